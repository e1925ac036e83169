/** The report for a terminal of 80 columns: the verdict, the worst spaces with what to do first, all spaces, then dependencies. */
import picocolors from 'picocolors';
import type { Report } from '../../model/report';
import { pairTeams } from './arrange/pair-teams';
import { rankSpaces } from './arrange/rank-spaces';
import { sayDependencies } from './arrange/say-dependencies';
import { areAllDormant, sayVerdict } from './arrange/say-verdict';
import { plural } from './arrange/words';
import { hang, wrap } from '../wrap-text';
import { stripControls } from './strip-controls';
import { describeSpaces } from './text/describe-spaces';
import type { Paint } from './text/paint';
import { tabulateSpaces } from './text/tabulate-spaces';

/** Pairs of teams; json lists all. */
const MOST_PAIRS = 3;

export function reportText(given: Report, { colour }: { readonly colour: boolean }): string {
  const report = stripControls(given);
  const paint = picocolors.createColors(colour);
  const spaces = rankSpaces(report.projects);
  const sections = [
    describeVerdict(report, paint),
    ...(report.setup.length > 0 ? [[paint.bold('Set-up'), ...report.setup.map(({ message }) => hang('! ', message))].join('\n')] : []),
    ...describeSpaces(spaces, paint),
    ...(spaces.length > 0 ? [tabulateSpaces(spaces, paint)] : []),
    describeDependencies(report),
    wrap(`Read with ${plural(report.cost.requests, 'request')} and ${plural(report.cost.points, 'point')}.`),
  ];
  return `${sections.join('\n\n')}\n`;
}

function describeVerdict(report: Report, paint: Paint): string {
  const { headline, clarity, counted, asOf } = sayVerdict(report);
  const hint = areAllDormant(report.projects) ? ' To judge them as of another day, give it with --now.' : '';
  return [paint.bold(wrap(`${report.site.name}: ${clarity}`)), wrap(`${headline} ${counted} As of ${asOf}.${hint}`)].join('\n');
}

function describeDependencies({ dependencies }: Report): string {
  const pairs = pairTeams(dependencies);
  const worst = pairs.filter(({ unmanaged }) => unmanaged > 0);
  const named = worst.slice(0, MOST_PAIRS).map(({ teams: [first, second], unmanaged }) => `${unmanaged} between ${first} and ${second}`);
  const more = worst.length - named.length;
  const said = named.length === 0 ? '' : ` Nobody is in charge of ${named.join(', ')}${more > 0 ? `, and of ${plural(more, 'more pair')}` : ''}.`;
  return wrap(`${sayDependencies(dependencies, pairs)}${said}`);
}
