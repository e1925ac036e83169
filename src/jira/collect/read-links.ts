/** Dependency links as a project's own work items show them, each read in the sense of its own JSON, never in that of the query. */
import type { ScanNotes } from '../../model/catalogue';
import type { DependencyEnd, DependencyLink, Fact, IssueId, ProjectId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import { sortBy } from '../../model/sorted';
import type { Vocabulary } from '../../model/vocabulary';
import type { IssueAnswer, LinkedIssue } from '../answers';
import { isOpen } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { ISSUES_A_FETCH } from '../endpoints';
import { inBatches } from '../in-batches';
import { readFact } from '../read-fact';
import { readInstant } from './read-instant';
import { readPicker } from './read-person';
import { readTeam } from './read-team';

type LinkVocabulary = Pick<Vocabulary, 'dependencyTypes' | 'managerFields' | 'teamFields'>;

/** In which project the far end of a link is; null where it is nowhere to be seen, or done; unknown where Jira failed to tell. */
export type PlaceOf = (far: LinkedIssue) => Fact<ProjectId | null>;

/** Far ends are placed by their key; those of no known project are asked for. @param projectIds project key → id */
export async function placeFarEnds(jira: JiraEndpoints, issues: readonly IssueAnswer[], vocabulary: LinkVocabulary, projectIds: ReadonlyMap<string, ProjectId>): Promise<PlaceOf> {
  const own = new Map(issues.map((issue) => [issue.id, issue.fields?.project?.id ?? null]));
  const byKey = ({ id, key }: LinkedIssue) => own.get(id) ?? projectIds.get(key.slice(0, key.lastIndexOf('-')));
  const strangers = [...new Set(issues.flatMap((issue) => stubsOf(issue, vocabulary)).flatMap(({ far }) => (byKey(far) === undefined ? [far.id] : [])))].sort();
  const placed = new Map<IssueId, Fact<ProjectId | null>>((await Promise.all(inBatches(strangers, ISSUES_A_FETCH).map(async (ids) => {
    const fetched = await readFact(async () => known((await jira.fetchIssues(ids, ['project', 'status'])).issues));
    const open = new Map(fetched.known ? fetched.value.filter(({ fields }) => isOpen(fields?.status)).map((issue) => [issue.id, issue.fields?.project?.id ?? null]) : []);
    return ids.map((id) => [id, fetched.known ? known(open.get(id) ?? null) : fetched] as const);
  }))).flat());
  return (far) => placed.get(far.id) ?? known(byKey(far) ?? null);
}

/** @param issues the project's own, as they were swept */
export function linksOf(projectId: ProjectId, issues: readonly IssueAnswer[], vocabulary: LinkVocabulary, placeOf: PlaceOf, notes: ScanNotes): Fact<readonly DependencyLink[]> {
  const own = new Map(issues.map((issue) => [issue.id, issue]));
  const links = new Map<string, DependencyLink>();
  for (const near of issues) {
    for (const { id, type, far, isOutward } of stubsOf(near, vocabulary)) {
      const place = placeOf(far);
      if (!place.known) return place;
      if (links.has(id) || place.value === null) continue;
      notes.issueKeys.set(near.id, near.key).set(far.id, far.key);
      const twin = own.get(far.id);
      const [nearEnd, farEnd] = [readEnd(near, projectId, vocabulary, notes), twin ? readEnd(twin, projectId, vocabulary, notes) : unreadEnd(far.id, place.value, vocabulary)];
      links.set(id, { id, type, ...(isOutward ? { from: nearEnd, to: farEnd } : { from: farEnd, to: nearEnd }) });
    }
  }
  return known(sortBy(links.values(), (link) => link.id));
}

/** What an end's own record tells. A date that Jira does not give is empty, so that the end counts as read. */
export const readEnd = (issue: IssueAnswer, projectId: ProjectId, { teamFields, managerFields }: LinkVocabulary, notes: ScanNotes): DependencyEnd => ({
  issueId: issue.id,
  projectId,
  team: known(readTeam(issue, teamFields[0], notes)),
  manager: known(readPicker(issue, managerFields, notes.accounts)),
  updated: readInstant(issue.fields?.updated) ?? '',
});

const unreadEnd = (issueId: IssueId, projectId: ProjectId, { teamFields, managerFields }: LinkVocabulary): DependencyEnd => ({
  issueId,
  projectId,
  team: teamFields.length === 0 ? known(null) : unknownFact('notRead'),
  manager: managerFields.length === 0 ? known(null) : unknownFact('notRead'),
  updated: null,
});

interface Stub {
  readonly id: string;
  readonly type: string;
  readonly far: LinkedIssue;
  /** The near end carries the outward text: near *blocks* far. */
  readonly isOutward: boolean;
}

/** An issue's links of the dependency types whose other end is open as far as they show it. */
function stubsOf({ fields }: IssueAnswer, { dependencyTypes }: Pick<LinkVocabulary, 'dependencyTypes'>): readonly Stub[] {
  return (fields?.issuelinks ?? []).flatMap(({ id, type, outwardIssue, inwardIssue }) => {
    const far = outwardIssue ?? inwardIssue;
    return far && dependencyTypes.some((wanted) => wanted.id === type.id) && isOpen(far.fields?.status) ? [{ id, type: type.name, far, isOutward: outwardIssue !== undefined }] : [];
  });
}
