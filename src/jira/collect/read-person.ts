/** Reads the person in a user-picker field, and what Jira says of the account in passing. */
import { z } from 'zod';
import type { AccountId, AccountState } from '../../model/facts';
import type { IssueAnswer, UserAnswer } from '../answers';
import { user } from '../answers';

const people = z.union([user.transform((one) => [one]), z.array(user)]).catch([]);

/** The first field that is set decides; of several people in one field the first by account id. */
export function readPicker(issue: IssueAnswer, fieldIds: readonly string[], accounts: Map<AccountId, AccountState>): AccountId | null {
  for (const fieldId of fieldIds) {
    const picked = people.parse(issue.fields?.[fieldId] ?? []);
    for (const person of picked) accounts.set(person.accountId, accountState(person));
    const [first] = picked.map(({ accountId }) => accountId).sort();
    if (first !== undefined) return first;
  }
  return null;
}

export function accountState(person: UserAnswer): AccountState {
  if (person.accountType === 'app') return 'app';
  if (person.active === true) return 'active';
  return person.accountType === 'unknown' ? 'deleted' : 'deactivated';
}
