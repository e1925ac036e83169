/** What-if as text: the change, the verdict, which spaces move, then what is lost and gained, seat by seat. */
import picocolors from 'picocolors';
import { CHECKS } from '../../checks';
import { ROLE_WORDS } from '../../model/role';
import type { WhatIfReport } from '../../model/what-if-report';
import { OUTCOME_WORDS } from '../reporters/arrange/words';
import { stripControls } from '../reporters/strip-controls';
import type { Paint } from '../reporters/text/paint';
import { hang, wrap } from '../wrap-text';
import { listEffects } from './list-effects';
import { sayScore, tabulateRatings } from './tabulate-ratings';

type Project = WhatIfReport['projects'][number];

export function describeWhatIf(given: WhatIfReport, { colour }: { readonly colour: boolean }): string {
  const report = stripControls(given);
  const paint = picocolors.createColors(colour);
  const changed = report.projects.filter(isChanged);
  const sections = [
    [paint.bold(wrap(`What if ${report.changes.map(sayChange).join(', and ')}?`)), wrap(sayVerdict(report, changed.length))].join('\n'),
    ...(changed.length === 0 ? [] : [tabulateRatings(changed, paint)]),
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
  if (changed + orphaned + cured === 0) {
    return `${site.name}: no score moves in ${projects.length} spaces, and everything that somebody answers for keeps somebody.`;
  }
  const score = before.score === after.score ? `Role clarity stays ${sayScore(before.score)}` : `Role clarity ${sayScore(before.score)} → ${sayScore(after.score)}`;
  return `${site.name}: ${score} of 100. ${changed} of ${projects.length} spaces change. At risk: ${before.atRisk} → ${after.atRisk}; healthy: ${before.healthy} → ${after.healthy}.`;
}

const isChanged = ({ before, after, checks }: Project): boolean => checks.length > 0 || JSON.stringify(before) !== JSON.stringify(after);

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
