/** What it will cost to read whom the roles of some projects name: a call a role, and before that a list where their roles are not known. */
import type { RegisterEntry } from '../../model/register';
import type { Price } from './price-step';
import type { Situation } from './situation';

/** Reference of Jira, "The cheapest plan", step 3. */
const ACTORS_A_ROLE = 1.5;
/** Of most roles. The one that is larger has its headroom. */
const USUALLY_AT_MOST = 6;
/** A new team-managed project has three, and a few of its own. */
const ROLES_OF_ITS_OWN = 5;
const USUALLY_MOST_OF_ITS_OWN = 12;

export function priceSeats(entries: readonly RegisterEntry[], { roleCalls, askedRoles, knowsSharedRoles }: Pick<Situation, 'roleCalls' | 'askedRoles' | 'knowsSharedRoles'>): Price {
  if (askedRoles === 0) return { points: 0, worst: 0, requests: 0 };
  const own = entries.filter(({ teamManaged }) => teamManaged);
  // Of the site's roles one project tells for all; a project that refuses costs a request, which the headroom bears.
  const lists = own.filter(({ roles }) => roles === null || roles.length < askedRoles).length + (knowsSharedRoles || own.length === entries.length ? 0 : 1);
  const calls = (entries.length - own.length) * roleCalls + own.reduce((count, { roles }) => count + (roles?.length ?? askedRoles), 0);
  return {
    points: lists * (1 + 2 * ROLES_OF_ITS_OWN) + calls * (3 + 2 * ACTORS_A_ROLE),
    worst: lists * (1 + 2 * USUALLY_MOST_OF_ITS_OWN) + calls * (3 + 2 * USUALLY_AT_MOST),
    requests: lists + calls,
  };
}
