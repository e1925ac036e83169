/** "Do we need both?": the roles that a project's measured scale calls for, beside those it has, and what to change first. */
import type { ScaleVerdict } from '../model/check';
import type { Fact } from '../model/facts';
import { listWords } from '../model/list-words';
import type { Role } from '../model/role';
import { ROLES, ROLE_WORDS } from '../model/role';
import type { Seats } from '../model/seat';
import { sayCount } from '../model/say-count';
import { hasHolder } from '../model/seat';

/** What a project's size calls for; unknown where the facts for it were not read. */
export interface Scale extends ScaleVerdict {
  readonly teams: Fact<number>;
  /** Open dependencies on other teams. */
  readonly dependencies: Fact<number>;
}

export interface OperatingModel {
  readonly has: readonly Role[];
  readonly needs: readonly Role[];
  /** Roles of which nobody can tell whether they are called for: the facts for it were not read. */
  readonly undecided: readonly Role[];
  /** Two or three sentences with the numbers in them: size, what it calls for, what is there, what to change first. */
  readonly reason: string;
}

/**
 * @param isDiscovery a space of ideas: no check asks it for an owner of a backlog or for delivery, so its size calls for a product
 * manager at most, and only its roadmap items are told
 */
export function describeOperatingModel(seats: Seats, scale: Scale, isDiscovery = false): OperatingModel {
  const needed: Readonly<Record<Role, Fact<boolean>>> = {
    productOwner: { known: true, value: true },
    productManager: scale.callsForProductManager,
    projectManager: scale.callsForProjectManager,
  };
  const has = ROLES.filter((role) => hasHolder(seats[role]));
  const asked: readonly Role[] = isDiscovery ? ['productManager'] : ROLES;
  const needs = asked.filter((role) => needed[role].known && needed[role].value);
  const undecided = asked.filter((role) => !needed[role].known);
  const sentences = [`${saySize(scale, isDiscovery)}: that calls for ${sayNeeds(needs, undecided)}.`, ...sayUndecided(undecided), ...sayNext(seats, has, needs)];
  return { has, needs, undecided, reason: sentences.join(' ') };
}

/** A space that is not judged calls for nothing; its seats are told all the same. */
export const describeUnjudged = (seats: Seats, reason: string): OperatingModel => ({ has: ROLES.filter((role) => hasHolder(seats[role])), needs: [], undecided: [], reason });

function saySize({ teams, roadmapItems, dependencies, linkedProjects }: Scale, isDiscovery: boolean): string {
  if (isDiscovery) return capital(sayRoadmapItems(roadmapItems));
  const sizes = [
    teams.known ? sayCount(teams.value, 'team') : 'an unknown number of teams',
    sayRoadmapItems(roadmapItems),
  ];
  if (dependencies.known && dependencies.value > 0) sizes.push(sayCount(dependencies.value, 'open dependency', 'open dependencies'));
  if (linkedProjects.known && linkedProjects.value > 1) sizes.push(`${linkedProjects.value} linked spaces in its programme`);
  return capital(listWords(sizes));
}

const sayRoadmapItems = (items: Fact<number>): string => (items.known ? sayCount(items.value, 'open roadmap item') : 'an unknown number of open roadmap items');

/** Only a Discovery space may call for nobody: a product owner is called for everywhere else. */
const sayNeeds = (needs: readonly Role[], undecided: readonly Role[]): string => (needs.length > 0 ? listRoles(needs) : undecided.length > 0 ? 'nobody that we know of' : 'no product manager');
const sayUndecided = (roles: readonly Role[]): readonly string[] => (roles.length === 0 ? [] : [`Whether it needs ${listRoles(roles)} cannot be told.`]);

/** A seat that is called for and empty comes first; one that could not be read is no vacancy. */
function sayNext(seats: Seats, has: readonly Role[], needs: readonly Role[]): readonly string[] {
  return needs.length === 0 ? [] : [sayFirst(seats, has, needs)];
}

function sayFirst(seats: Seats, has: readonly Role[], needs: readonly Role[]): string {
  const missing = needs.find((role) => !has.includes(role) && seats[role].state !== 'unreadable' && seats[role].state !== 'unmapped');
  const filled = needs.filter((role) => has.includes(role));
  if (missing !== undefined) return `It has ${filled.length === 0 ? 'none of them' : listRoles(filled)}; name ${withArticle(missing)} first.`;
  const untold = needs.filter((role) => seats[role].state === 'unreadable');
  if (untold.length > 0) return `Whether it has ${listRoles(untold)} could not be read.`;
  const spare = has.filter((role) => !needs.includes(role));
  return spare.length > 0 && filled.length === needs.length ? `It has ${listRoles(filled)}, and ${listRoles(spare)} besides.` : filled.length === needs.length ? 'It has what it needs.' : `It has ${filled.length === 0 ? 'none that could be read' : listRoles(filled)}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const withArticle = (role: Role) => `a ${ROLE_WORDS[role].name}`;
const listRoles = (roles: readonly Role[]): string => listWords(roles.map(withArticle));
