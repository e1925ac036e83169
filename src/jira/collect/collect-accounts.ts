/** Whether the people named in seats are still here: role actors carry no `active`, so users are asked in bulk. */
import type { AccountId, AccountState } from '../../model/facts';
import { known } from '../../model/facts';
import type { JiraEndpoints } from '../endpoints';
import { inBatches } from '../in-batches';
import { readFact } from '../read-fact';
import { accountState } from './read-person';

const USERS_A_CALL = 100;

/** Adds the state of each account; one that Jira does not know is deleted; those of a refused call stay unlisted. */
export async function collectAccounts(jira: JiraEndpoints, accountIds: readonly AccountId[], accounts: Map<AccountId, AccountState>): Promise<void> {
  const unknown = [...new Set(accountIds)].filter((id) => !accounts.has(id)).sort();
  await Promise.all(inBatches(unknown, USERS_A_CALL).map(async (batch) => {
    const users = await readFact(async () => known((await jira.getUsers(batch)).values));
    if (!users.known) return;
    const states = new Map(users.value.map((user) => [user.accountId, accountState(user)]));
    for (const id of batch) accounts.set(id, states.get(id) ?? 'deleted');
  }));
}
