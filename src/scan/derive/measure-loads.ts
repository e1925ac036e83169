/**
 * How much each person carries over the whole site: teams as product owner, product owners led as product manager, teams
 * where they are both. Seats and teams that could not be read leave a range: whoever's limit lies in it cannot be judged, so
 * that hiding a fact never makes a load look lighter (design, scoring rule 3).
 */
import Fraction from 'fraction.js';
import type { PersonLoad } from '../../model/check';
import type { AccountId, Fact, TeamId } from '../../model/facts';
import type { Seat, Seats } from '../../model/seat';
import { hasHolder } from '../../model/seat';

/** An eligible project as the loads see it. */
export interface LoadedProject {
  readonly seats: Seats;
  readonly teams: Fact<readonly TeamId[]>;
}

export interface SiteLoads {
  /** Distinct teams as product owner. */
  readonly ownerOf: (accountId: AccountId) => PersonLoad;
  /** Distinct product owners led, the person included where they are one. */
  readonly managerOf: (accountId: AccountId) => PersonLoad;
  /** Distinct teams of the projects where the person is product owner and product manager. */
  readonly combinedOf: (accountId: AccountId) => PersonLoad;
}

export function measureLoads(projects: readonly LoadedProject[]): SiteLoads {
  const owned = groupByPerson(projects, ownersOf);
  const led = groupByPerson(projects, managersOf);
  const ownerHidden = projects.filter(({ seats }) => seats.productOwner.state === 'unreadable');
  const managerHidden = projects.filter(({ seats }) => seats.productManager.state === 'unreadable');
  const eitherHidden = projects.filter(({ seats }) => seats.productOwner.state === 'unreadable' || seats.productManager.state === 'unreadable');
  const hiddenTeams = addTeams(ownerHidden);
  return {
    ownerOf: (person) => countTeams(person, owned.get(person) ?? [], hiddenTeams),
    managerOf: (person) => countOwners(person, led.get(person) ?? [], managerHidden),
    combinedOf: (person) => countTeams(
      person,
      (led.get(person) ?? []).filter((project) => ownersOf(project).includes(person)),
      addTeams(eitherHidden.filter(({ seats }) => mayHold(seats.productOwner, person) && mayHold(seats.productManager, person))),
    ),
  };
}

const ownersOf = ({ seats: { productOwner } }: LoadedProject): readonly AccountId[] => (hasHolder(productOwner) ? productOwner.holders : []);
const managersOf = ({ seats: { productManager } }: LoadedProject): readonly AccountId[] => (hasHolder(productManager) ? productManager.holders : []);
const mayHold = (seat: Seat, person: AccountId): boolean => seat.state === 'unreadable' || (hasHolder(seat) && seat.holders.includes(person));

function groupByPerson(projects: readonly LoadedProject[], holdersOf: (project: LoadedProject) => readonly AccountId[]): ReadonlyMap<AccountId, readonly LoadedProject[]> {
  const groups = new Map<AccountId, LoadedProject[]>();
  for (const project of projects) {
    for (const holder of holdersOf(project)) {
      const group = groups.get(holder);
      if (group) group.push(project);
      else groups.set(holder, [project]);
    }
  }
  return groups;
}

const hidesOwners = (projects: readonly LoadedProject[]): boolean => projects.some(({ seats }) => seats.productOwner.state === 'unreadable');

/** How many teams unreadable seats could add to anybody; null where even that is unknown. */
function addTeams(projects: readonly LoadedProject[]): number | null {
  return projects.reduce<number | null>((sum, { teams }) => (sum === null || !teams.known ? null : sum + teams.value.length), 0);
}

/**
 * Holders of a shared seat divide its teams: of four product owners of a train of four teams each carries one. A team met on
 * several projects counts once, with the largest part. Parts add up exactly; the sum is rounded up.
 */
function countTeams(accountId: AccountId, projects: readonly LoadedProject[], hidden: number | null): PersonLoad {
  const parts = new Map<TeamId, number>();
  let leastUnread = 0;
  for (const { seats, teams } of projects) {
    const sharers = Math.max(1, seats.productOwner.holders.length);
    if (teams.known) for (const team of teams.value) parts.set(team, Math.min(parts.get(team) ?? sharers, sharers));
    else leastUnread += 1;
  }
  const carried = addParts(parts.values());
  // A project whose teams are unread has one at least, which may be one of those already counted.
  const least = Math.max(carried, leastUnread > 0 ? 1 : 0);
  return { accountId, least, most: leastUnread > 0 || hidden === null ? null : carried + hidden };
}

/** One over each number of sharers, added exactly and rounded up. */
function addParts(sharersOfTeams: Iterable<number>): number {
  const teamsBySharers = new Map<number, number>();
  for (const sharers of sharersOfTeams) teamsBySharers.set(sharers, (teamsBySharers.get(sharers) ?? 0) + 1);
  // Most people share nothing: fractions, which are slow, are left to those who do.
  const alone = teamsBySharers.get(1) ?? 0;
  teamsBySharers.delete(1);
  return alone + [...teamsBySharers].reduce((sum, [sharers, teams]) => sum.add(new Fraction(teams, sharers)), new Fraction(0)).ceil().valueOf();
}

function countOwners(accountId: AccountId, led: readonly LoadedProject[], managerHidden: readonly LoadedProject[]): PersonLoad {
  const owners = new Set(led.flatMap(ownersOf));
  const least = owners.size;
  // A seat that cannot be read may be shared by any number of people.
  if (hidesOwners(led) || hidesOwners(managerHidden)) return { accountId, least, most: null };
  for (const owner of managerHidden.flatMap(ownersOf)) owners.add(owner);
  return { accountId, least, most: owners.size };
}
