/** Projects as the catalogue lists them: page by page in either order, by id, or all of them. */
import type { CatalogueProject } from '../../model/catalogue';
import type { ProjectPage } from '../../model/collected';
import type { ProjectId } from '../../model/facts';
import { ROLES } from '../../model/role';
import { SEATS_PROPERTY } from '../../model/seats-property';
import type { Settings } from '../../model/settings';
import type { JiraEndpoints } from '../endpoints';
import { readInstant } from './read-instant';

type Sources = Pick<Settings, 'sources'>;

/** @param order `moved`: what was updated last comes first */
export async function collectProjectPage(jira: JiraEndpoints, { order, startAt, size }: { readonly order: 'key' | 'moved'; readonly startAt: number; readonly size?: number }, settings: Sources): Promise<ProjectPage> {
  const { values, total } = await jira.searchProjects({ startAt, ...(size === undefined ? {} : { size }), orderBy: order === 'key' ? 'key' : '-lastIssueUpdatedDate', ...askFor(settings) });
  const next = startAt + values.length;
  // A page may say that it is the last too early, and a total may be too high: only an empty page is the end for sure.
  return { projects: values.map(inUtc), total, next: values.length === 0 || next >= total ? null : next };
}

/** @param projectIds at most 50 @returns those of them that are there, live or archived, and may be browsed */
export const collectWhereabouts = async (jira: JiraEndpoints, projectIds: readonly ProjectId[], settings: Sources): Promise<readonly CatalogueProject[]> =>
  (projectIds.length === 0 ? [] : (await jira.searchProjects({ ids: projectIds, ...askFor(settings) })).values.map(inUtc));

/** All of them by key, guarding against a total that lies and pages that repeat. */
export async function collectAllProjects(jira: JiraEndpoints, settings: Sources): Promise<readonly CatalogueProject[]> {
  const projects = new Map<ProjectId, CatalogueProject>();
  for (let startAt: number | null = 0; startAt !== null; ) {
    const page: ProjectPage = await collectProjectPage(jira, { order: 'key', startAt }, settings);
    const before = projects.size;
    for (const project of page.projects) projects.set(project.id, project);
    startAt = projects.size === before ? null : page.next;
  }
  return [...projects.values()];
}

const inUtc = ({ insight, ...project }: CatalogueProject): CatalogueProject =>
  ({ ...project, ...(insight ? { insight: { ...insight, lastIssueUpdateTime: readInstant(insight.lastIssueUpdateTime) } } : {}) });

/** Leads and properties are asked for only where they are a source. */
const askFor = ({ sources }: Sources) => ({
  withLead: sources.productOwner.includes('projectLead'),
  properties: ROLES.some((role) => sources[role].includes('projectProperty')) ? [SEATS_PROPERTY] : [],
});
