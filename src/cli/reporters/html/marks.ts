/** Shapes: of a band, drawn once and used by name; of a seat, by its style. Each stands beside its word. */
import { html } from 'hono/html';
import type { ReportProject } from '../../../model/report';
import type { Role } from '../../../model/role';
import type { SeatState } from '../../../model/seat';
import type { Standing } from '../arrange/rate-space';
import type { Html } from './html';

const SHAPES: Readonly<Record<Standing, string>> = {
  healthy: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z M6.9 10.8 4.4 8.3l1-1 1.5 1.5 3.7-3.7 1 1Z',
  attention: 'M8 1.6 15 14H1Z M7.3 6v4h1.4V6Z M7.3 11v1.4h1.4V11Z',
  atRisk: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z M5.4 6.4 7 8 5.4 9.6l1 1L8 9l1.6 1.6 1-1L9 8l1.6-1.6-1-1L8 7 6.4 5.4Z',
  none: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
};

export const renderShapes = (): Html => html`<svg class="shapes" width="0" height="0" aria-hidden="true" focusable="false">${Object.entries(SHAPES).map(([standing, path]) =>
  html`<symbol id="mark-${standing}" viewBox="0 0 16 16"><path fill-rule="evenodd" d="${path}"/></symbol>`)}</svg>`;

export const renderMark = (standing: Standing): Html => html`<svg class="mark is-${standing}" width="16" height="16" aria-hidden="true" focusable="false"><use href="#mark-${standing}"/></svg>`;

const VACANT: ReadonlySet<SeatState> = new Set(['empty', 'groupOnly']);

/** A holder who has left is a gap anywhere; an empty seat only where the size of the space calls for somebody in it. */
export const seatClass = ({ seats, operatingModel, eligibility }: ReportProject, role: Role): string => {
  const { state } = seats[role];
  const isMissed = eligibility.state === 'eligible' && (state === 'departed' || (VACANT.has(state) && operatingModel.needs.includes(role)));
  return `seat s-${state}${isMissed ? ' is-missed' : ''}`;
};
