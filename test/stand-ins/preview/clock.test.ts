/** The moved clock, in this process and as a page's script. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { shiftClock } from '../../../stand-ins/preview/page/clock.cjs';

const shifts = fc.integer({ min: -3_000_000_000_000, max: 3_000_000_000_000 });
/** How much later than the machine a clock may be read. */
const SLOW_MS = 2_000;

describe('a moved clock', () => {
  const machine = Date;
  afterEach(() => { globalThis.Date = machine; });

  it('is off by the shift wherever the present is asked for', () => {
    fc.assert(fc.property(shifts, (shiftMs) => {
      globalThis.Date = machine;
      const before = machine.now();
      shiftClock(shiftMs);
      const seconds = Math.floor((before + shiftMs) / 1000) * 1000;
      for (const [read, from] of [[Date.now(), before + shiftMs], [new Date().getTime(), before + shiftMs], [machine.parse(Date()), seconds]] as const) {
        expect(read).toBeGreaterThanOrEqual(from);
        expect(read).toBeLessThan(from + SLOW_MS);
      }
    }));
  });

  it('leaves every date alone that is given', () => {
    fc.assert(fc.property(shifts, fc.date({ noInvalidDate: true }), (shiftMs, date) => {
      globalThis.Date = machine;
      shiftClock(shiftMs);
      expect(new Date(date.getTime()).toISOString()).toBe(date.toISOString());
      expect(new Date(date.toISOString()).getTime()).toBe(date.getTime());
      expect(Date.parse(date.toISOString())).toBe(date.getTime());
      expect(new Date(2021, 10, 15).getTime()).toBe(new machine(2021, 10, 15).getTime());
      expect(new Date(0) instanceof Date && new machine(0) instanceof Date).toBe(true);
    }));
  });

  it('ticks on', async () => {
    shiftClock(-1_000_000);
    const before = Date.now();
    await new Promise((done) => { setTimeout(done, 20); });
    expect(Date.now()).toBeGreaterThan(before);
  });

  it('is moved in a page by its script tag', () => {
    const script = readFileSync(resolve(__dirname, '../../../stand-ins/preview/page/clock.cjs'), 'utf8');
    const inPage = runInNewContext(`${script}; Date.now()`, { document: { currentScript: { dataset: { shiftMs: '-86400000' } } } }) as number;
    expect(Math.abs(Date.now() - 86_400_000 - inPage)).toBeLessThan(SLOW_MS);
  });
});
