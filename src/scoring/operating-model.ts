/** "Do we need both?": the roles a project's measured scale calls for, beside those it has. */
import type { Fact } from '../model/facts';
import type { Role } from '../model/role';
import { ROLES, ROLE_WORDS } from '../model/role';
import type { Seats } from '../model/seat';
import { hasHolder } from '../model/seat';

/** What a project's size calls for; unknown where the facts for it were not read. */
export interface Scale {
  readonly teams: Fact<number>;
  readonly roadmapItems: Fact<number>;
  readonly callsForProductManager: Fact<boolean>;
  readonly callsForProjectManager: Fact<boolean>;
}

export interface OperatingModel {
  readonly has: readonly Role[];
  readonly needs: readonly Role[];
  /** Roles of which nobody can tell whether they are called for: the facts for it were not read. */
  readonly undecided: readonly Role[];
  /** One sentence with the numbers in it. */
  readonly reason: string;
}

export function describeOperatingModel(seats: Seats, scale: Scale): OperatingModel {
  const needed: Readonly<Record<Role, Fact<boolean>>> = {
    productOwner: { known: true, value: true },
    productManager: scale.callsForProductManager,
    projectManager: scale.callsForProjectManager,
  };
  const has = ROLES.filter((role) => hasHolder(seats[role]));
  const needs = ROLES.filter((role) => needed[role].known && needed[role].value);
  const undecided = ROLES.filter((role) => !needed[role].known);
  return { has, needs, undecided, reason: sentence(scale, needs, undecided) };
}

function sentence({ teams, roadmapItems }: Scale, needs: readonly Role[], undecided: readonly Role[]): string {
  const size = [
    teams.known ? count(teams.value, 'team') : 'an unknown number of teams',
    roadmapItems.known ? count(roadmapItems.value, 'open roadmap item') : 'an unknown number of open roadmap items',
  ].join(' and ');
  const open = undecided.length > 0 ? `; whether it needs ${listRoles(undecided)} cannot be told` : '';
  return `${capital(size)}: that calls for ${listRoles(needs)}${open}.`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function listRoles(roles: readonly Role[]): string {
  const words = roles.map((role) => `a ${ROLE_WORDS[role].name}`);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
