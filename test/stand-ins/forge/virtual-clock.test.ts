/** Virtual time: its order, its end, and the stand-in Forge under it. */
import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import fc from 'fast-check';
import { limits } from '../../../stand-ins/forge/limits';
import { virtualClock } from '../../../stand-ins/forge/virtual-clock';
import { body, idOf, listeningApp, scanQueue } from './queue/listening-app';
import { smallApp } from './small-app';

const START = new Date('2026-01-05T10:00:00.000Z');

function onVirtualTime(answer: Parameters<typeof listeningApp>[0]) {
  const clock = virtualClock(START);
  const app = listeningApp(answer, { clock });
  return { ...app, clock, seconds: () => (clock.now().getTime() - START.getTime()) / 1_000 };
}

describe('virtualClock', () => {
  it('always wakes sleepers by instant, and equal instants in their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), async (naps) => {
        const clock = virtualClock(START);
        const woken: [number, number][] = [];
        await clock.run(Promise.all(naps.map(async (ms, order) => { await clock.sleep(ms); woken.push([ms, order]); })));
        expect(woken).toEqual(naps.map((ms, order): [number, number] => [ms, order]).sort(([a, first], [b, second]) => a - b || first - second));
        expect(clock.now().getTime() - START.getTime()).toBe(Math.max(0, ...naps));
      }),
      { numRuns: 50 },
    );
  });

  it('does not ring an alarm that was silenced', async () => {
    const clock = virtualClock(START);
    const rung: string[] = [];
    const silence = clock.alarm(5, () => rung.push('silenced'));
    clock.alarm(6, () => rung.push('kept'));
    silence();
    await clock.run(clock.sleep(10));
    expect(rung).toEqual(['kept']);
  });

  it('settles like the work, and names work that would never end', async () => {
    const clock = virtualClock(START);
    await expect(clock.run(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(clock.run(new Promise(() => undefined))).rejects.toThrow('waits for nothing');
  });
});

describe('the stand-in Forge on virtual time', () => {
  it('starts an event when it is due though another function is still running', async () => {
    const story: [string, number][] = [];
    const { run, forge, clock, seconds } = onVirtualTime(async (event) => {
      story.push([`begin ${idOf(event)}`, seconds()]);
      await clock.sleep(100_000);
      story.push([`end ${idOf(event)}`, seconds()]);
    });
    await clock.run(run(() => scanQueue.push([body(1), { ...body(2), delayInSeconds: 30 }])));
    await clock.run(forge.drain());
    expect(story).toEqual([['begin 1', 0], ['begin 2', 30], ['end 1', 100], ['end 2', 130]]);
  });

  it('ends a consumer that waits beyond its limit at the limit, and delivers again', async () => {
    const deliveredAt: number[] = [];
    const { run, forge, clock, seconds, seen } = onVirtualTime(async (_, delivery) => {
      deliveredAt.push(seconds());
      if (delivery === 1) await clock.sleep(5_000_000);
    });
    await clock.run(run(() => scanQueue.push(body(1))));
    await clock.run(forge.drain());
    expect(deliveredAt).toEqual([0, 901]);
    expect(seen[1]?.event.retryContext).toMatchObject({ retryReason: 'FUNCTION_TIME_OUT' });
    expect(forge.usage.functions.get('scan-fn')).toEqual({ invocations: 2, ms: 900_000, longestMs: 900_000 });
  });

  it('ends a resolver while Jira is slow to answer', async () => {
    const clock = virtualClock(START);
    const { run } = smallApp({ clock, jira: async () => { await clock.sleep(60_000); return Response.json({}); } });
    await expect(clock.run(run(async () => { await api.asApp().requestJira(route`/rest/api/3/field`); }))).rejects.toThrow(`did not end within ${limits.invocation.interactiveSeconds} seconds`);
    expect(clock.now().getTime() - START.getTime()).toBe(25_000);
  });

  it('runs the schedules at their intervals until it is stopped, and waits for the run that has begun', async () => {
    const clock = virtualClock(START);
    const runs: number[] = [];
    const hourly = async (): Promise<unknown> => {
      runs.push((clock.now().getTime() - START.getTime()) / 60_000);
      await clock.sleep(20_000);
      await kvs.set('runs', runs.length);
      return { statusCode: 200 };
    };
    const { forge } = smallApp({ clock, handlers: { hourly } });
    forge.startSchedules();
    forge.startSchedules();
    await clock.run(clock.sleep(125 * 60_000 + 1));
    await clock.run(forge.stop());
    expect(forge.keyValue.entries).toEqual([expect.objectContaining({ key: 'runs', value: 3 })]);
    await clock.run(clock.sleep(300 * 60_000));
    expect(runs).toEqual([5, 65, 125]);
  });
});

it('stands still while the machine does what is named to it, and goes on after', async () => {
  const clock = virtualClock(new Date('2026-11-24T08:00:00.000Z'));
  const machine = new Promise<string>((done) => { setTimeout(() => done('answer'), 20); });
  const told: string[] = [];
  const alarm = clock.sleep(1_000).then(() => told.push('alarm'));
  await clock.run(clock.standStill(machine).then((answer) => told.push(`${answer} at ${clock.now().toISOString()}`)));
  await clock.run(alarm);
  expect(told).toEqual(['answer at 2026-11-24T08:00:00.000Z', 'alarm']);
});

it('goes on after work of the machine that failed', async () => {
  const clock = virtualClock(new Date('2026-11-24T08:00:00.000Z'));
  const failing = clock.standStill(new Promise((_, fail) => { setTimeout(() => fail(new Error('gone')), 5); }));
  await expect(clock.run(failing)).rejects.toThrow('gone');
  await clock.run(clock.sleep(1_000));
  expect(clock.now().toISOString()).toBe('2026-11-24T08:00:01.000Z');
});
