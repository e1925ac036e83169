/** What becomes of decisions over time: what was asked and is still open, what got better, and what came back. Pure. */
import type { ProjectId } from '../model/facts';
import type { Decision, Followed, Standing } from '../model/review';

/** `watched`: to be looked at, and no better so far. */
export type FollowedState = 'stillOpen' | 'watched' | 'better' | 'cameBack';

/** How a followed space stands now; null where it is not judged any more. */
export function stateOf({ decision, then, wasBetter }: Followed, now: Standing | undefined): FollowedState | null {
  if (now === undefined || now.eligibility !== 'eligible') return null;
  if (then === null || isBetter(now, then)) return 'better';
  if (wasBetter) return 'cameBack';
  return decision.kind === 'ask' ? 'stillOpen' : 'watched';
}

/** What the next review opens on: what is followed goes on, unless this review decided anew. A space that is gone is followed no more. */
export function followDecisions(before: readonly Followed[], decisions: readonly Decision[], standings: ReadonlyMap<ProjectId, Standing>): readonly Followed[] {
  const decided = new Set(decisions.map(({ projectId }) => projectId));
  const kept = before.filter(({ decision }) => !decided.has(decision.projectId) && standings.has(decision.projectId));
  return [
    ...kept.map((one) => ({ ...one, wasBetter: stateOf(one, standings.get(one.decision.projectId)) === 'better' })),
    ...decisions.filter(({ kind }) => kind !== 'accept').map((decision) => ({ decision, then: standings.get(decision.projectId) ?? null, wasBetter: false })),
  ];
}

/** No band ranks below every band (design, scoring rule 3). */
const RANKS = { atRisk: 1, attention: 2, healthy: 3 } as const;
const rankOf = ({ band }: Standing): number => (band === null ? 0 : RANKS[band]);

/** A better band; within one, fewer findings. */
const isBetter = (now: Standing, then: Standing): boolean => rankOf(now) > rankOf(then) || (rankOf(now) === rankOf(then) && now.violations < then.violations);
