/** Reads a row of the answer, which is letters and indexes, in the words of the model. */
import type { Outcome } from '../../../src/model/check';
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import { NEED_LETTERS, OUTCOME_LETTERS, SEAT_LETTERS, wordOf } from '../../../src/model/portfolio-api';
import type { Role } from '../../../src/model/role';
import { ROLES } from '../../../src/model/role';
import type { SeatState } from '../../../src/model/seat';
import type { Group } from '../../shared/space/group-spaces';
import type { Need } from '../../shared/space/words';
import { ratedScore, shownScore } from '../../shared/space/words';

/** A letter that this page does not know, as of an app that is newer, cannot be told. */
export const outcomeAt = ({ outcomes }: PortfolioSpace, check: number): Outcome | null => (outcomes === '' ? null : wordOf(OUTCOME_LETTERS, outcomes[check]) ?? 'unknown');

export interface SeatOfSpace {
  readonly state: SeatState;
  readonly need: Need;
  readonly vacantSince: string | null;
}

export function seatOf({ seats, needs, vacantSince }: PortfolioSpace, role: Role): SeatOfSpace {
  const index = ROLES.indexOf(role);
  return { state: wordOf(SEAT_LETTERS, seats[index]) ?? 'unreadable', need: wordOf(NEED_LETTERS, needs[index]) ?? 'untold', vacantSince: vacantSince[index] ?? null };
}

export const groupOfSpace = ({ band, eligibility }: PortfolioSpace): Group => (eligibility === 'eligible' ? band ?? 'none' : 'notJudged');

/** The number to show; null where too little could be read for one. */
export function scoreOf(space: PortfolioSpace): number | null {
  const score = ratedScore(space);
  return score === null ? null : shownScore(score);
}

export const isGapAt = (space: PortfolioSpace, check: number): boolean => {
  const outcome = outcomeAt(space, check);
  return outcome === 'fail' || outcome === 'warn';
};

/** Index of the gap to act on first: what fails before what warns, by weight; null where there is none that counts. */
export function worstGap(space: PortfolioSpace, checks: readonly PortfolioCheck[]): number | null {
  const rank = (index: number) => (outcomeAt(space, index) === 'fail' ? 1_000 : 0) + (checks[index]?.weight ?? 0);
  const gaps = checks.flatMap(({ weight }, index) => (weight > 0 && isGapAt(space, index) ? [index] : []));
  return gaps.reduce<number | null>((worst, index) => (worst === null || rank(index) > rank(worst) ? index : worst), null);
}
