/** The spaces that need somebody, worst first, each with what to do first. */
import type { ReportProject } from '../../../model/report';
import type { ArrangedCheck } from '../arrange/arrange-checks';
import { arrangeChecks } from '../arrange/arrange-checks';
import { listGaps, onlyFinding, sampleSentence } from '../arrange/list-gaps';
import { pickExamples } from '../arrange/pick-examples';
import { rateSpace } from '../arrange/rate-space';
import { sayScore, sayStanding, STANDING_MARKS } from '../arrange/say-rating';
import { lowerFirst, plural } from '../arrange/words';
import { hang, wrap } from '../../wrap-text';
import type { Paint } from './paint';
import { paintStanding } from './paint';

/** Spaces told, gaps of each, and findings of each gap: more is a list, not a start. */
const MOST_SPACES = 12;
const MOST_GAPS = 3;
const MOST_EXAMPLES = 3;

export function describeSpaces(spaces: readonly ReportProject[], paint: Paint): readonly string[] {
  const troubled = spaces.filter((space) => listGaps(space).length > 0 || isUnreadable(space));
  const more = troubled.length - MOST_SPACES;
  return [
    ...troubled.slice(0, MOST_SPACES).map((space) => describeSpace(space, paint)),
    ...(more > 0 ? [wrap(`${plural(more, 'more space has', 'more spaces have')} something to do: see the table. --format html or csv tells all.`)] : []),
  ];
}

/** To be judged, and not read well enough for it. */
const isUnreadable = ({ band, eligibility, checks }: ReportProject): boolean => band === null && eligibility.state === 'eligible' && checks.some(({ outcome }) => outcome === 'unknown' || outcome === 'error');

function describeSpace(space: ReportProject, paint: Paint): string {
  const { standing } = rateSpace(space);
  const { cannotTell, observed } = arrangeChecks(space);
  const gaps = listGaps(space);
  const rating = paintStanding(standing, `${STANDING_MARKS[standing]} ${[sayStanding(space), sayScore(space)].filter((text) => text !== '').join(' ')}`, paint);
  // What passes with some exceptions is no gap, whatever it weighs.
  const seen = observed.filter(({ check }) => check.outcome !== 'pass');
  return [
    hang('', `${paint.bold(space.key)}  ${space.name} — ${rating}`),
    ...gaps.slice(0, MOST_GAPS).flatMap(describeGap),
    ...(gaps.length > MOST_GAPS ? [`  and ${gaps.length - MOST_GAPS} more to do`] : []),
    ...seen.map((entry) => hang('  ◦ ', `Observed, not counted: ${sampleSentence(entry) ?? `${lowerFirst(sayGap(entry))}.`}`)),
    ...(cannotTell.length > 0 ? [hang('  ? ', `Could not be told: ${cannotTell.map(({ check }) => lowerFirst(check.title)).join('; ')}.`)] : []),
  ].join('\n');
}

function describeGap(entry: ArrangedCheck): readonly string[] {
  const { check, waiting } = entry;
  const { shown, more } = pickExamples(check.findings, MOST_EXAMPLES);
  const examples = `${shown.map(({ subject }) => subject.key).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [
    hang(check.outcome === 'fail' ? '  ✕ ' : '  ▲ ', onlyFinding(entry)?.message ?? sayGap(entry)),
    ...(check.findings.length > 1 ? [hang('    ', examples)] : []),
    hang('    → ', check.remedyText),
    ...(waiting.length > 0 ? [hang('    ', `${plural(waiting.length, 'check waits', 'checks wait')} for this.`)] : []),
  ];
}

const sayGap = ({ check }: ArrangedCheck): string => `${check.failureTitle} (${check.findings.length} of ${check.judged})`;
