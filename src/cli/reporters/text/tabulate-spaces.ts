/** All spaces in a table of 80 columns. */
import Table from 'cli-table3';
import type { ReportProject } from '../../../model/report';
import { ROLES } from '../../../model/role';
import type { SeatState } from '../../../model/seat';
import { listGaps } from '../arrange/list-gaps';
import type { Standing } from '../arrange/rate-space';
import { rateSpace } from '../arrange/rate-space';
import { ELIGIBILITY_WORDS } from '../arrange/words';
import type { Paint } from './paint';
import { paintStanding } from './paint';

/** Signs of a key: Jira's own limit, unless an admin raised it. */
const MOST_SIGNS = 10;
export const STANDING_CELLS: Readonly<Record<Standing, string>> = { healthy: '● healthy', attention: '▲ attention', atRisk: '✕ at risk', none: '○ not rated' };
/** In a word, under the heads of the three seats in their order. */
const SEAT_CELLS: Readonly<Record<SeatState, string>> = { filled: 'one', shared: 'shared', groupOnly: 'group', departed: 'left', empty: 'nobody', unmapped: '–', unreadable: '?' };
const HEAD = ['Space', 'Rating', 'Score', 'Up to', 'To do', 'Owner', 'Product', 'Delivery'];
/** Numbers stand below each other by their places. */
const ALIGNS = HEAD.map((head) => (head === 'Score' || head === 'Up to' || head === 'To do' ? 'right' : 'left'));
/** Of a table that is told apart by its columns alone. */
export const NO_LINES = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ' };

export function tabulateSpaces(spaces: readonly ReportProject[], paint: Paint): string {
  const table = new Table({ head: HEAD, colAligns: ALIGNS, chars: NO_LINES, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 } });
  for (const space of spaces) {
    const { standing, score, upTo } = rateSpace(space);
    const { state } = space.eligibility;
    const rating = state === 'eligible' ? STANDING_CELLS[standing] : `  ${ELIGIBILITY_WORDS[state]}`;
    table.push([shortenKey(space.key), paintStanding(standing, rating, paint), sayScore(score), sayScore(upTo), `${listGaps(space).length || ''}`, ...ROLES.map((role) => SEAT_CELLS[space.seats[role].state])]);
  }
  return table.toString().split('\n').map((line) => line.trimEnd()).join('\n');
}

const sayScore = (score: number | null): string => (score === null ? '' : score.toFixed(1));
export const shortenKey = (key: string): string => (key.length > MOST_SIGNS ? `${key.slice(0, MOST_SIGNS - 1)}…` : key);
