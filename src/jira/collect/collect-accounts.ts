/** Whether people are still here: role actors carry no `active`, so users are asked in bulk. */
import type { AccountId, AccountState, Fact } from '../../model/facts';
import { known } from '../../model/facts';
import type { JiraEndpoints } from '../endpoints';
import { USERS_A_CALL } from '../endpoints';
import { inBatches } from '../in-batches';
import { readFact } from '../read-fact';
import { accountState } from './read-person';

/** One that Jira does not know is deleted. */
export async function collectAccounts(jira: JiraEndpoints, accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, Fact<AccountState>>> {
  const batches = await Promise.all(inBatches([...new Set(accountIds)].sort(), USERS_A_CALL).map(async (batch) => {
    const users = await readFact(async () => known((await jira.getUsers(batch)).values));
    if (!users.known) return batch.map((id) => [id, users] as const);
    const states = new Map(users.value.map((user) => [user.accountId, accountState(user)]));
    return batch.map((id) => [id, known(states.get(id) ?? 'deleted')] as const);
  }));
  return new Map(batches.flat());
}
