/** Names of the teams of pairs as plain text, for a search and an export: as far as the page knows them by now. */
import { useCallback, useContext, useEffect } from 'react';
import type { TeamPair } from '../../../src/model/dependencies-api';
import { useNames } from '../../shared/jira/use-name';
import { spaceOfTeam, TeamNamesContext } from './team-names';

/** @param isWanted all names are fetched only where something hangs on them */
export function usePlainNames(pairs: readonly TeamPair[], isWanted: boolean): (team: string) => string {
  const names = useContext(TeamNamesContext);
  const { nameOf, fetchAll } = useNames('project');
  useEffect(() => {
    if (isWanted) void fetchAll([...new Set(pairs.flatMap(({ teams }) => teams))].flatMap((team) => spaceOfTeam(team) ?? []));
  }, [isWanted, pairs, fetchAll]);
  return useCallback((team) => {
    const spaceId = spaceOfTeam(team);
    if (spaceId === null) return names.get(team) ?? '';
    const name = nameOf(spaceId);
    return name ? `${name.text} ${name.key ?? ''}` : '';
  }, [names, nameOf]);
}
