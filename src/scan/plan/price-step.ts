/**
 * What a step will cost, as src/jira/endpoints.ts counts: a request 1, a project or work item 1, a user, role or actor 2.
 * Seats and items have pages of their own: price-seats.ts, price-items.ts.
 */
import { MOST_FOR_ACTORS, MOST_ROLES } from '../../model/role-sizes';
import type { Corrections, StepKind } from '../../model/step';

export interface Price {
  /** That it will probably cost. */
  readonly points: number;
  /** That are to be reserved, since it may cost them. */
  readonly worst: number;
  readonly requests: number;
}

export const PAGE = 100;
/** The backlog, its changes, and for one holder two searches that each find them; at most two holders, and their scheme. */
const SAMPLE_BESIDE_ITEMS = { points: 8, worst: 16, requests: 4 };
/** Two roles that the schemes of a step's projects grant rights to, of usual size. */
const GRANTED_ROLES = 30;

/** Server, fields, types, link types, categories, and the roles that projects share, which the first of three tells as a rule. */
export const priceVocabulary = (): Price => ({ points: 6 + 2 * 10, worst: 8 + 2 * MOST_ROLES, requests: 6 });

export const pricePage = (projects: number): Price => ({ points: 1 + projects, worst: 1 + projects, requests: 1 });

export const priceWhereabouts = (projects: number): Price => ({ points: 1 + projects, worst: 1 + projects, requests: 1 });

export function priceAccounts(accounts: number): Price {
  const requests = Math.ceil(accounts / PAGE);
  return { points: requests + 2 * accounts, worst: requests + 2 * accounts, requests };
}

export function priceEnds(issues: number): Price {
  const requests = Math.ceil(issues / PAGE);
  // Where Jira would not say which carry another team, the question comes on top of the fetch.
  return { points: requests + issues, worst: 2 * requests + issues, requests };
}

/** @param size how many items of a backlog are looked at */
export function priceSamples(projects: number, size: number): Price {
  const { points, worst, requests } = SAMPLE_BESIDE_ITEMS;
  const items = Math.min(size, PAGE);
  return { points: projects * (points + items), worst: projects * (worst + items) + GRANTED_ROLES, requests: projects * requests };
}

/** Calls for the actors of roles that an hour of the default budget lets go side by side; a smaller one as many as it bears, one at least. */
const MOST_AT_ONCE = 3;
const SHARE_OF_HOUR = 0.3;

/** Points reserved beside the worst of a step that asks for actors of roles: each call may cost so many, and as a rule leaves most of them to the next. */
export function headroomOf(kind: StepKind['kind'], pointsPerHour: number): number {
  if (kind !== 'seats' && kind !== 'samples') return 0;
  return MOST_FOR_ACTORS * Math.min(MOST_AT_ONCE, Math.max(1, Math.round(pointsPerHour * SHARE_OF_HOUR / MOST_FOR_ACTORS)));
}

/** By what such steps cost before, beside what was expected. That some were cheap never shrinks what is reserved. */
export function correctPrice({ points, worst, requests }: Price, kind: StepKind['kind'], corrections: Corrections): Price {
  const correction = corrections[kind] ?? 1;
  return { points: Math.ceil(points * correction), worst: Math.ceil(worst * Math.max(1, correction)), requests: Math.ceil(requests * Math.max(1, correction)) };
}
