/**
 * "What if this person leaves, what if that one takes the seat?" Pure and read-only: the facts are changed in memory, judged
 * again, and compared thing by thing. Nothing is read from Jira and nothing is written.
 */
import { assignSeat } from '../checks/assign-seat';
import type { CheckFacts, Dependency, OwnedItem } from '../model/check';
import type { AccountId, ProjectId, SiteFacts } from '../model/facts';
import type { Log } from '../model/ports';
import type { Role } from '../model/role';
import { ROLES } from '../model/role';
import type { Seat } from '../model/seat';
import { hasHolder } from '../model/seat';
import type { Settings } from '../model/settings';
import type { SiteJudgement } from './judge-site';
import { judgeSite } from './judge-site';

export type Change =
  | { readonly kind: 'leaves'; readonly accountId: AccountId }
  /** One active person takes the seat, and every source says so: the remedy of the seat checks. */
  | { readonly kind: 'assign'; readonly projectId: ProjectId; readonly role: Role; readonly accountId: AccountId };

/** `orphaned`: somebody answered for it, and nobody will. `cured`: nobody did, or nobody could tell, and somebody will. */
export type Effect = 'orphaned' | 'cured';

export interface SeatEffect {
  readonly projectId: ProjectId;
  /** `changed`: held before and after, by others. */
  readonly effect: Effect | 'changed';
  readonly before: Seat;
  readonly after: Seat;
}
export interface ItemEffect {
  readonly projectId: ProjectId;
  readonly effect: Effect;
  readonly before: OwnedItem;
  readonly after: OwnedItem;
}
export interface DependencyEffect {
  readonly effect: Effect;
  readonly after: Dependency;
}

/** How many have somebody who answers: `before` = `orphaned` + kept, `after` = `cured` + kept. */
export interface Tally {
  readonly before: number;
  readonly orphaned: number;
  readonly cured: number;
  readonly after: number;
}

export interface WhatIf {
  readonly changes: readonly Change[];
  readonly before: SiteJudgement;
  readonly after: SiteJudgement;
  readonly seats: { readonly tally: Tally; readonly effects: readonly SeatEffect[] };
  readonly items: { readonly tally: Tally; readonly effects: readonly ItemEffect[] };
  /** Open dependencies; those that are possibly dead are not counted. */
  readonly dependencies: { readonly tally: Tally; readonly effects: readonly DependencyEffect[] };
}

/** @param selected the projects that the effects are told of; absent: all */
export function whatIf(site: SiteFacts, settings: Settings, changes: readonly Change[], log: Log, selected?: ReadonlySet<ProjectId>): WhatIf {
  const before = judgeSite(site, settings, log);
  const after = judgeSite(applyChanges(site, changes), settings, log);
  const isAsked = (id: ProjectId) => selected?.has(id) ?? true;
  const [seats, items, dependencies] = [
    pairUp(listSeats(before, isAsked), listSeats(after, isAsked), ({ seat }) => hasHolder(seat)),
    pairUp(listItems(before, isAsked), listItems(after, isAsked), ({ item }) => item.owner === 'named' || item.owner === 'byDefault'),
    pairUp(listOpen(before, isAsked), listOpen(after, isAsked), ({ managed }) => managed === true),
  ];
  return {
    changes,
    before,
    after,
    seats: {
      tally: seats.tally,
      effects: seats.pairs.flatMap(([one, other, effect]): SeatEffect[] => {
        const isChanged = effect !== null || one.seat.holders.join('\n') !== other.seat.holders.join('\n');
        return isChanged ? [{ projectId: one.projectId, effect: effect ?? 'changed', before: one.seat, after: other.seat }] : [];
      }),
    },
    items: {
      tally: items.tally,
      effects: items.pairs.flatMap(([one, other, effect]) => (effect === null ? [] : [{ projectId: one.projectId, effect, before: one.item, after: other.item }])),
    },
    dependencies: {
      tally: dependencies.tally,
      effects: dependencies.pairs.flatMap(([, other, effect]) => (effect === null ? [] : [{ effect, after: other }])),
    },
  };
}

/** Whoever leaves goes before anybody is assigned. A leaver's account is off: seats, owners and coordinators follow from that. */
export function applyChanges(site: SiteFacts, changes: readonly Change[]): SiteFacts {
  const left = changes.flatMap((change) => (change.kind === 'leaves' ? [[change.accountId, 'deactivated'] as const] : []));
  const without: SiteFacts = { ...site, accounts: { ...site.accounts, ...Object.fromEntries(left) } };
  return changes.reduce((sofar, change) => (change.kind === 'assign' ? assignSeat(sofar, change.projectId, change.role, change.accountId) : sofar), without);
}

interface Pairs<Thing> {
  readonly tally: Tally;
  readonly pairs: ReadonlyArray<readonly [Thing, Thing, Effect | null]>;
}

/** The same things in the same order, before and after: a change takes nothing away and adds nothing. */
function pairUp<Thing>(before: readonly Thing[], after: readonly Thing[], isAnswered: (thing: Thing) => boolean): Pairs<Thing> {
  const pairs = before.flatMap((one, index) => {
    const other = after[index];
    const effect = other === undefined || isAnswered(one) === isAnswered(other) ? null : isAnswered(one) ? 'orphaned' : 'cured';
    return other === undefined ? [] : [[one, other, effect] as const];
  });
  const count = (effect: Effect) => pairs.filter(([, , found]) => found === effect).length;
  return { pairs, tally: { before: before.filter(isAnswered).length, orphaned: count('orphaned'), cured: count('cured'), after: after.filter(isAnswered).length } };
}

type IsAsked = (id: ProjectId) => boolean;

const listSeats = ({ projects }: SiteJudgement, isAsked: IsAsked) =>
  projects.filter(({ id }) => isAsked(id)).flatMap(({ id, seats }) => ROLES.map((role) => ({ projectId: id, seat: seats[role] })));

const itemsOf = ({ roadmapItems }: CheckFacts) => (roadmapItems.known ? roadmapItems.value : []);
const listItems = ({ projects }: SiteJudgement, isAsked: IsAsked) =>
  projects.filter(({ id }) => isAsked(id)).flatMap(({ id, facts }) => itemsOf(facts).map((item) => ({ projectId: id, item })));

const listOpen = ({ dependencies }: SiteJudgement, isAsked: IsAsked) =>
  dependencies.filter(({ state, from, to }) => state === 'open' && (isAsked(from.projectId) || isAsked(to.projectId)));
