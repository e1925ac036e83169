/** Who is named as owner of a roadmap item: product-manager field, else assignee, else the named owner of its parent. */
import type { ScanNotes } from '../../model/catalogue';
import type { AccountId, Fact, IssueId, RoadmapItem } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { IssueAnswer } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { ISSUES_A_FETCH } from '../endpoints';
import { inBatches } from '../in-batches';
import { readFact } from '../read-fact';
import { accountState, readPicker } from './read-person';

type Owner = Pick<RoadmapItem, 'named' | 'parentId'>;
/** A parent that could not be read tells why. */
type Parents = ReadonlyMap<IssueId, Fact<IssueAnswer>>;

/** Fetches the parents that the sweep did not bring. @param items roadmap items @param swept they and whatever else came with them */
export async function readOwners(jira: JiraEndpoints, items: readonly IssueAnswer[], swept: readonly IssueAnswer[], ownerFields: readonly string[], notes: ScanNotes): Promise<(issue: IssueAnswer) => Owner> {
  const parents = await readParents(jira, items, swept, ownerFields);
  return (issue) => {
    const own = ownOwner(issue, ownerFields, notes);
    const parentId = issue.fields?.parent?.id;
    if (own !== null || parentId === undefined) return { named: known(own) };
    return { named: inheritOwner(parentId, new Set([issue.id]), parents, ownerFields, notes), parentId };
  };
}

/** Level by level, and only of those without an owner of their own. */
async function readParents(jira: JiraEndpoints, items: readonly IssueAnswer[], swept: readonly IssueAnswer[], ownerFields: readonly string[]): Promise<Parents> {
  const parents = new Map<IssueId, Fact<IssueAnswer>>(swept.map((issue) => [issue.id, known(issue)]));
  const climbed = new Set<IssueId>();
  for (let level = items; level.length > 0; ) {
    const wanted = [...new Set(level.flatMap((issue) => (ownOwner(issue, ownerFields, { accounts: new Map() }) === null ? issue.fields?.parent?.id ?? [] : [])))].filter((id) => !climbed.has(id)).sort();
    for (const ids of inBatches(wanted.filter((id) => !parents.has(id)), ISSUES_A_FETCH)) {
      const fetched = await readFact(async () => known((await jira.fetchIssues(ids, ['assignee', 'parent', ...ownerFields])).issues));
      const found = new Map(fetched.known ? fetched.value.map((issue) => [issue.id, issue]) : []);
      for (const id of ids) {
        const issue = found.get(id);
        parents.set(id, issue ? known(issue) : fetched.known ? unknownFact('forbidden') : fetched);
      }
    }
    level = wanted.flatMap((id) => {
      climbed.add(id);
      const parent = parents.get(id);
      return parent?.known ? [parent.value] : [];
    });
  }
  return parents;
}

/** Circles of parents end without an owner. */
function inheritOwner(id: IssueId, below: ReadonlySet<IssueId>, parents: Parents, ownerFields: readonly string[], notes: ScanNotes): Fact<AccountId | null> {
  if (below.has(id)) return known(null);
  const parent = parents.get(id) ?? unknownFact('forbidden');
  if (!parent.known) return parent;
  const own = ownOwner(parent.value, ownerFields, notes);
  const next = parent.value.fields?.parent?.id;
  return own !== null || next === undefined ? known(own) : inheritOwner(next, new Set([...below, id]), parents, ownerFields, notes);
}

function ownOwner(issue: IssueAnswer, ownerFields: readonly string[], { accounts }: Pick<ScanNotes, 'accounts'>): AccountId | null {
  const picked = readPicker(issue, ownerFields, accounts);
  const assignee = issue.fields?.assignee;
  if (picked !== null || !assignee) return picked;
  accounts.set(assignee.accountId, accountState(assignee));
  return assignee.accountId;
}
