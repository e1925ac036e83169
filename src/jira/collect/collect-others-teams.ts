/**
 * Which of some work items carry another team than each is held against. Only these are returned, and only they are billed: of a link
 * within a project mostly none, since what hangs together there is mostly one team's. By exclusion, as with teams: asked until none returns.
 */
import type { ScanNotes } from '../../model/catalogue';
import type { CollectedEnd } from '../../model/collected';
import type { Fact, IssueId, TeamId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Vocabulary } from '../../model/vocabulary';
import type { JiraEndpoints } from '../endpoints';
import { inBatches } from '../in-batches';
import { all, any, customField, isAmong, isNotIn } from '../jql';
import { readFact } from '../read-fact';
import { collectEnds, describeEnds } from './collect-ends';

/** Derived: ids and teams of so many are a query of some six thousand characters, no longer than those of a step of items. */
export const ISSUES_A_QUERY = 250;
/** As with other pages that show fields (sweep-issues.ts). */
const PAGE_SIZE = 100;

export async function collectOthersTeams(jira: JiraEndpoints, vocabulary: Vocabulary, teamOf: ReadonlyMap<IssueId, TeamId>, notes: ScanNotes): Promise<ReadonlyMap<IssueId, Fact<CollectedEnd>>> {
  const found = await Promise.all(inBatches([...teamOf], ISSUES_A_QUERY).map(async (batch) => {
    const others = await readFact(() => findOthers(jira, vocabulary, new Map(batch), notes));
    // Jira refuses the whole query where it does not show one of them, which a fetch only leaves out.
    return others.known ? others.value : collectEnds(jira, vocabulary, batch.map(([id]) => id), notes);
  }));
  return new Map(found.flatMap((some) => [...some]));
}

/** @param left is used up */
async function findOthers(jira: JiraEndpoints, vocabulary: Vocabulary, left: Map<IssueId, TeamId>, notes: ScanNotes): Promise<Fact<ReadonlyMap<IssueId, Fact<CollectedEnd>>>> {
  const [field] = vocabulary.teamFields;
  const { fields, toEnd } = describeEnds(vocabulary, notes);
  const found = new Map<IssueId, Fact<CollectedEnd>>();
  while (field !== undefined && left.size > 0) {
    const { issues } = await jira.searchIssues({ jql: `${askFor(left, customField(field))} ORDER BY id`, fields, maxResults: Math.min(PAGE_SIZE, left.size) });
    if (issues.length === 0) break;
    const fresh = issues.filter(({ id }) => left.delete(id));
    if (fresh.length === 0) return unknownFact('incomplete');
    for (const issue of fresh) found.set(issue.id, toEnd(issue));
  }
  return known(found);
}

/** One clause a team; `not in` leaves out what carries none. */
function askFor(teamOf: ReadonlyMap<IssueId, TeamId>, field: string): string {
  const idsOf = new Map<TeamId, IssueId[]>();
  for (const [id, team] of teamOf) idsOf.set(team, [...(idsOf.get(team) ?? []), id]);
  return any(...[...idsOf].map(([team, ids]) => `(${all(isAmong(ids), isNotIn(field, [team]))})`));
}
