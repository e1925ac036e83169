/** A team by its name: that of its space where the space is its own team, else as a work item of the team says it. */
import { createContext, useContext, useMemo } from 'react';
import { useName } from '../../shared/jira/use-name';
import type { TeamNames } from '../../shared/jira/use-team-names';
import { useTexts } from '../../shared/texts/texts-context';

const NO_NAMES: TeamNames = new Map();
export const TeamNamesContext = createContext<TeamNames>(NO_NAMES);
export const TeamNamesProvider = TeamNamesContext.Provider;

/** Before the id of a space that is its own team. */
const OWN_TEAM = 'project:';

export const spaceOfTeam = (team: string): string | null => (team.startsWith(OWN_TEAM) ? team.slice(OWN_TEAM.length) : null);

export function TeamName({ team }: { readonly team: string }) {
  return <span>{useTeamText(team)}</span>;
}

/** As plain text, for pictures and what is said aloud; an ellipsis while it is fetched. */
export function useTeamText(team: string): string {
  const { say } = useTexts();
  const names = useContext(TeamNamesContext);
  const space = useName('project', spaceOfTeam(team) ?? '');
  const own = useMemo(() => names.get(team) ?? say('deps.team.unnamed'), [names, team, say]);
  if (spaceOfTeam(team) === null) return own;
  return space === undefined ? '…' : space?.text ?? say('name.hiddenSpace');
}
