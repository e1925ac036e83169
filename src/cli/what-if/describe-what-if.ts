/** What-if as text: the change, the verdict, which spaces move, then what is lost and gained, seat by seat. */
import Table from 'cli-table3';
import picocolors from 'picocolors';
import { CHECKS } from '../../checks';
import type { Band } from '../../model/report';
import { ROLE_WORDS } from '../../model/role';
import type { WhatIfReport } from '../../model/what-if-report';
import { hang, wrap } from '../wrap-text';
import { listEffects } from './list-effects';

type Project = WhatIfReport['projects'][number];
type Paint = ReturnType<typeof picocolors.createColors>;

export function describeWhatIf(report: WhatIfReport, { colour }: { readonly colour: boolean }): string {
  const paint = picocolors.createColors(colour);
  const changed = report.projects.filter(isChanged);
  const sections = [
    [paint.bold(wrap(`What if ${report.changes.map(sayChange).join(', and ')}?`)), wrap(sayVerdict(report, changed.length))].join('\n'),
    ...(changed.length === 0 ? [] : [tabulate(changed, paint)]),
    ...listEffects(report, paint),
    ...listChecks(changed, paint),
    wrap('Nothing was written: this is a simulation on what was read just now.'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function sayChange(change: WhatIfReport['changes'][number]): string {
  return change.kind === 'leaves' ? `${change.accountId} leaves` : `${change.accountId} becomes ${ROLE_WORDS[change.role].name} of ${change.projectKey}`;
}

function sayVerdict({ site, summary: { before, after, seats, roadmapItems, dependencies }, projects }: WhatIfReport, changed: number): string {
  const moves = [seats, roadmapItems, dependencies];
  const [orphaned, cured] = [moves.reduce((sum, tally) => sum + tally.orphaned, 0), moves.reduce((sum, tally) => sum + tally.cured, 0)];
  if (changed + orphaned + cured === 0) return `${site.name}: no score moves in ${projects.length} spaces, and everything that somebody answers for keeps somebody.`;
  const score = before.score === after.score ? `Role clarity stays ${say(before.score)}` : `Role clarity ${say(before.score)} → ${say(after.score)}`;
  return `${site.name}: ${score} of 100. ${changed} of ${projects.length} spaces change. At risk: ${before.atRisk} → ${after.atRisk}; healthy: ${before.healthy} → ${after.healthy}.`;
}

const isChanged = ({ before, after, checks }: Project): boolean => checks.length > 0 || JSON.stringify(before) !== JSON.stringify(after);

const BAND_WORDS: Readonly<Record<Band, string>> = { healthy: '● healthy', attention: '▲ attention', atRisk: '✕ at risk' };

function tabulate(projects: readonly Project[], paint: Paint): string {
  const blank = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ' };
  const table = new Table({ head: ['Space', 'Before', '', 'After', '', ''], chars: blank, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 } });
  for (const { key, before, after } of projects) {
    const step = (after.floor ?? 0) - (before.floor ?? 0);
    const moved = step === 0 ? '' : step < 0 ? paint.red(step.toFixed(1).replace('-', '−')) : paint.green(`+${step.toFixed(1)}`);
    table.push([key, sayBand(before.band, paint), say(before.floor), sayBand(after.band, paint), say(after.floor), moved]);
  }
  return table.toString().split('\n').map((line) => line.trimEnd()).join('\n');
}

const sayBand = (band: Band | null, paint: Paint): string => (band === null ? paint.dim('  not rated') : BAND_WORDS[band]);
const say = (score: number | null): string => (score === null ? 'none' : String(score));

const OUTCOME_WORDS = { pass: 'fine', warn: 'worth a look', fail: 'gap', notApplicable: 'not called for', blocked: 'waits for a seat', unknown: 'cannot be told', error: 'cannot be told' } as const;

/** By check, in the catalogue's order: what becomes of it, and where. */
function listChecks(projects: readonly Project[], paint: Paint): readonly string[] {
  const moves = CHECKS.flatMap(({ id, title }) => {
    const spaces = new Map<string, string[]>();
    for (const { key, checks } of projects) {
      for (const { before, after } of checks.filter((check) => check.id === id)) {
        const move = `${OUTCOME_WORDS[before]} → ${OUTCOME_WORDS[after]}`;
        spaces.set(move, [...(spaces.get(move) ?? []), key]);
      }
    }
    return [...spaces].map(([move, keys]) => hang('  · ', `${title}: ${move} (${keys.join(', ')})`));
  });
  return moves.length === 0 ? [] : [[paint.bold('What becomes of the checks'), ...moves].join('\n')];
}
