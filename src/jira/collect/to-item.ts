/** Whom a work item names as its owner: by the product-manager field, else by its assignee. Without either it has the owner of its parent. */
import type { ScanNotes } from '../../model/catalogue';
import type { RoadmapItem } from '../../model/facts';
import { known } from '../../model/facts';
import type { IssueAnswer } from '../answers';
import { readInstant } from './read-instant';
import { accountState, readPicker } from './read-person';

export function toItem(issue: IssueAnswer, ownerFields: readonly string[], notes: ScanNotes): RoadmapItem {
  notes.issueKeys.set(issue.id, issue.key);
  const { assignee, parent, updated } = issue.fields ?? {};
  const named = readPicker(issue, ownerFields, notes.accounts) ?? assignee?.accountId ?? null;
  if (assignee && named === assignee.accountId) notes.accounts.set(named, accountState(assignee));
  return { id: issue.id, named: known(named), ...(named === null && parent ? { parentId: parent.id } : {}), updated: readInstant(updated) };
}
