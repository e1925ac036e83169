/**
 * Moves through a grid by keyboard, as the pattern of ARIA has it (https://www.w3.org/WAI/ARIA/apg/patterns/grid): one cell is in the tab
 * order, arrows move it, Home and End go along the row, with Ctrl to the first and last of all, Page Up and Down by ten rows.
 */
import { useState } from 'react';

export interface Place {
  /** −1: the headings. */
  readonly row: number;
  readonly place: number;
}

export interface GridKeys {
  readonly active: Place;
  readonly setActive: (place: Place) => void;
  /** Where a key leads; null for one that leads nowhere. */
  readonly follow: (key: string, isCtrl: boolean) => Place | null;
}

const ROWS_A_PAGE = 10;

export function useGridKeys(rows: number, columns: number): GridKeys {
  const [wanted, setActive] = useState<Place>({ row: 0, place: 0 });
  // The list may have become shorter since.
  const active = { row: Math.min(wanted.row, rows - 1), place: Math.min(wanted.place, columns - 1) };
  return { active, setActive, follow: (key, isCtrl) => step(active, key, isCtrl, rows, columns) };
}

export function step({ row, place }: Place, key: string, isCtrl: boolean, rows: number, columns: number): Place | null {
  const at = (nextRow: number, nextPlace: number): Place => ({ row: Math.max(-1, Math.min(rows - 1, nextRow)), place: Math.max(0, Math.min(columns - 1, nextPlace)) });
  switch (key) {
    case 'ArrowDown': return at(row + 1, place);
    case 'ArrowUp': return at(row - 1, place);
    case 'ArrowRight': return at(row, place + 1);
    case 'ArrowLeft': return at(row, place - 1);
    case 'PageDown': return at(row + ROWS_A_PAGE, place);
    case 'PageUp': return at(row - ROWS_A_PAGE, place);
    case 'Home': return at(isCtrl ? -1 : row, 0);
    case 'End': return at(isCtrl ? rows - 1 : row, columns - 1);
    default: return null;
  }
}
