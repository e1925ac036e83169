/** "Do we need both?": the roles that a project's measured scale calls for, beside those it has, and what to change first. */
import type { ScaleVerdict } from '../model/check';
import type { Fact } from '../model/facts';
import { listWords } from '../model/list-words';
import type { Role } from '../model/role';
import { ROLES, ROLE_WORDS } from '../model/role';
import type { Sentence } from '../model/sentence';
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
  /** The same for the pages, a sentence each. */
  readonly sentences: readonly Sentence[];
}

/** A sentence in English and for the pages. */
interface Said extends Sentence {
  readonly text: string;
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
  const said = [saySize(scale, isDiscovery, needs, undecided), ...sayUndecided(undecided), ...sayNext(seats, has, needs)];
  return { has, needs, undecided, reason: said.map(({ text }) => text).join(' '), sentences: said.map(({ id, values }) => ({ id, values })) };
}

/** A space that is not judged calls for nothing; its seats are told all the same. */
export const describeUnjudged = (seats: Seats, { reason, sentence }: { readonly reason: string; readonly sentence: Sentence }): OperatingModel =>
  ({ has: ROLES.filter((role) => hasHolder(seats[role])), needs: [], undecided: [], reason, sentences: [sentence] });

function saySize(scale: Scale, isDiscovery: boolean, needs: readonly Role[], undecided: readonly Role[]): Said {
  const { teams, roadmapItems, dependencies, linkedProjects } = scale;
  const valueOf = (fact: Fact<number>) => (fact.known ? fact.value : null);
  return {
    id: 'model.size',
    text: `${capital(isDiscovery ? sayRoadmapItems(roadmapItems) : listSizes(scale))}: that calls for ${sayNeeds(needs, undecided)}.`,
    values: { ...(isDiscovery ? {} : { teams: valueOf(teams), dependencies: valueOf(dependencies) ?? 0, linkedSpaces: valueOf(linkedProjects) ?? 0 }), items: valueOf(roadmapItems), needs, undecided },
  };
}

function listSizes({ teams, roadmapItems, dependencies, linkedProjects }: Scale): string {
  const sizes = [
    teams.known ? sayCount(teams.value, 'team') : 'an unknown number of teams',
    sayRoadmapItems(roadmapItems),
  ];
  if (dependencies.known && dependencies.value > 0) sizes.push(sayCount(dependencies.value, 'open dependency', 'open dependencies'));
  if (linkedProjects.known && linkedProjects.value > 1) sizes.push(`${linkedProjects.value} linked spaces in its programme`);
  return listWords(sizes);
}

const sayRoadmapItems = (items: Fact<number>): string => (items.known ? sayCount(items.value, 'open roadmap item') : 'an unknown number of open roadmap items');

/** Only a Discovery space may call for nobody: a product owner is called for everywhere else. */
const sayNeeds = (needs: readonly Role[], undecided: readonly Role[]): string => (needs.length > 0 ? listRoles(needs) : undecided.length > 0 ? 'nobody that we know of' : 'no product manager');
const sayUndecided = (roles: readonly Role[]): readonly Said[] => (roles.length === 0 ? [] : [{ id: 'model.undecided', text: `Whether it needs ${listRoles(roles)} cannot be told.`, values: { roles } }]);

/** A seat that is called for and empty comes first; one that could not be read is no vacancy. */
function sayNext(seats: Seats, has: readonly Role[], needs: readonly Role[]): readonly Said[] {
  return needs.length === 0 ? [] : [sayFirst(seats, has, needs)];
}

function sayFirst(seats: Seats, has: readonly Role[], needs: readonly Role[]): Said {
  const missing = needs.find((role) => !has.includes(role) && seats[role].state !== 'unreadable' && seats[role].state !== 'unmapped');
  const filled = needs.filter((role) => has.includes(role));
  if (missing !== undefined) return { id: filled.length === 0 ? 'model.missing.all' : 'model.missing', text: `It has ${filled.length === 0 ? 'none of them' : listRoles(filled)}; name ${withArticle(missing)} first.`, values: { filled, missing } };
  const untold = needs.filter((role) => seats[role].state === 'unreadable');
  if (untold.length > 0) return { id: 'model.unread', text: `Whether it has ${listRoles(untold)} could not be read.`, values: { roles: untold } };
  const spare = has.filter((role) => !needs.includes(role));
  if (filled.length < needs.length) return { id: filled.length === 0 ? 'model.partly.none' : 'model.partly', text: `It has ${filled.length === 0 ? 'none that could be read' : listRoles(filled)}.`, values: { filled } };
  return spare.length > 0 ? { id: 'model.spare', text: `It has ${listRoles(filled)}, and ${listRoles(spare)} besides.`, values: { filled, spare } } : { id: 'model.complete', text: 'It has what it needs.', values: {} };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const withArticle = (role: Role) => `a ${ROLE_WORDS[role].name}`;
const listRoles = (roles: readonly Role[]): string => listWords(roles.map(withArticle));
