/** The report as one would paste it to a colleague: the verdict, the worst spaces with what to do, then the table. */
import Table from 'cli-table3';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { CHECKS } from '../../checks';
import type { Report, ReportFinding, ReportProject } from '../../model/report';
import { ROLES, ROLE_WORDS } from '../../model/role';
import { sortBy } from '../../model/sorted';

const WIDTH = 80;
/** Findings shown for one check of one space; json lists all. */
const EXAMPLES = 3;
const BAND_WORDS = { healthy: '● healthy', attention: '▲ attention', atRisk: '✕ at risk' } as const;
const SEAT_WORDS = { filled: 'yes', shared: 'shared', groupOnly: 'group', departed: 'left', empty: 'nobody', unmapped: '–', unreadable: '?' } as const;

export function reportText(report: Report, { colour }: { readonly colour: boolean }): string {
  const paint = picocolors.createColors(colour);
  const ranked = [...report.projects].sort((a, b) => (a.band === null ? 1 : 0) - (b.band === null ? 1 : 0) || (a.floor ?? 101) - (b.floor ?? 101));
  const troubled = ranked.filter(({ checks }) => checks.some(({ violations, outcome }) => violations > 0 || outcome === 'unknown'));
  const sections = [
    verdict(report, paint),
    ...(report.setup.length > 0 ? [[paint.bold('Set-up'), ...report.setup.map(({ message }) => indent(message, '! '))].join('\n')] : []),
    ...troubled.map((project) => describeProject(project, paint)),
    tabulate(ranked, paint),
    closing(report),
  ];
  return `${sections.join('\n\n')}\n`;
}

type Paint = ReturnType<typeof picocolors.createColors>;

function verdict({ site, summary, generatedAt }: Report, paint: Paint): string {
  const { projects, healthy, attention, atRisk, unrated, score } = summary;
  const mean = score === null ? 'No space could be rated' : `Role clarity ${score} of 100`;
  return [
    paint.bold(`${site.name}: ${mean}`),
    wrap(`${count(projects, 'space')}: ${healthy} healthy, ${attention} need attention, ${atRisk} at risk, ${unrated} not rated. ${count(summary.findings, 'finding')}, as of ${generatedAt}.`),
  ].join('\n');
}

function describeProject(project: ReportProject, paint: Paint): string {
  const rating = project.band === null ? 'not rated' : `${BAND_WORDS[project.band]} ${project.floor ?? ''}`;
  const upTo = project.score !== project.floor && project.score !== null ? `, up to ${project.score} once all can be read` : '';
  const title = `${paint.bold(project.key)}  ${project.name} — ${paintBand(project, rating, paint)}${upTo}`;
  const blocks = project.checks.flatMap((check) => {
    const known = CHECKS.find(({ id }) => id === check.id);
    if (check.outcome === 'unknown') return [indent(`Could not be told: ${lowerFirst(known?.title ?? check.id)}.`, '  ? ')];
    if (check.violations === 0) return [];
    const mark = check.outcome === 'fail' ? '✕' : check.outcome === 'warn' ? '▲' : '·';
    return [describeCheck(check.findings, `${mark} ${heading(check.findings, known?.failureTitle ?? check.id, check.judged)}`, known?.remedyText ?? '')];
  });
  return [title, ...blocks].join('\n');
}

function describeCheck(findings: readonly ReportFinding[], title: string, remedy: string): string {
  const [only] = findings;
  if (findings.length === 1 && only) return [indent(`${title.slice(0, 2)}${only.message}`, '  '), indent(`→ ${remedy}`, '    ')].join('\n');
  const more = findings.length > EXAMPLES ? ` and ${findings.length - EXAMPLES} more` : '';
  const examples = findings.slice(0, EXAMPLES).map(({ subject }) => subject.key).join(', ');
  return [indent(title, '  '), indent(`${examples}${more}`, '    '), indent(`→ ${remedy}`, '    ')].join('\n');
}

const heading = (findings: readonly ReportFinding[], failureTitle: string, judged: number): string => `${failureTitle} (${findings.length} of ${judged})`;

function tabulate(projects: readonly ReportProject[], paint: Paint): string {
  const blank = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ' };
  const table = new Table({
    head: ['Space', 'Rating', 'Score', ...ROLES.map((role) => ROLE_WORDS[role].name.replace('product ', 'prod. ').replace('project ', 'proj. '))],
    chars: blank,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  });
  for (const project of projects) {
    const rating = project.band === null ? `  ${project.eligibility.state === 'eligible' ? 'not rated' : project.eligibility.state}` : BAND_WORDS[project.band];
    table.push([project.key, paintBand(project, rating, paint), project.floor === null ? '' : String(project.floor), ...ROLES.map((role) => SEAT_WORDS[project.seats[role].state])]);
  }
  return table.toString().split('\n').map((line) => line.trimEnd()).join('\n');
}

function closing({ dependencies, cost }: Report): string {
  const open = dependencies.filter(({ state }) => state === 'open');
  const pairs = new Map<string, number>();
  for (const { from, to, managed } of open) {
    if (managed !== false) continue;
    const pair = [from.team, to.team].sort().join(' and ');
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const worst = sortBy(pairs, ([pair]) => pair).sort((a, b) => b[1] - a[1])[0];
  const said = worst ? ` Most with nobody in charge: ${worst[1]} between ${worst[0]}.` : '';
  return [wrap(`${count(open.length, 'open dependency').replace('dependencys', 'dependencies')} between teams.${said}`), `Read with ${cost.requests} requests and ${cost.points} points.`].join('\n');
}

function paintBand({ band }: ReportProject, text: string, paint: Paint): string {
  if (band === null) return paint.dim(text);
  return { healthy: paint.green, attention: paint.yellow, atRisk: paint.red }[band](text);
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const wrap = (text: string) => wrapAnsi(text, WIDTH);

/** Wraps under a mark: following lines start below the text, not below the mark. */
function indent(text: string, mark: string): string {
  const [first = '', ...rest] = wrapAnsi(text, WIDTH - mark.length).split('\n');
  return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)].join('\n');
}
