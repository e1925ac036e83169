/** What of a site the settings can name, from what is stored of it. */
import type { SiteWords } from '../../model/admin-api';
import { countBy } from '../../model/count-by';
import { matchesName, resemblesName } from '../../model/match-name';
import type { Register } from '../../model/register';
import { ROLES, byRole } from '../../model/role';
import type { Settings } from '../../model/settings';
import { sortBy, sortedUnique } from '../../model/sorted';
import type { Vocabulary } from '../../model/vocabulary';
import { bindSite } from '../bind-site';
import { chooseTypes } from '../choose-types';

/** @param saved as they are saved @param vocabulary null before the first scan */
export function describeSite(vocabulary: Vocabulary | null, register: Register, saved: Settings): SiteWords {
  if (vocabulary === null) return NOTHING;
  const { settings } = bindSite(saved, vocabulary, register, { leavesOutGone: true });
  const { issueTypes, linkTypes, roadmapTypes, dependencyTypes, ownerFields, managerFields, teamFields } = chooseTypes(vocabulary, settings);
  const present = [...register.values()].filter(({ goneAt, archived }) => goneAt === null && !archived);
  const counts = countBy(present.map(({ programmeId }) => programmeId ?? ''));
  const names = sortedUnique([...(vocabulary.sharedRoles.known ? vocabulary.sharedRoles.value : []), ...present.flatMap(({ roles }) => roles ?? [])].map(([name]) => name));
  const isNamed = (name: string) => ROLES.some((role) => matchesName(name, settings.synonyms[role]) || resemblesName(name, settings.synonyms[role]));
  const levels = [...new Set(issueTypes.map(({ level }) => level))].sort((a, b) => b - a);
  return {
    isRead: true,
    programmes: sortBy(counts, ([id]) => id).filter(([id]) => id !== '').map(([id, spaces]) => ({ id, spaces })),
    spacesWithoutProgramme: counts.get('') ?? 0,
    roles: byRole((role) => ({ read: names.filter((name) => matchesName(name, settings.synonyms[role])), similar: names.filter((name) => resemblesName(name, settings.synonyms[role])) })),
    otherRoles: names.filter((name) => !isNamed(name)),
    fields: { owner: ownerFields, manager: managerFields, team: teamFields },
    levels: levels.map((level) => {
      const types = issueTypes.filter((type) => type.level === level);
      return { level, types: sortedUnique(types.map(({ name }) => name)), isRoadmap: types.some(({ id }) => roadmapTypes.includes(id)) };
    }),
    linkTypes: linkTypes.map(({ id, name, outward, inward }) => ({ id, name, outward, inward, isDependency: dependencyTypes.some((one) => one.id === id) })),
    spaceTypes: sortBy(countBy(present.map(({ type }) => type)), ([type]) => type).map(([type, spaces]) => ({ type, spaces })),
  };
}

const NOTHING: SiteWords = {
  isRead: false, programmes: [], spacesWithoutProgramme: 0, roles: byRole(() => ({ read: [], similar: [] })), otherRoles: [], fields: { owner: [], manager: [], team: [] }, levels: [], linkTypes: [], spaceTypes: [],
};
