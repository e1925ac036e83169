/**
 * The hour's points, over any history of reservations: by whatever clock Jira counts, up to a minute off, and whenever a function
 * spends what it reserved, no hour gets more than the ceiling.
 */
import fc from 'fast-check';
import type { Ledger } from '../../src/storage/ledger';
import { EMPTY_LEDGER, describeBudget, reserve, settle } from '../../src/storage/ledger';

const START = Date.UTC(2026, 10, 24, 9, 40);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const CEILING = 1_000;
const instant = (ms: number): string => new Date(ms).toISOString();

/** A function that reserves, spends what it got at some of its instants, and settles; or is killed and never does. */
interface Caller {
  readonly begins: number;
  readonly lasts: number;
  readonly points: number;
  /** Shares of the points, each spent at a share of the time. */
  readonly spends: ReadonlyArray<{ readonly share: number; readonly when: number }>;
  readonly settles: boolean;
  readonly nearLimit: boolean;
}
const share = fc.double({ min: 0, max: 1, noNaN: true });
const caller: fc.Arbitrary<Caller> = fc.record({
  // Most begin close to a full hour, where it matters.
  begins: fc.oneof(fc.integer({ min: 0, max: 180 * MINUTE_MS }), fc.tuple(fc.constantFrom(20, 80, 140), fc.integer({ min: -4 * MINUTE_MS, max: 4 * MINUTE_MS })).map(([full, off]) => full * MINUTE_MS + off)),
  lasts: fc.integer({ min: 0, max: 15 * MINUTE_MS }),
  points: fc.integer({ min: 1, max: CEILING }),
  spends: fc.array(fc.record({ share, when: share }), { minLength: 1, maxLength: 3 }),
  settles: fc.boolean(),
  nearLimit: fc.boolean(),
});

/** What each got is spent as it likes; answers each spending as Jira's clock sees it. */
function live(callers: readonly Caller[], offMs: number): ReadonlyArray<{ readonly at: number; readonly points: number }> {
  let ledger: Ledger = EMPTY_LEDGER;
  const spent: { at: number; points: number }[] = [];
  const events = callers.flatMap((one, index) => [{ at: one.begins, kind: 'reserve' as const, one, id: `${index}` }, { at: one.begins + one.lasts, kind: 'settle' as const, one, id: `${index}` }]);
  const granted = new Set<string>();
  for (const { at, kind, one, id } of events.sort((a, b) => a.at - b.at || Number(a.kind === 'settle') - Number(b.kind === 'settle'))) {
    const now = instant(START + at);
    if (kind === 'reserve') {
      const reserved = reserve(ledger, { id, points: one.points }, now, CEILING);
      if (reserved === null) continue;
      ledger = reserved;
      granted.add(id);
      let left = one.points;
      for (const { share: part, when } of one.spends) {
        const points = Math.floor(left * part);
        left -= points;
        spent.push({ at: START + at + one.lasts * when + offMs, points });
      }
    } else if (one.settles && granted.has(id)) {
      const used = one.spends.reduce((left, { share: part }) => left - Math.floor(left * part), one.points);
      ledger = settle(ledger, { id, points: one.points }, one.points - used, now, one.nearLimit);
    }
  }
  return spent;
}

