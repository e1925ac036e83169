/**
 * The top of each backlog, one page a project and never a query an item: To Do items at story level in their order, those
 * of an active sprint left out. Of what an item says only remains that it says something.
 */
import { z } from 'zod';
import type { BacklogFields, ScanNotes } from '../../model/catalogue';
import type { CollectedBacklog } from '../../model/collected';
import type { BacklogItem, Fact, ProjectId } from '../../model/facts';
import { known } from '../../model/facts';
import type { Vocabulary } from '../../model/vocabulary';
import type { IssueAnswer } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { TO_DO, all, customField, isIn } from '../jql';
import { readFact } from '../read-fact';
import { findStoryTypes } from './find-story-types';
import { hasContent } from './has-content';
import { readInstant } from './read-instant';

const sprints = z.array(z.object({ state: z.string() })).catch([]);

/** @param size at most 100, which is Jira's page */
export async function collectBacklogs(jira: JiraEndpoints, vocabulary: Vocabulary, projectIds: readonly ProjectId[], size: number, notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<CollectedBacklog>>> {
  const roadmap = new Set(vocabulary.roadmapTypes);
  const storyLevel = vocabulary.issueTypes.filter(({ id, level }) => level === 0 && !roadmap.has(id));
  // A site without roadmap items has nothing to hang a story on.
  const stories = roadmap.size > 0 ? findStoryTypes(storyLevel) : new Set<string>();
  const pages = await Promise.all(projectIds.map(async (id) => {
    const types = storyLevel.filter(({ projectId }) => projectId === null || projectId === id).map((type) => type.id).sort();
    return [id, await readFact(async () => known(await readPage(jira, vocabulary.backlogFields, { projectId: id, types, roadmap, stories, size }, notes)))] as const;
  }));
  return new Map(pages);
}

interface PageToRead {
  readonly projectId: ProjectId;
  /** Ids of the types at story level: its own, and the shared ones. */
  readonly types: readonly string[];
  readonly roadmap: ReadonlySet<string>;
  readonly stories: ReadonlySet<string>;
  readonly size: number;
}

async function readPage(jira: JiraEndpoints, { rank, sprints: sprintFields, estimates, acceptanceCriteria }: BacklogFields, { projectId, types, roadmap, stories, size }: PageToRead, notes: ScanNotes): Promise<CollectedBacklog> {
  if (types.length === 0) return { items: [], estimates: false };
  const jql = `${all(isIn('project', [projectId]), isIn('issuetype', types), TO_DO)} ORDER BY ${rank === null ? 'created' : customField(rank)}, id`;
  const fields = ['issuetype', 'parent', 'description', 'updated', ...sprintFields, ...estimates, ...acceptanceCriteria];
  const issues = await readTop(jira, { jql, fields, maxResults: size });
  const waiting = issues.filter((issue) => !isInActiveSprint(issue, sprintFields));
  for (const { id, key } of waiting) notes.issueKeys.set(id, key);
  const isEstimated = (issue: IssueAnswer) => estimates.some((field) => typeof issue.fields?.[field] === 'number');
  const areEstimated = (some: readonly IssueAnswer[]) => some.filter(isEstimated).length * 2 >= some.length;
  const estimatedTypes = new Set(waiting.map(typeOf).filter((type) => areEstimated(waiting.filter((issue) => typeOf(issue) === type))));
  const items = waiting.map((issue): BacklogItem => ({
    id: issue.id,
    hasDescription: saysSomething(issue, ['description']),
    hasAcceptanceCriteria: saysSomething(issue, acceptanceCriteria),
    hasEstimate: estimatedTypes.has(typeOf(issue)) ? isEstimated(issue) : null,
    hasRoadmapItem: stories.has(typeOf(issue)) ? roadmap.has(issue.fields?.parent?.fields?.issuetype?.id ?? '') : null,
    updated: readInstant(issue.fields?.updated),
  }));
  return { items, estimates: items.length > 0 && areEstimated(waiting) };
}

/** As many as a page holds; Jira may need several, for it promises no page's length. */
async function readTop(jira: JiraEndpoints, query: { readonly jql: string; readonly fields: readonly string[]; readonly maxResults: number }): Promise<readonly IssueAnswer[]> {
  const issues = new Map<string, IssueAnswer>();
  let token: string | undefined;
  do {
    const before = issues.size;
    const page = await jira.searchIssues({ ...query, ...(token === undefined ? {} : { nextPageToken: token }) });
    for (const issue of page.issues) issues.set(issue.id, issue);
    token = issues.size === before ? undefined : page.nextPageToken ?? undefined;
  } while (token !== undefined && issues.size < query.maxResults);
  return [...issues.values()].slice(0, query.maxResults);
}

const isInActiveSprint = ({ fields }: IssueAnswer, sprintFields: readonly string[]): boolean =>
  sprintFields.some((field) => sprints.parse(fields?.[field] ?? []).some(({ state }) => state === 'active'));

const typeOf = ({ fields }: IssueAnswer): string => fields?.issuetype?.id ?? '';

/** Jira leaves a field out of an item that does not have it; an empty one is null. */
function saysSomething({ fields = {} }: IssueAnswer, names: readonly string[]): boolean | null {
  const present = names.filter((name) => fields[name] !== undefined);
  return present.length === 0 ? null : present.some((name) => hasContent(fields[name]));
}
