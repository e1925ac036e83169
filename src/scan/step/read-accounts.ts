/**
 * The step `accounts`: whether people are still there. One that Jira failed to tell of stands as it stood, and was asked for all
 * the same. Where Jira may not tell, nobody's state is known: what other answers showed in passing would age unseen.
 */
import type { AccountId } from '../../model/facts';
import type { Collectors } from '../collectors';
import { EMPTY_RESULT } from './empty-result';
import { statesRead } from './note-accounts';
import type { StepResult } from './step-result';
import type { StepView } from './step-view';

export async function readAccounts(collect: Collectors, accountIds: readonly AccountId[], { accounts, at }: StepView): Promise<StepResult> {
  const read = await collect.accounts(accountIds);
  const isForbidden = [...read.values()].some((state) => !state.known && state.reason === 'forbidden');
  const states = [...read].map(([id, state]) => [id, state.known ? state.value : isForbidden ? null : accounts.get(id)?.state ?? null] as const);
  return { ...EMPTY_RESULT, accounts: statesRead(new Map([...(isForbidden ? [...accounts.keys()].map((id) => [id, null] as const) : []), ...states]), at) };
}
