/** The report as one would paste it into Confluence or a pull request: verdict, what to do first, all spaces, dependencies. */
import type { Report, ReportFinding, ReportProject } from '../../model/report';
import { ROLES, ROLE_WORDS } from '../../model/role';
import type { ArrangedCheck } from './arrange/arrange-checks';
import type { JiraLinks } from './arrange/link-to-jira';
import { linkToJira, splitDependency } from './arrange/link-to-jira';
import { listGaps, onlyFinding } from './arrange/list-gaps';
import { pairTeams } from './arrange/pair-teams';
import { pickExamples } from './arrange/pick-examples';
import { rankSpaces } from './arrange/rank-spaces';
import { rateSpace } from './arrange/rate-space';
import { sayDependencies } from './arrange/say-dependencies';
import { sayScore, sayStanding, STANDING_MARKS } from './arrange/say-rating';
import { sayVerdict } from './arrange/say-verdict';
import { capital, plural, SEAT_WORDS } from './arrange/words';
import { escapeMarkdown as escape } from './escape-markdown';

/** Spaces, and gaps of each, told in full: more is a list, not a start. */
const MOST_SPACES = 10;
const MOST_GAPS = 3;
const MOST_EXAMPLES = 5;
/** Rows of the tables of dependencies; json lists all. */
const MOST_ROWS = 30;

export function reportMarkdown(report: Report): string {
  const links = linkToJira(report.site.url);
  const spaces = rankSpaces(report.projects);
  const { headline, clarity, counted, asOf } = sayVerdict(report);
  const { requests, points } = report.cost;
  const blocks = [
    `# ${escape(report.site.name)}: ${clarity}`,
    `**${headline}** ${counted} As of ${asOf}.`,
    ...(report.setup.length === 0 ? [] : ['## Set-up', report.setup.map(({ message }) => `- ${escape(message)}`).join('\n')]),
    ...sayWorst(spaces, links),
    '## All spaces',
    tabulate(['Space', 'Name', 'Rating', 'Score', ...ROLES.map((role) => capital(ROLE_WORDS[role].name)), 'To do'], spaces.map((space) => toRow(space, links))),
    '## Dependencies between teams',
    ...listDependencies(report, links),
    `Read with ${requests} requests and ${points} points. Made by Rolecall, which reads only.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sayWorst(spaces: readonly ReportProject[], links: JiraLinks): readonly string[] {
  const troubled = spaces.map((space) => ({ space, gaps: listGaps(space) })).filter(({ gaps }) => gaps.length > 0);
  if (troubled.length === 0) return [];
  const more = troubled.length - MOST_SPACES;
  return [
    '## What to do first',
    ...troubled.slice(0, MOST_SPACES).map(({ space, gaps }) => [
      `**${linkKey(space.key, links)} ${escape(space.name)}**: ${[sayRating(space), sayScore(space)].filter((text) => text !== '').join(', ')}`,
      '',
      ...gaps.slice(0, MOST_GAPS).map((gap) => sayGap(gap, links)),
      ...(gaps.length > MOST_GAPS ? [`- and ${gaps.length - MOST_GAPS} more`] : []),
    ].join('\n')),
    ...(more > 0 ? [`${plural(more, 'more space has', 'more spaces have')} something to do: see the table.`] : []),
  ];
}

function sayGap(entry: ArrangedCheck, links: JiraLinks): string {
  const { check, waiting } = entry;
  const only = onlyFinding(entry);
  const what = only === null ? `${escape(check.failureTitle)} (${check.findings.length} of ${check.judged}).` : escape(only.message);
  const waits = waiting.length === 0 ? '' : ` ${plural(waiting.length, 'check waits', 'checks wait')} for this.`;
  return `- **${what}** ${sayExamples(check.findings, links)}${escape(check.remedyText)}${waits}`;
}

function sayExamples(findings: readonly ReportFinding[], links: JiraLinks): string {
  if (findings.length < 2) return '';
  const { shown, more } = pickExamples(findings, MOST_EXAMPLES);
  return `${shown.map(({ subject }) => linkKey(subject.key, links)).join(', ')}${more > 0 ? ` and ${more} more` : ''}. `;
}

const toRow = (space: ReportProject, links: JiraLinks): readonly string[] => {
  const { score, upTo } = rateSpace(space);
  return [
    linkKey(space.key, links),
    escape(space.name),
    sayRating(space),
    `${score ?? ''}${upTo === null ? '' : `, up to ${upTo}`}`,
    ...ROLES.map((role) => SEAT_WORDS[space.seats[role].state]),
    `${listGaps(space).length || ''}`,
  ];
};

const sayRating = (space: ReportProject): string => `${STANDING_MARKS[rateSpace(space).standing]} ${sayStanding(space)}`;

function listDependencies({ dependencies }: Report, links: JiraLinks): readonly string[] {
  const pairs = pairTeams(dependencies);
  const unmanaged = dependencies.filter(({ state, managed }) => state === 'open' && managed === false);
  return [
    sayDependencies(dependencies, pairs),
    ...(pairs.length === 0 ? [] : [tabulate(['Teams', 'Open', 'Nobody in charge', 'Could not be told'], limit(pairs.map((pair) => [pair.teams.map(escape).join(' and '), `${pair.open}`, `${pair.unmanaged}`, `${pair.untold}`])))]),
    ...(unmanaged.length === 0 ? [] : [
      'With nobody in charge:',
      tabulate(['From', 'Team', 'To', 'Team', 'Type'], limit(unmanaged.map(({ from, to, type }) => [linkKey(from.issueKey, links), escape(from.team), linkKey(to.issueKey, links), escape(to.team), escape(type)]))),
    ]),
  ];
}

const limit = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  (rows.length <= MOST_ROWS ? rows : [...rows.slice(0, MOST_ROWS), [`and ${rows.length - MOST_ROWS} more`]]);

const tabulate = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => head.map((_, index) => row[index] ?? ''))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A dependency has no page of its own, its two ends have. */
function linkKey(key: string, links: JiraLinks): string {
  const ends = splitDependency(key);
  if (ends !== null) return ends.map((end) => linkKey(end, links)).join(' → ');
  const address = links.key(key);
  return address === null ? escape(key) : `[${escape(key)}](${address})`;
}
