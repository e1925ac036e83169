/** A seat as a dot: full, hollow, split where shared, crossed where its holder left. The word stands beside it or in its title. */
import type { SeatState } from '../../../src/model/seat';
import './seat-dot.css';

const DISC = <circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />;
const RING = <circle cx="6" cy="6" r="4.25" />;
const SHAPES: Readonly<Record<SeatState, React.ReactNode>> = {
  filled: DISC,
  shared: <><path d="M5.2 1a5 5 0 0 0 0 10Z" fill="currentColor" stroke="none" /><path d="M6.8 1a5 5 0 0 1 0 10Z" fill="currentColor" stroke="none" /></>,
  groupOnly: <circle cx="6" cy="6" r="4.25" strokeDasharray="2 2" />,
  departed: <>{RING}<path d="M3 3l6 6" /></>,
  empty: RING,
  unmapped: <path d="M2.5 6h7" />,
  unreadable: <><circle cx="6" cy="6" r="4.25" strokeDasharray="1 1.6" /><circle cx="6" cy="6" r="1" fill="currentColor" stroke="none" /></>,
};

export function SeatDot({ state, isMissed }: { readonly state: SeatState; readonly isMissed: boolean }) {
  return <svg className={`seat-dot seat-${state} ${isMissed ? 'is-missed' : ''}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">{SHAPES[state]}</svg>;
}
