/**
 * Open links of the dependency types. One direction is asked for, whichever Jira counts fewer of; each link is told apart
 * by its id and read in the sense its own JSON gives, never in the sense of the query.
 */
import type { ScanNotes, SiteCatalogue } from '../../model/catalogue';
import type { DependencyEnd, DependencyLink, Fact, IssueId, ProjectId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import { sortBy } from '../../model/sorted';
import type { IssueAnswer, LinkedIssue } from '../answers';
import { isOpen } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { inBatches } from '../in-batches';
import { OPEN, all, isIn } from '../jql';
import { readFact } from '../read-fact';
import { sweepIssues } from '../sweep-issues';
import { readTeam } from './collect-teams';
import { readPicker } from './read-person';

const ISSUES_A_FETCH = 100;

/** @param isStale whether an end was untouched so long that the far end's date decides if the link is possibly dead */
export async function collectLinks(jira: JiraEndpoints, catalogue: SiteCatalogue, notes: ScanNotes, isStale: (updated: string | null) => boolean): Promise<Fact<readonly DependencyLink[]>> {
  const { dependencyTypes, managerFields, teamFields } = catalogue;
  if (dependencyTypes.length === 0) return known([]);
  const fields = ['project', 'status', 'updated', 'issuelinks', ...managerFields, ...teamFields];
  return readFact(async () => {
    const [outward, inward] = [dependencyTypes.map((type) => type.outward), dependencyTypes.map((type) => type.inward)].map((texts) => all(isIn('issueLinkType', [...new Set(texts)].sort()), OPEN));
    const counts = await Promise.all([outward ?? '', inward ?? ''].map(async (jql) => (await jira.countIssues(jql)).count));
    const swept = await sweepIssues(jira, ((counts[0] ?? 0) <= (counts[1] ?? 0) ? outward : inward) ?? '', fields);
    if (!swept.known) return swept;
    const projectIds = new Map(catalogue.projects.map(({ key, id }) => [key, id]));
    const near = new Map(swept.value.map((issue) => [issue.id, issue]));
    const stubs = stubsOf(swept.value, new Set(dependencyTypes.map(({ id }) => id)));
    const wanted = [...new Set(stubs.filter((stub) => needsFarEnd(stub, catalogue, projectIds, isStale)).map(({ far }) => far.id))].filter((id) => !near.has(id));
    const far = await fetchFarEnds(jira, wanted, fields);
    const records = new Map([...near, ...far]);
    return known(sortBy(stubs.flatMap((stub) => toLink(stub, records, projectIds, catalogue, notes)), (link) => link.id));
  });
}

interface Stub {
  readonly id: string;
  readonly type: string;
  readonly near: IssueAnswer;
  readonly far: LinkedIssue;
  /** The near end carries the outward text: near *blocks* far. */
  readonly outward: boolean;
}

function stubsOf(issues: readonly IssueAnswer[], typeIds: ReadonlySet<string>): readonly Stub[] {
  const stubs = new Map<string, Stub>();
  for (const near of issues) {
    for (const link of near.fields?.issuelinks ?? []) {
      const far = link.outwardIssue ?? link.inwardIssue;
      if (!far || !typeIds.has(link.type.id) || stubs.has(link.id) || !isOpen(far.fields?.status)) continue;
      stubs.set(link.id, { id: link.id, type: link.type.name, near, far, outward: link.outwardIssue !== undefined });
    }
  }
  return [...stubs.values()];
}

/** Project key → project id. */
type ProjectIds = ReadonlyMap<string, ProjectId>;

function needsFarEnd({ near, far }: Stub, { teamFields, managerFields }: SiteCatalogue, projectIds: ProjectIds, isStale: (updated: string | null) => boolean): boolean {
  if (teamFields.length > 0 || managerFields.length > 0) return true;
  return isStale(near.fields?.updated ?? null) || !projectIds.has(projectKeyOf(far.key));
}

const projectKeyOf = (issueKey: string) => issueKey.slice(0, issueKey.lastIndexOf('-'));

async function fetchFarEnds(jira: JiraEndpoints, ids: readonly IssueId[], fields: readonly string[]): Promise<ReadonlyMap<IssueId, IssueAnswer>> {
  const wanted = fields.filter((field) => field !== 'issuelinks');
  const answers = await Promise.all(inBatches(ids, ISSUES_A_FETCH).map((batch) => readFact(async () => known((await jira.fetchIssues(batch, wanted)).issues))));
  return new Map(answers.flatMap((fact) => (fact.known ? fact.value : [])).map((issue) => [issue.id, issue]));
}

function toLink(stub: Stub, records: ReadonlyMap<IssueId, IssueAnswer>, projectIds: ProjectIds, catalogue: SiteCatalogue, notes: ScanNotes): readonly DependencyLink[] {
  const record = records.get(stub.far.id);
  // The far issue's own record decides whether it is open.
  if (record && !isOpen(record.fields?.status)) return [];
  const projectId = record?.fields?.project?.id ?? projectIds.get(projectKeyOf(stub.far.key));
  const nearProject = stub.near.fields?.project?.id;
  if (projectId === undefined || nearProject === undefined) return [];
  const near = toEnd(stub.near, stub.near.key, stub.near.id, nearProject, catalogue, notes);
  const far = toEnd(record, stub.far.key, stub.far.id, projectId, catalogue, notes);
  const [from, to] = stub.outward ? [near, far] : [far, near];
  return [{ id: stub.id, type: stub.type, from, to }];
}

function toEnd(record: IssueAnswer | undefined, key: string, issueId: IssueId, projectId: ProjectId, { teamFields, managerFields }: SiteCatalogue, notes: ScanNotes): DependencyEnd {
  notes.issueKeys.set(issueId, record?.key ?? key);
  const unread = unknownFact('notRead');
  return {
    issueId,
    projectId,
    team: record || teamFields.length === 0 ? known(record ? readTeam(record, teamFields[0], notes) : null) : unread,
    manager: record || managerFields.length === 0 ? known(record ? readPicker(record, managerFields, notes.accounts) : null) : unread,
    updated: record?.fields?.updated ?? null,
  };
}