describe('the ledger', () => {
  it('never lets an hour get more than the ceiling, by whatever clock', () => {
    fc.assert(fc.property(fc.array(caller, { maxLength: 25 }), fc.integer({ min: -MINUTE_MS, max: MINUTE_MS }), (callers, offMs) => {
      const hours = new Map<number, number>();
      for (const { at, points } of live(callers, offMs)) hours.set(Math.floor(at / HOUR_MS), (hours.get(Math.floor(at / HOUR_MS)) ?? 0) + points);
      expect(Math.max(0, ...hours.values())).toBeLessThanOrEqual(CEILING);
    }), { numRuns: 3_000 });
  });

  const at = (time: string): string => `2026-11-24T${time}.000Z`;
  const taken = (ledger: Ledger, id: string, points: number, time: string): Ledger => reserve(ledger, { id, points }, at(time), CEILING) ?? EMPTY_LEDGER;
  const usedAt = (ledger: Ledger, time: string): number => describeBudget(ledger, at(time)).used;

  it('gives all of it in each hour, and what was not spent back', () => {
    const full = taken(EMPTY_LEDGER, 'a', CEILING, '10:20:00');
    expect(reserve(full, { id: 'b', points: 1 }, at('10:30:00'), CEILING)).toBeNull();
    const settled = settle(full, { id: 'a', points: CEILING }, 300, at('10:30:00'), false);
    expect(usedAt(settled, '10:30:00')).toBe(300);
    expect(reserve(settled, { id: 'b', points: 700 }, at('10:30:01'), CEILING)).not.toBeNull();
    expect(usedAt(settled, '11:01:01')).toBe(0);
  });

  it('counts what is reserved or settled within a minute of the full hour in both', () => {
    const late = taken(EMPTY_LEDGER, 'a', 600, '10:59:30');
    const settled = settle(late, { id: 'a', points: 600 }, 500, at('10:59:50'), false);
    expect([usedAt(settled, '10:59:55'), usedAt(settled, '11:00:30'), usedAt(settled, '11:30:00')]).toEqual([500, 500, 500]);
    expect(reserve(settled, { id: 'b', points: 501 }, at('11:30:00'), CEILING)).toBeNull();
    const early = taken(EMPTY_LEDGER, 'c', 900, '10:30:00');
    expect(reserve(early, { id: 'd', points: 200 }, at('11:00:59'), CEILING)).toBeNull();
    expect(reserve(settle(early, { id: 'c', points: 900 }, 900, at('10:40:00'), false), { id: 'd', points: 200 }, at('11:00:59'), CEILING)).toBeNull();
    expect(reserve(settle(early, { id: 'c', points: 900 }, 900, at('10:40:00'), false), { id: 'd', points: 200 }, at('11:01:01'), CEILING)).not.toBeNull();
  });

  it('counts what is never settled as spent, in the hours in which its function may have run', () => {
    const lost = taken(EMPTY_LEDGER, 'a', 400, '10:50:00');
    expect([usedAt(lost, '10:58:00'), usedAt(lost, '11:20:00'), usedAt(lost, '12:20:00')]).toEqual([400, 400, 0]);
    expect(usedAt(taken(EMPTY_LEDGER, 'a', 400, '10:20:00'), '11:20:00')).toBe(0);
  });

  it('takes a settling once, and none of what counts as spent', () => {
    const settled = settle(taken(EMPTY_LEDGER, 'a', 400, '10:20:00'), { id: 'a', points: 400 }, 100, at('10:21:00'), true);
    expect(settle(settled, { id: 'a', points: 400 }, 100, at('10:22:00'), true)).toEqual(settled);
    const lost = taken(EMPTY_LEDGER, 'a', 400, '10:20:00');
    expect(usedAt(settle(lost, { id: 'a', points: 400 }, 0, at('10:36:00'), false), '10:37:00')).toBe(400);
  });

  it('gives up half of what is left of the hour where Jira warns, and all of it again in the next one', () => {
    const warned = settle(taken(EMPTY_LEDGER, 'a', 400, '10:20:00'), { id: 'a', points: 400 }, 200, at('10:21:00'), true);
    expect(describeBudget(warned, at('10:22:00'))).toEqual({ used: 200, forgone: 400, nextHour: at('11:01:00') });
    expect(reserve(warned, { id: 'b', points: 401 }, at('10:22:00'), CEILING)).toBeNull();
    expect(reserve(warned, { id: 'b', points: 400 }, at('10:22:00'), CEILING)).not.toBeNull();
    expect(reserve(warned, { id: 'b', points: CEILING }, at('11:02:00'), CEILING)).not.toBeNull();
  });

  it('tells when to ask again: a minute after the full hour', () => {
    expect(['10:00:59', '10:01:00', '10:30:00', '10:59:30'].map((time) => describeBudget(EMPTY_LEDGER, at(time)).nextHour)).toEqual([at('10:01:00'), at('11:01:00'), at('11:01:00'), at('11:01:00')]);
  });
});
