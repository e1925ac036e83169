/** A change of the world before it is known what there will be to change: a kind and three picks. */
import fc from 'fast-check';
import { asObject } from '../../../stand-ins/jira/as-object';
import type { IssueRecord, SiteExport } from '../../../stand-ins/jira/site-export';
import type { WorldChange } from '../../../stand-ins/jira/world/world-change';
import { linksOf } from '../../../stand-ins/jira/world/world-state';
import { ROLE_IDS, TEAM_FIELD, actorOf, categoryOf, levelOf, personOf, statusOf, teamOf, typeOf } from '../site/build-site';
import { STATUSES } from '../site/site-draft';

export interface ChangeDraft {
  /** Thousandths of the time in which the world changes. */
  readonly at: number;
  /** It is made before so many further calls to Jira are answered, amid a scan; 0: at its time. */
  readonly calls: number;
  readonly kind: WorldChange['kind'];
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** How often each is drawn, beside the others. */
const WEIGHTS: Readonly<Record<WorldChange['kind'], number>> = {
  createIssue: 3, updateIssue: 8, rankIssue: 1, moveIssue: 3, deleteIssue: 3, createLink: 4, deleteLink: 3,
  createProject: 2, changeProject: 2, archiveProject: 2, unarchiveProject: 1, deleteProject: 1, hideProject: 2, showProject: 2, closeRoles: 1, openRoles: 1,
  setActors: 4, addUser: 0, setActive: 2, deleteUser: 1, renameRole: 1, addLinkType: 1,
};

const kind = fc.oneof(...(Object.entries(WEIGHTS) as [WorldChange['kind'], number][]).filter(([, weight]) => weight > 0).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })));

/** Half of the changes are made amid a scan. */
export const someCalls = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 25 }));

export const arbitraryChange: fc.Arbitrary<ChangeDraft> = fc.record({ at: fc.nat(999), calls: someCalls, kind, a: fc.nat(999), b: fc.nat(999), c: fc.nat(999) });

/** The change as it can be made now; null where there is nothing to make it on. */
export function resolveChange({ kind: name, a, b, c }: ChangeDraft, { site, issues }: SiteExport): WorldChange | null {
  const issue = pickFrom(issues, a);
  const project = pickFrom(site.projects, a);
  switch (name) {
    case 'createIssue': {
      const target = pickFrom(site.projects.filter(({ archived }) => archived !== true), a);
      return target && { kind: name, projectId: target.id, fields: { summary: 'New', issuetype: { id: typeOf(b, target) }, status: statusOf('new'), assignee: c % 3 === 0 ? null : { accountId: personOf(c) }, issuelinks: [] } };
    }
    case 'updateIssue':
      return issue && { kind: name, issueId: issue.id, fields: fieldsToChange(b, c, issues.filter((above) => levelOf(typeIdOf(above)) > levelOf(typeIdOf(issue))), site.fields?.some(({ id }) => id === TEAM_FIELD) ?? false) };
    case 'rankIssue':
      return issue && { kind: name, issueId: issue.id, rank: `0|h${String(b).padStart(4, '0')}:`, by: personOf(c) };
    case 'moveIssue': {
      const target = pickFrom(site.projects.filter(({ id }) => id !== issue?.fields.project.id), b);
      return issue && target && { kind: name, issueId: issue.id, projectId: target.id, fields: { issuetype: { id: typeOf(c, target) } } };
    }
    case 'deleteIssue':
      return issue && { kind: name, issueId: issue.id };
    case 'createLink': {
      const far = pickFrom(issues, b);
      const type = pickFrom(site.issueLinkTypes, c % 5 === 0 ? c : 0);
      return issue && far && type && issue !== far ? { kind: name, typeId: type.id, fromId: issue.id, toId: far.id } : null;
    }
    case 'deleteLink': {
      const link = pickFrom(issues.flatMap(linksOf), a);
      return link && { kind: name, linkId: String(link['id']) };
    }
    case 'createProject':
      return { kind: name, project: { key: `N${a}`, name: `New space ${a}`, projectTypeKey: 'software', style: 'classic', lead: { accountId: personOf(b) }, ...(c % 2 === 0 ? {} : { projectCategory: categoryOf(1) }) } };
    case 'changeProject':
      return project && { kind: name, projectId: project.id, ...(b % 2 === 0 ? { leadId: personOf(c) } : { category: c % 3 === 0 ? null : categoryOf(c % 3) }) };
    case 'archiveProject': case 'unarchiveProject': case 'deleteProject': case 'hideProject': case 'showProject': case 'closeRoles': case 'openRoles':
      return project && { kind: name, projectId: project.id };
    case 'setActors': {
      const role = pickFrom((site.roles ?? []).filter(({ projectKey }) => projectKey === project?.key), b);
      const roleId = role?.id ?? ROLE_IDS[b % ROLE_IDS.length] ?? ROLE_IDS[0];
      if (!project || (role === undefined && project.style === 'next-gen')) return null;
      return { kind: name, projectId: project.id, roleId, actors: c % 4 === 0 ? [] : [actorOf(c % 11), ...(c % 7 === 0 ? [actorOf((c + 3) % 10)] : [])] };
    }
    case 'setActive':
      return { kind: name, accountId: personOf(a % 9), active: b % 2 === 0 };
    case 'deleteUser':
      return { kind: name, accountId: personOf(a % 9) };
    case 'addUser':
      return null;
    case 'renameRole':
      return { kind: name, roleId: ROLE_IDS[a % ROLE_IDS.length] ?? ROLE_IDS[0], name: ['PO', 'Produktmanager', 'Delivery Manager', 'Boss'][b % 4] ?? 'Boss' };
    case 'addLinkType':
      return { kind: name, type: { name: `Needs ${a}`, inward: `blocked by ${a}`, outward: c % 2 === 0 ? `needs ${a}` : `depends upon ${a}` } };
  }
}

function pickFrom<Item>(items: readonly Item[], pick: number): Item | null {
  return items[pick % Math.max(1, items.length)] ?? null;
}

const typeIdOf = ({ fields }: IssueRecord): string => String(asObject(fields['issuetype'])['id']);

/** Somebody closes, opens, assigns, reparents or hands over. */
function fieldsToChange(what: number, pick: number, parents: readonly IssueRecord[], hasTeams: boolean): Readonly<Record<string, unknown>> {
  switch (what % 4) {
    case 0:
      return { status: statusOf(STATUSES[pick % STATUSES.length] ?? 'new') };
    case 1:
      return { assignee: pick % 4 === 0 ? null : { accountId: personOf(pick) } };
    case 2:
      return hasTeams ? { [TEAM_FIELD]: teamOf(pick % 4) } : { status: statusOf('done') };
    default:
      return { parent: pick % 3 === 0 ? undefined : stubOf(pickFrom(parents, pick)) };
  }
}

const stubOf = (issue: IssueRecord | null) => (issue === null ? undefined : { id: issue.id });
