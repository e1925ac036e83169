/** Accounts as a step meets them: some with their state, others to be asked for. */
import type { AccountId, AccountState, Instant } from '../../model/facts';
import type { AccountReading, Accounts } from '../../model/stores';

/** Those whose state came with something else. */
export const statesRead = (states: ReadonlyMap<AccountId, AccountState | null>, at: Instant): Accounts => new Map([...states].map(([id, state]) => [id, { state, at }]));

/** Those that are named and that nobody knows of. */
export const statesWanted = (ids: Iterable<AccountId>, known: Accounts): Accounts => new Map([...ids].flatMap((id): [AccountId, AccountReading][] => (known.has(id) ? [] : [[id, { state: null, at: null }]])));
