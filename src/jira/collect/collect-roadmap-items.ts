/** Open work items above story level, and Discovery's ideas, with the person who is named as owner. */
import type { CatalogueProject, ScanNotes, SiteCatalogue } from '../../model/catalogue';
import type { AccountId, Fact, IssueId, ProjectId, RoadmapItem } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { IssueAnswer } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { inBatches } from '../in-batches';
import { OPEN, all, isIn } from '../jql';
import { readFact } from '../read-fact';
import { sweepIssues } from '../sweep-issues';
import { accountState, readPicker } from './read-person';

/** Keeps queries far below Jira's limits on length, and a failed one small. */
const PROJECTS_A_QUERY = 100;
const ISSUES_A_FETCH = 100;

export async function collectRoadmapItems(jira: JiraEndpoints, catalogue: SiteCatalogue, projects: readonly CatalogueProject[], notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<readonly RoadmapItem[]>>> {
  const isDiscovery = (project: CatalogueProject) => project.projectTypeKey === 'product_discovery';
  const delivery = inBatches(projects.filter((project) => !isDiscovery(project)), PROJECTS_A_QUERY).map((batch) => ({ batch, types: typesIn(batch, catalogue) })).filter(({ types }) => types.length > 0);
  const discovery = inBatches(projects.filter(isDiscovery), PROJECTS_A_QUERY);
  const fields = ['project', 'assignee', 'parent', 'updated', ...catalogue.ownerFields];
  const sweeps = await Promise.all([
    ...delivery.map(({ batch, types }) => sweep(batch, [isIn('issuetype', types)])),
    // Everything in a Discovery project is an idea, whatever its type is called there.
    ...discovery.map((batch) => sweep(batch, [])),
  ]);
  const read = new Map(sweeps.flatMap(([, fact]) => (fact.known ? fact.value : [])).map((issue) => [issue.id, issue]));
  const parents = await fetchParents(jira, [...read.values()], fields, catalogue);
  const items = new Map<ProjectId, Fact<readonly RoadmapItem[]>>(projects.map((project) => [project.id, known([])]));
  for (const [batch, fact] of sweeps) {
    for (const project of batch) {
      const own = fact.known ? fact.value.filter((issue) => issue.fields?.project?.id === project.id) : [];
      items.set(project.id, fact.known ? known(own.map((issue) => toItem(issue, new Map([...parents, ...read]), catalogue.ownerFields, notes))) : fact);
    }
  }
  return items;

  async function sweep(batch: readonly CatalogueProject[], clauses: readonly string[]) {
    const jql = all(isIn('project', batch.map(({ id }) => id)), ...clauses, OPEN);
    return [batch, await readFact(() => sweepIssues(jira, jql, fields))] as const;
  }
}

/** The shared types and the batch's own: a site of many team-managed projects has more than a query takes. */
function typesIn(batch: readonly CatalogueProject[], { issueTypes, roadmapTypes }: SiteCatalogue): readonly string[] {
  const elsewhere = new Set(issueTypes.filter(({ projectId }) => projectId !== null && !batch.some(({ id }) => id === projectId)).map(({ id }) => id));
  return roadmapTypes.filter((id) => !elsewhere.has(id));
}

/** Parents that the sweep did not bring, level by level: only where an item has no owner of its own. */
async function fetchParents(jira: JiraEndpoints, items: readonly IssueAnswer[], fields: readonly string[], catalogue: SiteCatalogue): Promise<ReadonlyMap<IssueId, IssueAnswer>> {
  const seen = new Map(items.map((issue) => [issue.id, issue]));
  const fetched = new Map<IssueId, IssueAnswer>();
  const missing = new Set<IssueId>();
  for (let level = items; level.length > 0; ) {
    const orphans = level.filter((issue) => !issue.fields?.assignee && readPicker(issue, catalogue.ownerFields, new Map()) === null);
    const wanted = [...new Set(orphans.flatMap((issue) => (issue.fields?.parent ? [issue.fields.parent.id] : [])))].filter((id) => !seen.has(id) && !missing.has(id));
    const answers = await Promise.all(inBatches(wanted, ISSUES_A_FETCH).map((batch) => readFact(async () => known((await jira.fetchIssues(batch, fields)).issues))));
    level = answers.flatMap((fact) => (fact.known ? fact.value : []));
    for (const issue of level) {
      seen.set(issue.id, issue);
      fetched.set(issue.id, issue);
    }
    for (const id of wanted) if (!seen.has(id)) missing.add(id);
  }
  return fetched;
}

function toItem(issue: IssueAnswer, others: ReadonlyMap<IssueId, IssueAnswer>, ownerFields: readonly string[], notes: ScanNotes): RoadmapItem {
  notes.issueKeys.set(issue.id, issue.key);
  return { id: issue.id, named: namedOwner(issue, others, ownerFields, notes), updated: issue.fields?.updated ?? null };
}

/** Product-manager field, else assignee, else the named owner of the parent; circles of parents end without an owner. */
function namedOwner(issue: IssueAnswer, others: ReadonlyMap<IssueId, IssueAnswer>, ownerFields: readonly string[], notes: ScanNotes): Fact<AccountId | null> {
  const visited = new Set<IssueId>();
  for (let at = issue; !visited.has(at.id); ) {
    visited.add(at.id);
    const picked = readPicker(at, ownerFields, notes.accounts);
    if (picked !== null) return known(picked);
    const assignee = at.fields?.assignee;
    if (assignee) {
      notes.accounts.set(assignee.accountId, accountState(assignee));
      return known(assignee.accountId);
    }
    const parentId = at.fields?.parent?.id;
    if (parentId === undefined) return known(null);
    const parent = others.get(parentId);
    if (!parent) return unknownFact('forbidden');
    at = parent;
  }
  return known(null);
}
