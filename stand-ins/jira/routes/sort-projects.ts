/** The orders of project/search. Equal projects stand by key, so that pages never overlap while nothing changes. */
import { RefusedRequest } from '../refused-request';
import type { ProjectRecord } from '../site-export';
import { instantOf } from '../site-index';
import type { SiteIndex } from '../site-index';
import { measureInsight } from './measure-insight';

type Sorting = (project: ProjectRecord, index: SiteIndex) => string | number;

/** What the contract lets `orderBy` name, each also after `-` or `+`. An export tells no dates of archiving: those leave the order by key. */
const SORTINGS: ReadonlyMap<string, Sorting> = new Map<string, Sorting>([
  ['key', ({ key }) => key],
  ['name', ({ name }) => name],
  ['category', ({ projectCategory }) => projectCategory?.name ?? ''],
  ['owner', ({ lead }) => lead?.accountId ?? ''],
  ['issueCount', (project, index) => measureInsight(project, index)?.totalIssueCount ?? 0],
  // A project in which nothing was ever updated counts as the oldest (unverified on a real site).
  ['lastIssueUpdatedDate', (project, index) => instantOf(measureInsight(project, index)?.lastIssueUpdateTime) ?? 0],
  ['archivedDate', () => 0],
  ['deletedDate', () => 0],
]);

/** @throws RefusedRequest (400) for an order that the contract does not have, such as a `+` that was not encoded */
export function sortProjects(projects: readonly ProjectRecord[], orderBy: string, index: SiteIndex): readonly ProjectRecord[] {
  const sorting = SORTINGS.get(orderBy.replace(/^[+-]/, ''));
  if (sorting === undefined) throw new RefusedRequest(400, `The value '${orderBy}' of the parameter 'orderBy' is none of ${[...SORTINGS.keys()].join(', ')}.`);
  const direction = orderBy.startsWith('-') ? -1 : 1;
  const placed = projects.map((project) => ({ project, place: sorting(project, index) }));
  placed.sort((a, b) => direction * compare(a.place, b.place) || compare(a.project.key, b.project.key));
  return placed.map(({ project }) => project);
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));
