/**
 * What a step will cost, as src/jira/endpoints.ts counts: a request 1, a project or work item 1, a user, role or actor 2.
 * Items have a page of their own: price-items.ts.
 */
import type { RegisterEntry } from '../../model/register';
import type { Corrections, StepKind } from '../../model/step';
import type { Situation } from './situation';

/** Points that it will probably cost, points that it costs at most, and requests. */
export interface Price {
  readonly points: number;
  readonly worst: number;
  readonly requests: number;
}

export const PAGE = 100;
/** Reference of Jira, "The cheapest plan", step 3. */
const ACTORS_A_ROLE = 1.5;
/** Derived: not every role of a step's projects has more than three times the usual, and one may be outsized. */
const MOST_ACTORS = 5;
const OUTSIZED = 60;
/** A new team-managed project has three, and a few of its own. */
const ROLES_OF_ITS_OWN = 5;
const MOST_ROLES_OF_ITS_OWN = 20;
/** Backlog, its changes, and for one holder two searches that each find them; at most two holders, and their scheme. */
const SAMPLE_BESIDE_ITEMS = { points: 8, worst: 16, requests: 4 };

/** Server, fields, types, link types, and the roles that projects share. */
export const priceVocabulary = (): Price => ({ points: 5 + 2 * 10, worst: 5 + 2 * 50, requests: 5 });

export const pricePage = (projects = PAGE): Price => ({ points: 1 + projects, worst: 1 + PAGE, requests: 1 });

export const priceWhereabouts = (projects: number): Price => ({ points: 1 + projects, worst: 1 + projects, requests: 1 });

export function priceSeats(entries: readonly RegisterEntry[], { sharedRoles, knowsSharedRoles }: Pick<Situation, 'sharedRoles' | 'knowsSharedRoles'>): Price {
  const own = entries.filter(({ teamManaged }) => teamManaged).length;
  // One that answers tells for all; those that refuse cost a request each, which the outsized role's share bears.
  const lists = own + (knowsSharedRoles || own === entries.length ? 0 : 1);
  const calls = entries.reduce((count, { teamManaged, roles }) => count + (teamManaged ? roles?.length ?? Math.max(1, sharedRoles) : sharedRoles), 0);
  return {
    points: lists * (1 + 2 * ROLES_OF_ITS_OWN) + calls * (3 + 2 * ACTORS_A_ROLE),
    worst: lists * (1 + 2 * MOST_ROLES_OF_ITS_OWN) + calls * (3 + 2 * MOST_ACTORS) + (lists + calls > 0 ? OUTSIZED : 0),
    requests: lists + calls,
  };
}

export function priceAccounts(accounts: number): Price {
  const requests = Math.ceil(accounts / PAGE);
  return { points: requests + 2 * accounts, worst: requests + 2 * accounts, requests };
}

export function priceEnds(issues: number): Price {
  const requests = Math.ceil(issues / PAGE);
  return { points: requests + issues, worst: requests + issues, requests };
}

/** @param size how many items of a backlog are looked at */
export function priceSamples(projects: number, size: number): Price {
  const { points, worst, requests } = SAMPLE_BESIDE_ITEMS;
  const items = Math.min(size, PAGE);
  return { points: projects * (points + items), worst: projects * (worst + items), requests: projects * requests };
}

/** By what such steps cost before beside what was expected; never beyond what is reserved. */
export function correctPrice({ points, worst, requests }: Price, kind: StepKind['kind'], corrections: Corrections): Price {
  const corrected = Math.ceil(points * (corrections[kind] ?? 1));
  return { points: corrected, worst: Math.max(Math.ceil(worst), corrected), requests: Math.ceil(requests) };
}
