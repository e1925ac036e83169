/**
 * Roadmap items, dependency links and teams of a batch of projects: one sweep returns each work item once, whatever it is
 * wanted for, and what it shows of teams leaves little to ask for them.
 */
import type { ScanNotes } from '../../model/catalogue';
import type { CollectedItems, ItemsBatch, ItemsProject } from '../../model/collected';
import type { Fact, ProjectId, TeamId } from '../../model/facts';
import { known } from '../../model/facts';
import { sortBy } from '../../model/sorted';
import type { Vocabulary } from '../../model/vocabulary';
import type { IssueAnswer } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { readInHalves } from '../read-in-halves';
import { sweepIssues } from '../sweep-issues';
import { collectTeams } from './collect-teams';
import { buildItemsQuery, typesIn } from './items-query';
import { linksOf, placeFarEnds } from './read-links';
import { readTeam } from './read-team';
import { toItem } from './to-item';

export async function collectItems(jira: JiraEndpoints, vocabulary: Vocabulary, { projects, links, projectIds }: ItemsBatch, notes: ScanNotes): Promise<ReadonlyMap<ProjectId, CollectedItems>> {
  const { ownerFields, managerFields, teamFields } = vocabulary;
  const fields = ['project', 'issuetype', 'status', 'assignee', 'parent', 'updated', 'issuelinks', ...new Set([...ownerFields, ...managerFields, ...teamFields])];
  const swept = await readInHalves(projects.map(({ id }) => id), async (ids) => {
    const batch = projects.filter(({ id }) => ids.includes(id));
    const jql = buildItemsQuery(batch, vocabulary, links);
    const issues = jql === null ? known([]) : await sweepIssues(jira, jql, fields);
    return issues.known ? known(new Map(ids.map((id) => [id, issues.value.filter((issue) => issue.fields?.project?.id === id)]))) : issues;
  });
  const issues = [...swept.values()].flatMap((fact) => (fact.known ? fact.value : []));
  const isItem = itemsOf(projects, vocabulary);
  const [places, teams] = await Promise.all([
    placeFarEnds(jira, issues, vocabulary, projectIds),
    collectTeams(jira, teamFields[0], new Map([...swept].map(([id, fact]) => [id, seenTeams(fact, teamFields[0], notes)])), notes),
  ]);
  return new Map(projects.map(({ id, reach }): [ProjectId, CollectedItems] => {
    const own = swept.get(id) ?? known([]);
    return [id, {
      roadmapItems: reach === 'links' ? null : own.known ? known(sortBy(own.value.filter(isItem).map((issue) => toItem(issue, ownerFields, notes)), (item) => item.id)) : own,
      links: own.known ? linksOf(id, own.value, vocabulary, places, notes) : own,
      teams: teams.get(id) ?? known([]),
      objects: own.known ? own.value.length : 0,
    }];
  }));
}

/** Everything in a Discovery project is an idea, whatever its type is called there. */
function itemsOf(projects: readonly ItemsProject[], vocabulary: Vocabulary): (issue: IssueAnswer) => boolean {
  const reach = new Map(projects.map((project) => [project.id, project.reach]));
  const types = new Set(typesIn(projects, vocabulary));
  return ({ fields }) => {
    const wanted = reach.get(fields?.project?.id ?? '');
    return wanted === 'ideas' || (wanted === 'roadmap' && types.has(fields?.issuetype?.id ?? ''));
  };
}

const seenTeams = (issues: Fact<readonly IssueAnswer[]>, field: string | undefined, notes: ScanNotes): ReadonlySet<TeamId> =>
  new Set(issues.known ? issues.value.flatMap((issue) => readTeam(issue, field, notes) ?? []) : []);
