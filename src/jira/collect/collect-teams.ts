/**
 * The distinct Team values on each project's open work items, found by exclusion: ask for items whose team is not among
 * those known, until none returns. Never guessed from what other queries happened to see (design, "team"), though that saves
 * asking for what was seen.
 */
import type { ScanNotes } from '../../model/catalogue';
import type { Fact, ProjectId, TeamId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { JiraEndpoints } from '../endpoints';
import { OPEN, all, any, customField, isIn, isNotEmpty, isNotIn } from '../jql';
import { readInHalves } from '../read-in-halves';
import { readTeam } from './read-team';

/** Most of a page are likely of one team, and each costs a point. */
const ITEMS_A_QUERY = 20;
/** What was updated last is of several projects sooner than what was created first, so that a page tells of more teams. */
const ORDER = 'ORDER BY updated DESC, id';
/** More rounds than any site has teams in its projects; ends a loop that would not. */
const MOST_ROUNDS = 200;

/** @param field undefined where the site has no Team field, and then nobody has a team @param seen of each project, teams that are surely there */
export async function collectTeams(jira: JiraEndpoints, field: string | undefined, seen: ReadonlyMap<ProjectId, ReadonlySet<TeamId>>, notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<readonly TeamId[]>>> {
  const ids = [...seen.keys()];
  if (field === undefined) return new Map(ids.map((id) => [id, known([])]));
  return readInHalves(ids, (some) => findTeams(jira, field, new Map(some.map((id) => [id, new Set(seen.get(id))])), notes));
}

/** @param found is completed */
async function findTeams(jira: JiraEndpoints, field: string, found: ReadonlyMap<ProjectId, Set<TeamId>>, notes: ScanNotes): Promise<Fact<ReadonlyMap<ProjectId, readonly TeamId[]>>> {
  const name = customField(field);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const untouched = [...found].flatMap(([id, teams]) => (teams.size === 0 ? [id] : []));
    const scopes = [
      ...(untouched.length > 0 ? [isIn('project', untouched)] : []),
      ...[...found].flatMap(([id, teams]) => (teams.size > 0 ? [`(${all(isIn('project', [id]), isNotIn(name, [...teams].sort()))})`] : [])),
    ];
    const { issues } = await jira.searchIssues({ jql: `${all(any(...scopes), OPEN, isNotEmpty(name))} ${ORDER}`, fields: ['project', field], maxResults: ITEMS_A_QUERY });
    if (issues.length === 0) return known(new Map([...found].map(([id, teams]) => [id, [...teams].sort()])));
    const fresh = issues.filter((issue) => {
      const [team, teams] = [readTeam(issue, field, notes), found.get(issue.fields?.project?.id ?? '')];
      if (team === null || teams === undefined || teams.has(team)) return false;
      teams.add(team);
      return true;
    });
    if (fresh.length === 0) return unknownFact('incomplete');
  }
  return unknownFact('incomplete');
}
