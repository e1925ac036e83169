/**
 * A site that changes: what a stand-in Jira serves as it stands, and as it stood a while ago, which is what a search index that
 * is late still shows. Each change updates what Jira would update, and tells of it by the events that Jira would send.
 */
import type { SiteExport } from '../site-export';
import { writeInstant } from '../write-instant';
import { changeIssue } from './change-issue';
import { changeLink } from './change-link';
import { changePeople } from './change-people';
import { changeProject } from './change-project';
import type { ProductEvent } from './product-event';
import type { WorldChange } from './world-change';
import { worldIds, withCatalogue } from './world-state';
import type { WorldState } from './world-state';

export interface World {
  /** A new one after each change; none is ever altered. */
  current(): SiteExport;
  /** As it stood at the instant; before the first change as it was given. */
  asOf(instant: Date): SiteExport;
  /** @throws WorldError where what the change names is not there; nothing has changed then */
  change(change: WorldChange): void;
}

export interface WorldParts {
  readonly clock: () => Date;
  /** Told of each event that Jira sends to an app on the site, before `change` returns. */
  readonly emit: (event: ProductEvent) => void;
}

export function createWorld(start: SiteExport, { clock, emit }: WorldParts): World {
  const ids = worldIds(start);
  /** Oldest first. */
  const states: { readonly at: number; readonly site: SiteExport }[] = [{ at: -Infinity, site: start }];
  const asOf = (instant: number): SiteExport => states.findLast(({ at }) => at <= instant)?.site ?? start;
  return {
    current: () => asOf(Infinity),
    asOf: (instant) => asOf(instant.getTime()),
    change: (change) => {
      const before = asOf(Infinity);
      const now = clock().getTime();
      const { site, events } = applyChange(change, { site: before, ids, at: writeInstant(now) });
      states.push({ at: now, site });
      for (const event of events) if (event.projectIds.every((id) => mayBrowse(id, before) || mayBrowse(id, site))) emit(event);
    },
  };
}

function applyChange(change: WorldChange, state: WorldState): { readonly site: SiteExport; readonly events: readonly ProductEvent[] } {
  const { site, ids } = state;
  switch (change.kind) {
    case 'createIssue': case 'updateIssue': case 'rankIssue': case 'moveIssue': case 'deleteIssue':
      return changeIssue(change, state);
    case 'createLink': case 'deleteLink':
      return changeLink(change, state);
    case 'setActors': case 'addUser': case 'setActive': case 'deleteUser':
      return { site: changePeople(change, state), events: [] };
    case 'renameRole':
      return { site: withCatalogue(site, { roles: (site.site.roles ?? []).map((role) => (role.id === change.roleId ? { ...role, name: change.name } : role)) }), events: [] };
    case 'addLinkType':
      return { site: withCatalogue(site, { issueLinkTypes: [...site.site.issueLinkTypes, { id: ids.linkType(), ...change.type }] }), events: [] };
    default:
      return changeProject(change, state);
  }
}

/** Whether the app may browse the project, as rights.ts decides. */
function mayBrowse(projectId: string, { site: { projects, permissions } }: SiteExport): boolean {
  const project = projects.find(({ id }) => id === projectId);
  const grant = permissions?.grants?.find(({ projectKey, permission }) => permission === 'BROWSE_PROJECTS' && projectKey === project?.key);
  return project !== undefined && (grant === undefined || grant.holders.includes('*') || grant.holders.includes('app'));
}
