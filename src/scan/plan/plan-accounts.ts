/**
 * Whether people are still there: those that a reading or the settings named and nobody asked about yet, at once; those of whom Jira
 * would not tell, in each round; all others once a day.
 */
import type { AccountId } from '../../model/facts';
import type { AccountReading } from '../../model/stores';
import { sortedUnique } from '../../model/sorted';
import { LIMITS } from './batch-projects';
import { inPieces } from './in-pieces';
import type { Candidate, Turn } from './order-steps';
import { describeStep, worthOfMany } from './order-steps';
import { priceAccounts } from './price-step';
import type { Situation } from './situation';
import { timeOf } from './situation';
import { isDaily } from './why-due';

/** Five calls. */
const MOST_ACCOUNTS = 500;

/** @param share of the score's weight that hangs on seats: an account that nobody asked about leaves its seat unreadable */
export function planAccounts(situation: Situation, share: number): readonly Candidate[] {
  const { accounts, settings, firstWave } = situation;
  const named = [...settings.seats.flatMap(({ accountIds }) => accountIds), ...settings.coordinators.map(({ accountId }) => accountId)];
  const known = sortedUnique([...accounts.keys(), ...named]);
  const isUnread = (id: AccountId) => (accounts.get(id)?.at ?? null) === null;
  const candidates = (ids: readonly AccountId[], reason: 'new' | 'daily' | 'failed', turn: Turn): readonly Candidate[] => inPieces(ids, mostOf(situation)).map((accountIds) => ({
    step: describeStep({ kind: 'accounts', accountIds }, accountIds, reason, priceAccounts(accountIds.length), situation),
    turn,
    worth: worthOfMany(accountIds.length, share, reason),
  }));
  return [
    ...candidates(known.filter(isUnread), 'new', firstWave.size > 0 ? 'firstWave' : 'worth'),
    ...candidates(known.filter((id) => !isUnread(id) && isDaily(timeOf(accounts.get(id)?.at), situation)), 'daily', 'worth'),
    ...candidates(known.filter((id) => !isUnread(id) && isUntold(accounts.get(id), situation)), 'failed', 'worth'),
  ];
}

const isUntold = (reading: AccountReading | undefined, situation: Situation): boolean =>
  situation.once === null && situation.began !== null && reading?.state === null && timeOf(reading.at) < situation.began && !isDaily(timeOf(reading.at), situation);

/** A user costs 2. */
const mostOf = ({ settings }: Situation): number => Math.max(1, Math.min(MOST_ACCOUNTS, Math.floor(Math.min(LIMITS.worst, settings.pointsPerHour / 2) / 2) - 5));
