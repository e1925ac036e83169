/** Spaces before and after a change, in a table of 80 columns. */
import Table from 'cli-table3';
import type { WhatIfReport } from '../../model/what-if-report';
import { NO_LINES, STANDING_CELLS, shortenKey } from '../reporters/text/tabulate-spaces';
import type { Paint } from '../reporters/text/paint';
import { paintStanding } from '../reporters/text/paint';

type Project = WhatIfReport['projects'][number];

export function tabulateRatings(projects: readonly Project[], paint: Paint): string {
  const table = new Table({ head: ['Space', 'Before', '', 'After', '', ''], chars: NO_LINES, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 } });
  for (const { key, before, after } of projects) {
    table.push([shortenKey(key), sayBand(before, paint), sayScore(before.floor), sayBand(after, paint), sayScore(after.floor), sayStep(before.floor, after.floor, paint)]);
  }
  return table.toString().split('\n').map((line) => line.trimEnd()).join('\n');
}

export const sayScore = (score: number | null): string => (score === null ? 'none' : String(score));

const sayBand = ({ band }: Project['before'], paint: Paint): string => paintStanding(band ?? 'none', STANDING_CELLS[band ?? 'none'], paint);

function sayStep(before: number | null, after: number | null, paint: Paint): string {
  const step = (after ?? 0) - (before ?? 0);
  if (step === 0) return '';
  return step < 0 ? paint.red(step.toFixed(1).replace('-', '−')) : paint.green(`+${step.toFixed(1)}`);
}
