/** The same spaces where there is no room for a table: what each stands at, who answers, and the first thing to do. */
import { useRef } from 'react';
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import { useTexts } from '../../shared/texts/texts-context';
import { useRowsInSight } from '../use-rows-in-sight';
import { HeatListItem } from './heat-list-item';
import './heat-list.css';

/** Pixels, as heat-list.css has them. */
const ITEM = 88;
const ITEMS_BEYOND = 6;

export function HeatList({ spaces, checks }: { readonly spaces: readonly PortfolioSpace[]; readonly checks: readonly PortfolioCheck[] }) {
  const { say } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const { getVirtualItems, getTotalSize } = useRowsInSight({
    count: spaces.length, getScrollElement: () => box.current, estimateSize: () => ITEM, overscan: ITEMS_BEYOND, getItemKey: (index) => spaces[index]?.projectId ?? index,
  });
  const items = getVirtualItems();
  return (
    // A region that scrolls must be in the tab order, so that its keys work.
    <div className="heat-list-box" ref={box} role="region" aria-label={say('portfolio.heat')} tabIndex={0}>
      <ul style={{ height: getTotalSize() }} className="heat-list">
        {items.map(({ index, key, start }) => {
          const space = spaces[index];
          return space === undefined ? null : <li key={key} style={{ transform: `translateY(${start}px)` }} aria-setsize={spaces.length} aria-posinset={index + 1}><HeatListItem space={space} checks={checks} /></li>;
        })}
      </ul>
    </div>
  );
}
