/** One cell: a shape, and a shade behind it; in words for whoever cannot see either. */
import type { ReactNode } from 'react';
import type { Outcome } from '../../../src/model/check';
import type { PortfolioSpace } from '../../../src/model/portfolio-api';
import { SeatDot } from '../../shared/space/seat-dot';
import { isMissed } from '../../shared/space/words';
import type { Texts } from '../../shared/texts/create-texts';
import { outcomeAt, scoreOf, seatOf } from '../spaces/read-space';
import { sayChange, sayCheck, sayScore, saySeat } from '../spaces/say-column';
import type { Column } from './columns';

export const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = { fail: '✕', warn: '▲', pass: '✓', blocked: '…', unknown: '?', error: '?', notApplicable: '–' };

interface HeatCellProps {
  readonly space: PortfolioSpace;
  readonly column: Exclude<Column, { readonly kind: 'name' }>;
  /** Its place from the left. */
  readonly place: number;
  readonly isActive: boolean;
  readonly texts: Texts;
}

export function HeatCell({ space, column, place, isActive, texts }: HeatCellProps) {
  const words = sayCell(space, column, texts);
  return (
    <td className={`heat-cell heat-${column.kind} ${shadeOf(space, column)}`} data-place={place} tabIndex={isActive ? 0 : -1} title={words} aria-label={words}>
      <span aria-hidden="true">{showCell(space, column)}</span>
    </td>
  );
}

export function sayCell(space: PortfolioSpace, column: HeatCellProps['column'], texts: Texts): string {
  switch (column.kind) {
    case 'score': return sayScore(space, texts);
    case 'change': return sayChange(space, texts);
    case 'seat': return saySeat(space, column.role, texts);
    case 'check': return sayCheck(space, column.check, column.index, texts);
  }
}

function showCell(space: PortfolioSpace, column: HeatCellProps['column']): ReactNode {
  switch (column.kind) {
    case 'score': return scoreOf(space) ?? '–';
    case 'change': return space.change === null || space.change === 0 ? '' : `${space.change > 0 ? '▲' : '▼'} ${Math.abs(space.change)}`;
    case 'seat': {
      const seat = seatOf(space, column.role);
      return <SeatDot state={seat.state} isMissed={isMissed(seat, seat.need)} />;
    }
    case 'check': {
      const outcome = outcomeAt(space, column.index);
      return outcome === null ? '' : OUTCOME_SIGNS[outcome];
    }
  }
}

/** What only is observed has no shade: it is no alarm. */
function shadeOf(space: PortfolioSpace, column: HeatCellProps['column']): string {
  if (column.kind !== 'check') return '';
  return `is-${outcomeAt(space, column.index) ?? 'none'}${column.check.weight > 0 ? '' : ' is-observed'}`;
}
