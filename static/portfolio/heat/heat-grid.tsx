/** Spaces × checks: a grid of which only the rows in sight are drawn, with its head and its first column always in sight. */
import { defaultRangeExtractor } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import { useNames } from '../../shared/jira/use-name';
import { openSpacePage } from '../../shared/jira/open-space-page';
import { useTexts } from '../../shared/texts/texts-context';
import type { ShownSpaces } from '../spaces/use-shown-spaces';
import { useRowsInSight } from '../use-rows-in-sight';
import { listColumns } from './columns';
import { HeatHead } from './heat-head';
import { HeatRow } from './heat-row';
import { HeatWords } from './heat-words';
import { Gap } from './gap';
import type { Place } from './use-grid-keys';
import { useGridKeys } from './use-grid-keys';
import './heat-grid.css';

/** Pixels, as heat-grid.css has them. */
const ROW = 36;
const HEAD = 148;
const ROWS_BEYOND = 8;

export function HeatGrid({ spaces, order, sortBy, checks }: ShownSpaces & { readonly checks: readonly PortfolioCheck[] }) {
  const { say } = useTexts();
  const { nameOf } = useNames('project');
  const box = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => listColumns(checks), [checks]);
  const { active, setActive, follow } = useGridKeys(spaces.length, columns.length);
  const [pointed, setPointed] = useState<Place | null>(null);
  const { getVirtualItems, getTotalSize, scrollToIndex } = useRowsInSight({
    count: spaces.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (index) => spaces[index]?.projectId ?? index,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    overscan: ROWS_BEYOND,
    // The row that the keyboard is in stays drawn, so that it keeps the focus.
    rangeExtractor: (range) => [...new Set([...(active.row >= 0 ? [active.row] : []), ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });

  const isMoved = useRef(false);
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    box.current?.querySelector<HTMLElement>(`[data-row="${active.row}"] > [data-place="${active.place}"]`)?.focus({ preventScroll: active.row >= 0 });
  }, [active.row, active.place]);
  const goTo = (next: Place) => {
    isMoved.current = true;
    if (next.row >= 0) scrollToIndex(next.row);
    setActive(next);
  };
  const open = (space: PortfolioSpace | undefined, place: number) => {
    const key = space === undefined ? null : nameOf(space.projectId)?.key ?? null;
    const column = columns[place];
    if (key !== null) openSpacePage(key, column?.kind === 'check' ? `?check=${column.by}` : '');
  };
  const act = ({ row, place }: Place) => {
    if (row < 0) sortBy(columns[place]?.by ?? '');
    else open(spaces[row], place);
  };
  const told = pointed ?? active;
  const items = getVirtualItems();
  // Flat, since a row that moved within nested lists would be made anew, and would lose the focus.
  const drawn = items.flatMap((item, index) => {
    const space = spaces[item.index];
    const before = item.start - (items[index - 1]?.end ?? HEAD);
    return space === undefined ? [] : [before > 0 ? <Gap key={`before ${item.key}`} height={before} /> : null, <HeatRow key={item.key} space={space} columns={columns} row={item.index} active={active.row === item.index ? active.place : null} />];
  });
  return (
    <>
      {/* The grid is one stop of the tab key; its cells are what the keyboard and the pointer act on. */}
      <div className="heat-box" ref={box} onMouseLeave={() => { setPointed(null); }}
        onMouseOver={({ target }) => { setPointed(placeOf(target)); }}
        onFocus={({ target }) => { const place = placeOf(target); if (place !== null) setActive(place); }}
        onClick={({ target }) => { const place = placeOf(target); if (place !== null) act(place); }}
        onKeyDown={(event) => {
          const next = follow(event.key, event.ctrlKey || event.metaKey);
          if (next !== null) goTo(next);
          else if (event.key === 'Enter' || event.key === ' ') act(active);
          else return;
          event.preventDefault();
        }}>
        <table role="grid" className="heat" aria-label={say('portfolio.heat')} aria-rowcount={spaces.length + 1} aria-colcount={columns.length}>
          <HeatHead columns={columns} order={order} active={active.row < 0 ? active.place : null} />
          <tbody>
            {drawn}
            <Gap height={Math.max(0, getTotalSize() + HEAD - (items.at(-1)?.end ?? HEAD))} />
          </tbody>
        </table>
      </div>
      <HeatWords space={spaces[told.row]} column={columns[told.place]} />
    </>
  );
}

/** Of the cell that something happened in; null outside of all. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const row = cell?.parentElement?.dataset['row'];
  return cell === null || row === undefined ? null : { row: Number(row), place: Number(cell.dataset['place']) };
}
