/** What the site has to read seats, owners and teams from, as its vocabulary and the roles of its team-managed projects tell. */
import type { Fact, SiteOffers } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import { matchesName, resemblesName } from '../model/match-name';
import type { Register } from '../model/register';
import { byRole } from '../model/role';
import type { Settings } from '../model/settings';
import { sortedUnique } from '../model/sorted';
import type { Vocabulary } from '../model/vocabulary';
import { chooseTypes } from './choose-types';

export function describeOffers(register: Register, vocabulary: Vocabulary, settings: Settings): SiteOffers {
  const { synonyms } = settings;
  const names = listRoleNames(register, vocabulary);
  return {
    roleNames: names.known ? known(byRole((role) => names.value.filter((name) => matchesName(name, synonyms[role])))) : names,
    nearMisses: byRole((role) => (names.known ? names.value.filter((name) => resemblesName(name, synonyms[role])) : [])),
    ownerFields: vocabulary.ownerFields,
    managerFields: vocabulary.managerFields,
    teamFields: vocabulary.teamFields,
    dependencyTypes: chooseTypes(vocabulary, settings).dependencyTypes.map(({ id }) => id),
  };
}

/** A site without live projects has no role either; one where every project refused may have all of them. */
function listRoleNames(register: Register, { sharedRoles }: Vocabulary): Fact<readonly string[]> {
  const live = [...register.values()].filter(({ archived, goneAt }) => !archived && goneAt === null);
  const seen = [
    ...(sharedRoles.known && live.some(({ teamManaged }) => !teamManaged) ? [sharedRoles.value] : []),
    ...live.flatMap(({ roles }) => (roles === null ? [] : [roles])),
  ];
  if (live.length > 0 && seen.length === 0) return unknownFact(live.some(({ seats }) => seats !== null) ? 'forbidden' : 'notRead');
  return known(sortedUnique(seen.flatMap((roles) => roles.map(([name]) => name))));
}
