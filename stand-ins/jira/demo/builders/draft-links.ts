/** Joins the drafts: the dependencies of the table, and what every Jira has besides: duplicates, relations, links at home. */
import { teams } from '../tables/company';
import type { LinkTypeKey, TeamName } from '../tables/company';
import { dependencies } from '../tables/dependencies';
import type { DependencyRow } from '../tables/dependencies';
import { isOpen } from './draft-issue';
import type { DraftIssue } from './draft-issue';
import { createRandom } from './random';
import type { Random } from './random';

const firstLinkId = 30_000;

type Join = (from: DraftIssue, to: DraftIssue, type: LinkTypeKey) => void;

/** Adds the links to both ends of each; one link has one id. */
export function draftLinks(issuesOf: ReadonlyMap<string, readonly DraftIssue[]>): void {
  const random = createRandom('links');
  const join = createJoin();
  for (const row of dependencies) joinRow(row, issuesOf, join, random);
  joinIdeas(issuesOf, join, random);
  for (const issues of issuesOf.values()) joinAtHome(issues, join, random);
}

function createJoin(): Join {
  let nextId = firstLinkId;
  return (from, to, type) => {
    const id = String(nextId++);
    from.links.push({ id, type, direction: 'outward', other: to });
    to.links.push({ id, type, direction: 'inward', other: from });
  };
}

function joinRow(row: DependencyRow, issuesOf: ReadonlyMap<string, readonly DraftIssue[]>, join: Join, random: Random): void {
  const from = random.shuffle(ends(row.from, row.fromTeam, row, issuesOf, true));
  const to = random.shuffle(ends(row.to, row.toTeam, row, issuesOf, row.state !== 'closed'));
  for (let index = 0; index < row.count; index++) {
    const [one, other] = [from[index], to[index % Math.max(1, to.length)]];
    if (one === undefined || other === undefined) throw new Error(`The demo site has too few work items for the dependency ${row.from} → ${row.to}.`);
    join(one, other, row.type);
  }
}

/** Stories, tasks and bugs that may be an end: of the team asked for; forgotten ones for dead links only. */
function ends(key: string, team: TeamName | undefined, row: DependencyRow, issuesOf: ReadonlyMap<string, readonly DraftIssue[]>, open: boolean): DraftIssue[] {
  return (issuesOf.get(key) ?? []).filter(
    (issue) =>
      ['story', 'task', 'bug'].includes(issue.type) && isOpen(issue) === open && issue.forgotten === (row.state === 'dead') && (team === undefined || issue.team === team),
  );
}

/** Delivery epics implement the ideas they came from. */
function joinIdeas(issuesOf: ReadonlyMap<string, readonly DraftIssue[]>, join: Join, random: Random): void {
  const ideas = [...issuesOf.values()].flat().filter(({ type }) => type === 'idea');
  const epics = ['CHK', 'TRK', 'LKR', 'INS'].flatMap((key) => issuesOf.get(key) ?? []).filter(({ type }) => type === 'epic');
  if (ideas.length > 0) for (const epic of random.shuffle(epics).slice(0, 18)) join(epic, random.pick(ideas), 'polaris');
}

/**
 * Links inside a project. Blocking ones join items of one team, or one with and one without a Team: neither makes a
 * dependency between teams.
 */
function joinAtHome(issues: readonly DraftIssue[], join: Join, random: Random): void {
  const work = random.shuffle(issues.filter(({ type }) => ['story', 'task', 'bug', 'ticket'].includes(type)));
  const count = Math.round(work.length / 14);
  for (let index = 0; index < count; index++) {
    const [one, other] = [work[2 * index], work[2 * index + 1]];
    if (one === undefined || other === undefined) return;
    join(one, other, random.pick(['relates', 'relates', 'duplicate', 'cloners'] as const));
  }
  for (const team of [undefined, ...teams]) joinTeamAtHome(work.filter((issue) => isOpen(issue) && issue.type !== 'ticket' && issue.team === team), join);
  joinFieldWithNone(work, join);
}

function joinTeamAtHome(work: readonly DraftIssue[], join: Join): void {
  for (let index = 0; index + 1 < Math.min(work.length, 8); index += 4) {
    const [one, other] = [work[index], work[index + 1]];
    if (one !== undefined && other !== undefined) join(one, other, 'blocks');
  }
}

function joinFieldWithNone(work: readonly DraftIssue[], join: Join): void {
  const open = work.filter(isOpen);
  const withTeam = open.filter(({ team }) => team !== undefined);
  const without = open.filter(({ team }) => team === undefined);
  if (withTeam.length === 0) return;
  without.slice(0, 5).forEach((issue, index) => {
    const other = withTeam[index];
    if (other !== undefined) join(other, issue, 'blocks');
  });
}
