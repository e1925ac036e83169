/** A process under a virtual clock. */
import { virtualClock } from '../../../stand-ins/forge/virtual-clock';
import { installVirtualGlobals } from '../../../stand-ins/forge/virtual-globals';

const START = '2026-01-05T10:00:00.000Z';
let giveBack = (): void => undefined;
afterEach(() => giveBack());

function setUp() {
  const clock = virtualClock(new Date(START));
  giveBack = installVirtualGlobals(clock, () => 0.25);
  return clock;
}

it('reads the site’s time as Date, and keeps dates that are given', () => {
  const before = new Date(0);
  setUp();
  expect([new Date().toISOString(), new Date(Date.now()).toISOString(), new Date('2020-02-02').getTime(), new Date(2020, 1, 2).getMonth()]).toEqual([START, START, Date.UTC(2020, 1, 2), 1]);
  expect([before instanceof Date, new Date() instanceof Date, ({}) instanceof Date]).toEqual([true, true, false]);
});

it('waits by the site’s clock, and a cleared timer does not ring', async () => {
  const clock = setUp();
  const rung: unknown[] = [];
  const timer = setTimeout(() => rung.push('cleared'), 60_000);
  await clock.run(new Promise<void>((resolve) => {
    setTimeout((value: number) => { rung.push(value); clearTimeout(timer); }, 30_000, 7);
    setTimeout(resolve, 3_600_000);
  }));
  expect([rung, new Date().toISOString()]).toEqual([[7], '2026-01-05T11:00:00.000Z']);
});

it('draws from the given numbers, and gives everything back', async () => {
  setUp();
  expect(Math.random()).toBe(0.25);
  giveBack();
  expect(new Date().getFullYear()).toBeGreaterThan(2025);
  expect(Date.now()).not.toBe(Date.parse(START));
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(new Set([Math.random(), Math.random(), Math.random()]).size).toBe(3);
});
