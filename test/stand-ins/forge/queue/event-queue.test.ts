/** Delivery under the real `@forge/events`: delay, order, duplicates, concurrency keys and retry. */
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import { limits } from '../../../../stand-ins/forge/limits';
import { smallApp } from '../small-app';
import { body, classOf, idOf, listeningApp, scanQueue } from './listening-app';

describe('delivery', () => {
  it('waits for the delay', async () => {
    const { run, forge, seen } = listeningApp();
    await run(() => scanQueue.push([{ ...body(1), delayInSeconds: 900 }, { ...body(2), delayInSeconds: 30 }, body(3)]));
    await forge.drain();
    expect(seen.map(({ event, at }) => [idOf(event), at])).toEqual([[3, 0], [2, 30], [1, 900]]);
  });

  it('acts for no user, and its pushes are drained too', async () => {
    const users: unknown[] = [];
    const { run, forge, seen } = listeningApp(async (event) => {
      users.push(await classOf(() => api.asUser().requestJira(route`/rest/api/3/myself`)).then((thrown) => thrown !== undefined));
      if (idOf(event) < 3) await scanQueue.push(body(idOf(event) + 1));
    });
    await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(seen.map(({ event }) => idOf(event))).toEqual([1, 2, 3]);
    expect(users).toEqual([true, true, true]);
  });

  it('happens twice where the site duplicates, with the same event id, and counts once', async () => {
    const { run, forge, seen } = listeningApp(undefined, { faults: { duplicateShare: 1 } });
    const { jobId } = await run(() => scanQueue.push([body(1), body(2)]));
    await forge.drain();
    expect(seen.map(({ event }) => event.eventId).sort()).toEqual([`${jobId}#0`, `${jobId}#0`, `${jobId}#1`, `${jobId}#1`]);
    await expect(run(() => scanQueue.getJob(jobId).getStats())).resolves.toEqual({ success: 2, inProgress: 0, failed: 0 });
  });

  it('loses nothing and follows the drawn order where the site reorders', async () => {
    const { run, forge, seen } = listeningApp(undefined, { random: () => 0.99, faults: { reorders: true } });
    await run(() => scanQueue.push([body(1), body(2), body(3)]));
    await forge.drain();
    expect(seen.map(({ event }) => idOf(event))).toEqual([3, 2, 1]);
  });

  it.each([
    ['twice, whether or not the first has ended', [0, 5_000], [0, 5]],
    ['late', [60_000], [60]],
    ['never', [], []],
  ])('happens %s, where the site says so for an event', async (_, deliveries, instants) => {
    const asked: unknown[] = [];
    const { run, forge, seen } = listeningApp(undefined, { faults: { deliveriesOf: (event) => { asked.push([event.queueName, event.body]); return deliveries; } } });
    await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(asked).toEqual([['scan', { id: 1 }]]);
    expect(seen.map(({ at }) => at)).toEqual(instants);
    expect(forge.usage.queue).toEqual({ pushes: 1, events: 1 });
  });

  it('keeps to the limit of a concurrency key over all queues', async () => {
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    };
    const { run, forge, seen } = listeningApp(work, { handlers: { short: work } });
    const limited = Array.from({ length: 6 }, (_, id) => ({ ...body(id), concurrency: { key: 'site', limit: 2 } }));
    await run(async () => { await scanQueue.push(limited); await new Queue({ key: 'short' }).push(limited); });
    await forge.drain();
    expect([most, running, seen.length]).toEqual([2, 0, 6]);
    await run(() => scanQueue.push(Array.from({ length: 6 }, (_, id) => body(id))));
    await forge.drain();
    expect(most).toBe(6);
  });

  it('goes on by itself between startQueue and stop', async () => {
    const realClock = { now: () => new Date(), sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)) };
    let arrived = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const app = smallApp({ clock: realClock, handlers: { scan: async () => { await kvs.set('done', true); arrived(); } } });
    app.forge.startQueue();
    await app.run(() => scanQueue.push(body(1)));
    await arrival;
    await app.forge.stop();
    await app.run(() => scanQueue.push(body(2)));
    expect(app.forge.keyValue.entries).toEqual([expect.objectContaining({ key: 'done' })]);
  });
});

describe('retry', () => {
  it('comes as the consumer asks by returning an InvocationError', async () => {
    const { run, forge, seen } = listeningApp((_, delivery) =>
      delivery === 1 ? new InvocationError({ retryAfter: 120, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED, retryData: { page: 2 } }) : undefined);
    const { jobId } = await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(seen.map(({ at }) => at)).toEqual([0, 120]);
    expect(seen[0]?.event.retryContext).toBeUndefined();
    expect(seen[1]?.event.retryContext).toEqual({
      retryCount: 1,
      retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
      retryData: { page: 2 },
      retentionWindow: { startTime: '2026-01-05T10:00:00.000Z', remainingTimeMs: limits.queue.retentionMs - 120_000 },
    });
    await expect(run(() => scanQueue.getJob(jobId).getStats())).resolves.toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it.each([
    ['at least one second', 0, 1],
    ['at most 900 seconds', 5_000, 900],
  ])('waits %s', async (_, retryAfter, waited) => {
    const { run, forge, seen } = listeningApp((__, delivery) => (delivery === 1 ? { _retry: true, retryOptions: { retryAfter } } : undefined));
    await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(seen.map(({ at }) => at)).toEqual([0, waited]);
  });

  it('follows an error with a wait that doubles', async () => {
    const { run, forge, seen } = listeningApp((_, delivery) => {
      if (delivery < 5) throw new Error('broken');
    });
    await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(seen.map(({ at }) => at)).toEqual([0, 1, 3, 7, 15]);
    expect(seen.at(-1)?.event.retryContext).toMatchObject({ retryCount: 4, retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
  });

  it('follows a consumer that overran its time limit', async () => {
    const app = listeningApp((_, delivery) => {
      if (delivery === 1) app.clock.advance(900_001);
    });
    await app.run(() => scanQueue.push(body(1)));
    await app.forge.drain();
    expect(app.seen.at(-1)?.event.retryContext).toMatchObject({ retryCount: 1, retryReason: 'FUNCTION_TIME_OUT' });
  });

  it.each([
    ['after 24 hours', () => { throw new Error('broken'); }, 'did not succeed within 24 hours'],
    ['when its retryData is over 4 KB', () => ({ _retry: true, retryOptions: { retryAfter: 1, retryData: 'x'.repeat(limits.queue.retryDataBytes) } }), 'retryData'],
  ])('ends %s: the event failed', async (_, answer, reason) => {
    const { run, forge } = listeningApp(answer);
    const { jobId } = await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(forge.logs.at(-1)?.text).toContain(reason);
    await expect(run(() => scanQueue.getJob(jobId).getStats())).resolves.toEqual({ success: 0, inProgress: 0, failed: 1 });
  });
});
