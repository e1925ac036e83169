/**
 * The top of each backlog, one page a project and never a query an item: To Do items at story level in their order, those
 * of an active sprint left out. Of what an item says only remains that it says something.
 */
import { z } from 'zod';
import type { CatalogueProject, ScanNotes, SiteCatalogue } from '../../model/catalogue';
import type { BacklogItem, Fact, ProjectId } from '../../model/facts';
import { known } from '../../model/facts';
import type { IssueAnswer } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { TO_DO, all, customField, isIn } from '../jql';
import { readFact } from '../read-fact';
import { findStoryTypes } from './find-story-types';
import { hasContent } from './has-content';
import { readInstant } from './read-instant';

export interface BacklogPage {
  readonly items: readonly BacklogItem[];
  readonly estimates: boolean;
}

const sprints = z.array(z.object({ state: z.string() })).catch([]);

/** @param size at most 100, which is Jira's page */
export async function collectBacklogs(jira: JiraEndpoints, catalogue: SiteCatalogue, projects: readonly CatalogueProject[], size: number, notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<BacklogPage>>> {
  const pages = await Promise.all(projects.map(async (project) =>
    [project.id, await readFact(async () => known(await readPage(jira, catalogue, project, size, notes)))] as const));
  return new Map(pages);
}

async function readPage(jira: JiraEndpoints, catalogue: SiteCatalogue, project: CatalogueProject, size: number, notes: ScanNotes): Promise<BacklogPage> {
  const { roadmapTypes, backlogFields: { rank, sprints: sprintFields, estimates, acceptanceCriteria } } = catalogue;
  const types = storyLevelTypes(catalogue, project.id);
  if (types.length === 0) return { items: [], estimates: false };
  const jql = `${all(isIn('project', [project.id]), isIn('issuetype', types), TO_DO)} ORDER BY ${rank === null ? 'created' : customField(rank)}, id`;
  const fields = ['issuetype', 'parent', 'description', 'updated', ...sprintFields, ...estimates, ...acceptanceCriteria];
  const { issues } = await jira.searchIssues({ jql, fields, maxResults: size });
  const waiting = issues.filter((issue) => !isInActiveSprint(issue, sprintFields));
  for (const { id, key } of waiting) notes.issueKeys.set(id, key);
  const isEstimated = (issue: IssueAnswer) => estimates.some((field) => typeof issue.fields?.[field] === 'number');
  const areEstimated = (some: readonly IssueAnswer[]) => some.filter(isEstimated).length * 2 >= some.length;
  const estimatedTypes = new Set(waiting.map(typeOf).filter((type) => areEstimated(waiting.filter((issue) => typeOf(issue) === type))));
  // A site without roadmap items has nothing to hang a story on.
  const stories = roadmapTypes.length > 0 ? findStoryTypes(catalogue.issueTypes) : new Set<string>();
  const items = waiting.map((issue): BacklogItem => ({
    id: issue.id,
    hasDescription: saysSomething(issue, ['description']),
    hasAcceptanceCriteria: saysSomething(issue, acceptanceCriteria),
    hasEstimate: estimatedTypes.has(typeOf(issue)) ? isEstimated(issue) : null,
    hasRoadmapItem: stories.has(typeOf(issue)) ? roadmapTypes.includes(issue.fields?.parent?.fields?.issuetype?.id ?? '') : null,
    updated: readInstant(issue.fields?.updated),
  }));
  return { items, estimates: items.length > 0 && areEstimated(waiting) };
}

/** Of the project at story level: its own, and the shared ones; a type that settings call a roadmap item is none. */
const storyLevelTypes = ({ issueTypes, roadmapTypes }: SiteCatalogue, projectId: ProjectId): readonly string[] =>
  issueTypes.filter((type) => type.level === 0 && (type.projectId === null || type.projectId === projectId) && !roadmapTypes.includes(type.id)).map(({ id }) => id).sort();

const isInActiveSprint = ({ fields }: IssueAnswer, sprintFields: readonly string[]): boolean =>
  sprintFields.some((field) => sprints.parse(fields?.[field] ?? []).some(({ state }) => state === 'active'));

const typeOf = ({ fields }: IssueAnswer): string => fields?.issuetype?.id ?? '';

/** Jira leaves a field out of an item that does not have it; an empty one is null. */
function saysSomething({ fields = {} }: IssueAnswer, names: readonly string[]): boolean | null {
  const present = names.filter((name) => fields[name] !== undefined);
  return present.length === 0 ? null : present.some((name) => hasContent(fields[name]));
}
