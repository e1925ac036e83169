/** What changed in a space since an instant, in one direction: many changes back and forth are one from first to last. Pure. */
import type { CheckStanding, SpaceChange } from '../../../src/model/api';
import type { ProjectId } from '../../../src/model/facts';
import type { Band } from '../../../src/model/report';
import type { DatedSpaceChange } from '../../../src/model/review-api';
import type { Role } from '../../../src/model/role';
import type { SeatState } from '../../../src/model/seat';

export interface ChangedSpace {
  readonly projectId: ProjectId;
  /** Of the last change. */
  readonly at: string;
  readonly direction: 'worse' | 'better' | 'other';
  readonly band: { readonly from: Band | null; readonly to: Band | null } | null;
  readonly emptied: readonly Role[];
  readonly filled: readonly Role[];
  /** Checks with another number of findings, by id; only those that could be told both times. */
  readonly checks: ReadonlyArray<{ readonly id: string; readonly from: number; readonly to: number }>;
  /** Checks that can be told now and could not before, or the other way round: neither better nor worse. */
  readonly told: number;
  readonly untold: number;
  readonly eligibility: { readonly from: string; readonly to: string } | null;
}

export function summariseChanges(projectId: ProjectId, changes: readonly DatedSpaceChange[]): ChangedSpace {
  const bands = ofKind(changes, 'band');
  const band = spanOf(bands.map(({ from, to }) => ({ from, to })));
  const seats = (['productOwner', 'productManager', 'projectManager'] as const).map((role) => ({ role, span: spanOf(ofKind(changes, 'seat').filter((one) => one.role === role).map(({ from, to }) => ({ from, to }))) }));
  const eligibility = spanOf(ofKind(changes, 'eligibility').map(({ from, to }) => ({ from, to })));
  const spans = [...new Set(ofKind(changes, 'check').map(({ id }) => id))].map((id) => {
    const own = ofKind(changes, 'check').filter((one) => one.id === id);
    return { id, from: countOf(own[0]?.from), to: countOf(own.at(-1)?.to) };
  });
  const checks = spans.flatMap(({ id, from, to }) => (from === null || to === null || from === to ? [] : [{ id, from, to }]));
  const told = spans.filter(({ from, to }) => from === null && to !== null).length;
  const untold = spans.filter(({ from, to }) => from !== null && to === null).length;
  const emptied = seats.flatMap(({ role, span }) => (span !== null && isHeld(span.from) && isVacant(span.to) ? [role] : []));
  const filled = seats.flatMap(({ role, span }) => (span !== null && isVacant(span.from) && isHeld(span.to) ? [role] : []));
  return { projectId, at: changes.at(-1)?.at ?? '', direction: directionOf(band, checks), band, emptied, filled, checks, told, untold, eligibility };
}

type OfKind<Kind extends SpaceChange['kind']> = Extract<SpaceChange, { readonly kind: Kind }>;
const ofKind = <Kind extends SpaceChange['kind']>(changes: readonly DatedSpaceChange[], kind: Kind): ReadonlyArray<OfKind<Kind>> =>
  changes.flatMap(({ change }) => (change.kind === kind ? [change as OfKind<Kind>] : []));

/** null where it ends as it began. */
function spanOf<Value>(spans: ReadonlyArray<{ readonly from: Value; readonly to: Value }>): { readonly from: Value; readonly to: Value } | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined || first.from === last.to ? null : { from: first.from, to: last.to };
}

/** null where it could not be told, or was not among those judged. */
const countOf = (standing: CheckStanding | null | undefined): number | null =>
  (standing === null || standing === undefined || standing.outcome === 'unknown' || standing.outcome === 'error' ? null : standing.violations);

const isHeld = (state: SeatState): boolean => state === 'filled' || state === 'shared';
const isVacant = (state: SeatState): boolean => state === 'empty' || state === 'departed';

/** No band ranks below every band, as in every list; within a band, fewer findings are better. */
const RANKS = { atRisk: 1, attention: 2, healthy: 3 } as const;
const rankOf = (band: Band | null): number => (band === null ? 0 : RANKS[band]);
function directionOf(band: ChangedSpace['band'], checks: ChangedSpace['checks']): ChangedSpace['direction'] {
  const gained = band === null ? checks.reduce((sum, { from, to }) => sum + from - to, 0) : rankOf(band.to) - rankOf(band.from);
  return gained > 0 ? 'better' : gained < 0 ? 'worse' : 'other';
}
