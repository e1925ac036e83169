/** What a site's stored facts say under some settings: what the scan stores, and what a preview of other settings shows. */
import type { Instant, SiteFacts } from '../model/facts';
import type { Log } from '../model/ports';
import type { Register, RegisterEntry } from '../model/register';
import type { Settings } from '../model/settings';
import type { StoredDependency } from '../model/stored-dependency';
import type { StoredSite } from './assemble-site';
import { assembleSite } from './assemble-site';
import { dateDependencies } from './date-dependencies';
import type { ProjectJudgement, SiteJudgement } from './judge-site';
import { judgeSite } from './judge-site';

export interface StoredSiteJudgement {
  /** Without those that wait to be read. */
  readonly projects: readonly ProjectJudgement[];
  /** How many spaces would be judged and wait to be read. */
  readonly unread: number;
  readonly setup: SiteJudgement['setup'];
  /** Every one of the site once, by link id. */
  readonly dependencies: readonly StoredDependency[];
}

/** Pure. @param settings bound */
export function judgeStored(stored: StoredSite, settings: Settings, at: Instant, log: Log): StoredSiteJudgement {
  const { register } = stored;
  const site = assembleRead(stored, settings, at);
  const { projects, setup, dependencies } = judgeSite(site, settings, log);
  const unread = new Set(projects.filter(({ id, eligibility }) => eligibility.state === 'eligible' && !isRead(register.get(id))));
  return {
    projects: projects.filter((project) => !unread.has(project)),
    unread: unread.size,
    dependencies: dateDependencies(dependencies, site),
    // What waits for its turn is not unreadable.
    setup: setup.filter(({ messageId }) => messageId !== 'unreadable' || unread.size === 0),
  };
}

/** The site as far as it is read, for whoever changes facts before they are judged. @param settings bound */
export const assembleRead = (stored: StoredSite, settings: Settings, at: Instant): SiteFacts => onlyRead(assembleSite(stored, settings, at), stored.register);

/** Neither gone nor waiting for its first reading. */
export const isRead = (entry: RegisterEntry | undefined): boolean => entry !== undefined && (entry.archived || (entry.seats !== null && entry.items !== null));

/** Without the projects that wait for their turn, but for those that links of others lead to. */
function onlyRead(site: SiteFacts, register: Register): SiteFacts {
  const read = site.projects.filter(({ id }) => isRead(register.get(id)));
  const linked = new Set(read.flatMap(({ links }) => (links.known ? links.value.flatMap(({ from, to }) => [from.projectId, to.projectId]) : [])));
  return { ...site, projects: site.projects.filter((project) => isRead(register.get(project.id)) || linked.has(project.id)) };
}
