/** The clock of a vacant seat, over any history of scans. */
import fc from 'fast-check';
import type { Vacancy } from '../../src/model/register';
import { NO_VACANCY } from '../../src/model/register';
import type { SeatState } from '../../src/model/seat';
import { SEAT_STATES } from '../../src/model/seat';
import { advanceVacancy, vacantDays } from '../../src/storage/advance-vacancy';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-01-01T00:00:00.000Z');
const dayOf = (day: number): string => new Date(START + day * DAY_MS).toISOString();
const isVacant = (state: SeatState) => state === 'empty' || state === 'departed';
const isHeld = (state: SeatState) => state === 'filled' || state === 'shared';

interface Scan {
  readonly day: number;
  readonly state: SeatState;
}
/** Scans some quarters of a day apart. */
const scans = (most: number): fc.Arbitrary<readonly Scan[]> => fc.array(fc.record({ gap: fc.integer({ min: 1, max: most }), state: fc.constantFrom(...SEAT_STATES) }), { minLength: 1, maxLength: 40 })
  .map((steps) => steps.reduce<readonly Scan[]>((all, { gap, state }) => [...all, { day: (all.at(-1)?.day ?? 0) + gap / 4, state }], []));
const live = (all: readonly Scan[], from: Vacancy = NO_VACANCY): Vacancy => all.reduce((vacancy, { day, state }) => advanceVacancy({ state }, dayOf(day), vacancy), from);
const spellsOf = ({ since, before }: Vacancy, now: number) => [...before, ...(since === null ? [] : [{ from: since, to: dayOf(now) }])];
const few = scans(12);

describe('the vacancy of a seat', () => {
  it('runs since the first scan after the last holder that saw nobody there', () => {
    fc.assert(fc.property(few, (all) => {
      const sinceHeld = all.slice(all.findLastIndex(({ state }) => isHeld(state)) + 1);
      const first = sinceHeld.find(({ state }) => isVacant(state));
      expect(live(all).since).toBe(first === undefined ? null : dayOf(first.day));
    }));
  });

  it('never tells of a day without a scan before it that saw nobody, nor of one after the first that could not tell and the holder that came', () => {
    fc.assert(fc.property(few, (all) => {
      const now = all.at(-1)!.day;
      for (const { from, to } of live(all).before) {
        const first = all.findIndex(({ day }) => dayOf(day) === from);
        const last = all.findIndex(({ day }) => dayOf(day) === to);
        expect(isVacant(all[first]!.state)).toBe(true);
        expect(isVacant(all[last - 1]!.state)).toBe(true);
        expect(all.slice(first, last).some(({ state }) => isHeld(state))).toBe(false);
      }
      expect(vacantDays(live(all), dayOf(now))).toBeLessThanOrEqual(now - all[0]!.day);
    }));
  });

  it('never tells of one day twice, and forgets no vacancy of the last 400 days for an appointment', () => {
    fc.assert(fc.property(few, (all) => {
      const spells = spellsOf(live(all), all.at(-1)!.day);
      spells.slice(1).forEach(({ from }, index) => expect(from >= spells[index]!.to).toBe(true));
      const held = { day: all.at(-1)!.day + 1, state: 'filled' as const };
      const ended = live([...all, held]);
      expect(ended.since).toBeNull();
      expect(ended.before.slice(0, live(all).before.length)).toEqual(live(all).before);
    }));
  });

  it('is not changed by a scan that says the same again', () => {
    fc.assert(fc.property(few, (all) => {
      const { state } = all.at(-1)!;
      const again = live([{ day: all.at(-1)!.day + 0.25, state }], live(all));
      expect(again).toEqual(live(all));
    }));
  });

  it('never invents one: a seat that scans saw held, or could not read, has none', () => {
    fc.assert(fc.property(few, (all) => {
      const unseen = all.map(({ day, state }) => ({ day, state: isVacant(state) ? 'unreadable' as const : state }));
      expect(live(unseen)).toEqual(NO_VACANCY);
    }));
  });

  it('is forgotten 400 days after it ended, and keeps the last 20', () => {
    fc.assert(fc.property(scans(400), (all) => {
      const now = all.at(-1)!.day;
      const { before } = live(all);
      expect(before.length).toBeLessThanOrEqual(20);
      for (const { to } of before) expect(START + now * DAY_MS - Date.parse(to)).toBeLessThanOrEqual(400 * DAY_MS);
      expect(vacantDays(live(all), dayOf(now))).toBeLessThanOrEqual(400);
    }));
  });

  it('adds up its days over a re-appointment and a time in which nobody could tell', () => {
    const story = [[0, 'empty'], [10, 'filled'], [20, 'departed'], [25, 'unreadable'], [30, 'empty'], [40, 'unreadable'], [50, 'filled'], [60, 'empty']] as const;
    const vacancy = live(story.map(([day, state]) => ({ day, state })));
    expect(vacancy).toEqual({ since: dayOf(60), doubtedSince: null, before: [{ from: dayOf(0), to: dayOf(10) }, { from: dayOf(20), to: dayOf(40) }] });
    expect(vacantDays(vacancy, dayOf(61.5))).toBe(31.5);
    expect(vacantDays(vacancy, dayOf(405))).toBe(5 + 20 + 345);
  });
});
