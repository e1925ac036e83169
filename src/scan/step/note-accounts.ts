/** Accounts as a step meets them: some with their state, others to be asked for. */
import type { AccountId, AccountState, Instant } from '../../model/facts';
import type { AccountReading, Accounts } from '../../model/stores';
import type { StepView } from './step-view';

export const statesRead = (states: ReadonlyMap<AccountId, AccountState | null>, at: Instant): Accounts => new Map([...states].map(([id, state]) => [id, { state, at }]));

/** Those whose state came with something else; while Jira tells nothing of accounts when it is asked, they are asked for like all others. */
export const statesMet = (states: ReadonlyMap<AccountId, AccountState>, { accounts, at }: Pick<StepView, 'accounts' | 'at'>): Accounts =>
  ([...accounts.values()].some((reading) => reading.state === null && reading.at !== null) ? statesWanted(states.keys(), accounts) : statesRead(states, at));

/** Those that are named and that nobody knows of. */
export const statesWanted = (ids: Iterable<AccountId>, known: Accounts): Accounts => new Map([...ids].flatMap((id): [AccountId, AccountReading][] => (known.has(id) ? [] : [[id, { state: null, at: null }]])));
