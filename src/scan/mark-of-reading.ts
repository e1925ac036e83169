/**
 * What a part of a project hangs on beside the project itself, as a short mark: one that differs from the mark of the last
 * reading makes the part due again. Types of team-managed projects are left out: a new project brings its own, and may not make
 * the whole site due.
 */
import { matchesName } from '../model/match-name';
import type { Part } from '../model/register';
import { ROLES } from '../model/role';
import type { Settings } from '../model/settings';
import { sortedUnique } from '../model/sorted';
import { stableHash } from '../model/stable-hash';
import type { Vocabulary } from '../model/vocabulary';
import { resolveThresholds } from '../scoring/profile';
import { chooseTypes } from './choose-types';

/** @param settings bound @param vocabulary as it is stored */
export function markOfReading(part: Part, settings: Settings, vocabulary: Vocabulary): string {
  const text = JSON.stringify(MADE_OF[part](settings, chooseTypes(vocabulary, settings)));
  // Twice 32 bits, so that two vocabularies of one site do not meet by chance.
  return [0, 1].map((salt) => stableHash(`${salt}${text}`).toString(36)).join('.');
}

const MADE_OF: Readonly<Record<Part, (settings: Settings, vocabulary: Vocabulary) => unknown>> = {
  seats: ({ synonyms, sources }, { sharedRoles }) => [
    ROLES.map((role) => [synonyms[role], sources[role]]),
    sharedRoles.known ? sharedRoles.value.filter(([name]) => ROLES.some((role) => matchesName(name, synonyms[role]))) : sharedRoles.reason,
  ],
  items: (settings, { roadmapTypes, dependencyTypes, ownerFields, managerFields, teamFields, ...types }) => [
    sharedAmong(roadmapTypes, types),
    settings.roadmapTypes === undefined ? [] : sortedUnique(types.issueTypes.filter(({ id }) => roadmapTypes.includes(id)).map(({ name }) => name)),
    dependencyTypes.map(({ id, name, inward, outward }) => [id, name, inward, outward]),
    ownerFields, managerFields, teamFields,
  ],
  samples: (settings, { backlogFields, roadmapTypes, ...types }) => [
    backlogFields,
    resolveThresholds(settings).backlogSample,
    types.issueTypes.filter(({ projectId, level }) => projectId === null && level === 0).map(({ id, name }) => [id, name]),
    sharedAmong(roadmapTypes, types),
  ],
};

const sharedAmong = (typeIds: readonly string[], { issueTypes }: Pick<Vocabulary, 'issueTypes'>): readonly string[] => {
  const own = new Set(issueTypes.filter(({ projectId }) => projectId !== null).map(({ id }) => id));
  return typeIds.filter((id) => !own.has(id));
};
