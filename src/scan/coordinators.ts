/** Who is named in the settings for the dependencies of a pair of teams or of a programme, and what naming somebody does. Pure. */
import type { Place } from '../model/dependencies-api';
import type { AccountId, ProjectId, TeamId } from '../model/facts';
import type { Rules } from '../model/rules';
import type { Settings } from '../model/settings';
import { sortedUnique } from '../model/sorted';
import type { StoredDependency } from '../model/stored-dependency';
import type { SiteReferences } from './site-references';

type Coordinator = Settings['coordinators'][number];
type Programmes = Pick<SiteReferences, 'programme'>;

export const listCoordinators = ({ coordinators }: Pick<Settings, 'coordinators'>, place: Place, references: Programmes): readonly AccountId[] =>
  sortedUnique(coordinators.filter((one) => isNamedFor(one, place, references)).map(({ accountId }) => accountId));

/** With these in the place of whoever is named there; what else somebody is named for stays. */
export function nameCoordinators({ coordinators }: Pick<Settings, 'coordinators'>, place: Place, accountIds: readonly AccountId[], references: Programmes): Settings['coordinators'] {
  const kept = coordinators.flatMap((one): Coordinator[] => {
    if (!isNamedFor(one, place, references)) return [one];
    const { teams, programme, accountId } = one;
    const rest = 'teams' in place ? programme === undefined ? null : { programme, accountId } : teams === undefined ? null : { teams, accountId };
    return rest === null ? [] : [rest];
  });
  const where = 'teams' in place ? { teams: [...place.teams] as [TeamId, TeamId] } : { programme: place.programmeId };
  return [...kept, ...[...new Set(accountIds)].map((accountId) => ({ ...where, accountId }))];
}

function isNamedFor({ teams, programme }: Coordinator, place: Place, references: Programmes): boolean {
  if ('teams' in place) return teams !== undefined && isPair(teams, place.teams);
  return programme !== undefined && (references.programme(programme) ?? programme) === place.programmeId;
}

const isPair = (a: readonly [TeamId, TeamId], b: readonly [TeamId, TeamId]): boolean => (a[0] === b[0] && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0]);

/** Whether who is named there is in charge of the link; of a link whose both ends must be managed, perhaps of one end only. */
export function isInPlace(place: Place, { from, to }: StoredDependency, programmeOf: (projectId: ProjectId) => string | null): boolean {
  if ('teams' in place) return isPair(place.teams, [from.team, to.team]);
  return [from, to].some(({ projectId }) => programmeOf(projectId) === place.programmeId);
}

/** Whether an open link with nobody in charge would have somebody; what its other end lacks is not known here, so that a link across programmes is not promised where both must be managed. */
export function wouldCover(place: Place, link: StoredDependency, programmeOf: (projectId: ProjectId) => string | null, managedBy: Rules['dependenciesManagedBy']): boolean {
  if (link.state !== 'open' || link.managed !== false || !isInPlace(place, link, programmeOf)) return false;
  return 'teams' in place || managedBy === 'either' || [link.from, link.to].every(({ projectId }) => programmeOf(projectId) === place.programmeId);
}
