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
  const { rank, sprints: sprintFields, estimates, acceptanceCriteria } = catalogue.backlogFields;
  const types = storyTypes(catalogue, project.id);
  if (types.length === 0) return { items: [], estimates: false };
  const jql = `${all(isIn('project', [project.id]), isIn('issuetype', types), TO_DO)} ORDER BY ${rank === null ? 'created' : customField(rank)}, id`;
  const { issues } = await jira.searchIssues({ jql, fields: ['parent', 'description', 'updated', ...sprintFields, ...estimates, ...acceptanceCriteria], maxResults: size });
  const waiting = issues.filter((issue) => !isInActiveSprint(issue, sprintFields));
  const items = waiting.map((issue) => toItem(issue, catalogue));
  for (const { id, key } of waiting) notes.issueKeys.set(id, key);
  return { items, estimates: items.length > 0 && items.filter(({ hasEstimate }) => hasEstimate).length * 2 >= items.length };
}

/** Those of the project at story level: its own, and the shared ones; a type that settings call a roadmap item is none. */
const storyTypes = ({ issueTypes, roadmapTypes }: SiteCatalogue, projectId: ProjectId): readonly string[] =>
  issueTypes.filter((type) => type.level === 0 && (type.projectId === null || type.projectId === projectId) && !roadmapTypes.includes(type.id)).map(({ id }) => id).sort();

const isInActiveSprint = ({ fields }: IssueAnswer, sprintFields: readonly string[]): boolean =>
  sprintFields.some((field) => sprints.parse(fields?.[field] ?? []).some(({ state }) => state === 'active'));

function toItem({ id, fields = {} }: IssueAnswer, { roadmapTypes, backlogFields: { estimates, acceptanceCriteria } }: SiteCatalogue): BacklogItem {
  const parentType = fields.parent?.fields?.issuetype?.id;
  return {
    id,
    hasDescription: saysSomething(fields, ['description']),
    hasAcceptanceCriteria: saysSomething(fields, acceptanceCriteria),
    hasEstimate: estimates.some((field) => typeof fields[field] === 'number'),
    hasRoadmapItem: parentType !== undefined && roadmapTypes.includes(parentType),
    updated: readInstant(fields.updated),
  };
}

/** Jira leaves a field out of an item that does not have it; an empty one is null. */
function saysSomething(fields: NonNullable<IssueAnswer['fields']>, names: readonly string[]): boolean | null {
  const present = names.filter((name) => fields[name] !== undefined);
  return present.length === 0 ? null : present.some((name) => hasContent(fields[name]));
}
