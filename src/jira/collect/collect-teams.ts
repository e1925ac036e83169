/**
 * The distinct Team values on each project's open work items, found by exclusion: ask for items whose team is not among
 * those known, until none returns. Never guessed from what other queries happened to see (design, "team").
 */
import { z } from 'zod';
import type { CatalogueProject, ScanNotes, SiteCatalogue } from '../../model/catalogue';
import type { Fact, ProjectId, TeamId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { IssueAnswer } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { inBatches } from '../in-batches';
import { OPEN, all, any, customField, isIn, isNotEmpty, isNotIn } from '../jql';
import { readFact } from '../read-fact';

const PROJECTS_A_QUERY = 50;
const ITEMS_A_QUERY = 50;
/** More rounds than any site has teams in fifty projects; ends a loop that would not. */
const MOST_ROUNDS = 200;

const teamValue = z.union([z.string().transform((id) => ({ id, name: id })), z.object({ id: z.string(), name: z.string().optional() })]).nullish().catch(null);

export async function collectTeams(jira: JiraEndpoints, catalogue: SiteCatalogue, projects: readonly CatalogueProject[], notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<readonly TeamId[]>>> {
  const [field] = catalogue.teamFields;
  if (field === undefined) return new Map(projects.map(({ id }) => [id, known([])]));
  const batches = await Promise.all(inBatches(projects.map(({ id }) => id), PROJECTS_A_QUERY).map(async (batch) => {
    const fact = await readFact(() => findTeams(jira, field, batch, notes));
    return batch.map((id) => [id, fact.known ? known([...(fact.value.get(id) ?? [])].sort()) : fact] as const);
  }));
  return new Map(batches.flat());
}

/** The team on an issue, or null; its name is noted for the reader. */
export function readTeam(issue: IssueAnswer, field: string | undefined, notes: ScanNotes): TeamId | null {
  const team = field === undefined ? null : teamValue.parse(issue.fields?.[field]);
  if (!team) return null;
  notes.teamNames.set(team.id, team.name ?? team.id);
  return team.id;
}

async function findTeams(jira: JiraEndpoints, field: string, projectIds: readonly ProjectId[], notes: ScanNotes): Promise<Fact<ReadonlyMap<ProjectId, ReadonlySet<TeamId>>>> {
  const found = new Map<ProjectId, Set<TeamId>>(projectIds.map((id) => [id, new Set()]));
  const name = customField(field);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const untouched = projectIds.filter((id) => found.get(id)?.size === 0);
    const begun = projectIds.filter((id) => !untouched.includes(id));
    const scopes = [
      ...(untouched.length > 0 ? [isIn('project', untouched)] : []),
      ...begun.map((id) => `(${all(isIn('project', [id]), isNotIn(name, [...(found.get(id) ?? [])].sort()))})`),
    ];
    const jql = `${all(any(...scopes), OPEN, isNotEmpty(name))} ORDER BY id`;
    const { issues } = await jira.searchIssues({ jql, fields: ['project', field], maxResults: ITEMS_A_QUERY });
    const fresh = issues.filter((issue) => noteTeam(issue, field, found, notes));
    if (issues.length === 0) return known(found);
    if (fresh.length === 0) return unknownFact('incomplete');
  }
  return unknownFact('incomplete');
}

function noteTeam(issue: IssueAnswer, field: string, found: ReadonlyMap<ProjectId, Set<TeamId>>, notes: ScanNotes): boolean {
  const team = readTeam(issue, field, notes);
  const teams = found.get(issue.fields?.project?.id ?? '');
  if (team === null || !teams || teams.has(team)) return false;
  teams.add(team);
  return true;
}
