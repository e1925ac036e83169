/** Generated fault schedules on virtual time: whatever befalls an app, at-least-once holds, and a seed tells its story again. */
import { kvs } from '@forge/kvs';
import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Interference } from '../../../stand-ins/forge/interference';
import { virtualClock } from '../../../stand-ins/forge/virtual-clock';
import { body, idOf, listeningApp, scanQueue } from './queue/listening-app';

const START = new Date('2026-01-05T10:00:00.000Z');
const faults: readonly Exclude<Interference, object>[] = ['killBefore', 'killAfter', 'loseRequest', 'loseAnswer'];

/** Six events, each written under its own key in two steps; every third call or so fails in one way or another. */
async function liveThrough(seed: number) {
  const random = drawsFrom(seed);
  const clock = virtualClock(START);
  const story: string[] = [];
  const note = (text: string): number => story.push(`${clock.now().getTime() - START.getTime()} ms: ${text}`);
  const app = listeningApp(async (event) => {
    note(`event ${idOf(event)}, retry ${event.retryContext?.retryCount ?? 0}`);
    const known = (await kvs.get<number>(`event-${idOf(event)}`)) ?? 0;
    await clock.sleep(random() * 3_000);
    await kvs.set(`event-${idOf(event)}`, known + 1);
  }, {
    clock,
    random,
    faults: {
      reorders: true,
      duplicateShare: 0.2,
      deliveriesOf: () => (random() < 0.3 ? [random() * 60_000, random() * 60_000] : [random() * 1_000]),
      interfere: ({ functionKey, path }) => {
        if (functionKey !== 'scan-fn' || random() > 0.35) return 'none';
        const fault = faults[Math.floor(random() * faults.length)] ?? 'none';
        note(`${fault} at ${path}`);
        return fault;
      },
    },
  });
  const { jobId } = await clock.run(app.run(() => scanQueue.push([1, 2, 3, 4, 5, 6].map(body))));
  await clock.run(app.forge.drain());
  const stats = await clock.run(app.run(() => scanQueue.getJob(jobId).getStats()));
  return { story, stats, keys: app.forge.keyValue.entries.map(({ key }) => key) };
}

/** Numbers from 0 up to 1. */
function drawsFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

describe('a fault schedule', () => {
  it('never loses an event that was delivered, however often its function died', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { stats, keys } = await liveThrough(seed);
        expect(stats).toEqual({ success: 6, inProgress: 0, failed: 0 });
        expect(keys).toEqual([1, 2, 3, 4, 5, 6].map((id) => `event-${id}`));
      }),
      { numRuns: 40 },
    );
  });

  it('tells the same story for the same seed, instant by instant', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const [first, second] = [await liveThrough(seed), await liveThrough(seed)];
        expect(second.story).toEqual(first.story);
        expect(first.story.length).toBeGreaterThanOrEqual(6);
      }),
      { numRuns: 15 },
    );
  });
});
