/** A band's shape: full disc, triangle, cross; a ring where there is none, a dash where none is asked for. Always beside its word. */
import type { Group } from './group-spaces';
import './band-mark.css';

const SHAPES: Readonly<Record<Group, string>> = {
  healthy: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z M6.9 10.8 4.4 8.3l1-1 1.5 1.5 3.7-3.7 1 1Z',
  attention: 'M8 1.6 15 14H1Z M7.3 6v4h1.4V6Z M7.3 11v1.4h1.4V11Z',
  atRisk: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z M5.4 6.4 7 8 5.4 9.6l1 1L8 9l1.6 1.6 1-1L9 8l1.6-1.6-1-1L8 7 6.4 5.4Z',
  none: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  notJudged: 'M3.5 7.25h9v1.5h-9Z',
};

export function BandMark({ standing }: { readonly standing: Group }) {
  return (
    <svg className={`band-mark band-${standing}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={SHAPES[standing]} />
    </svg>
  );
}
