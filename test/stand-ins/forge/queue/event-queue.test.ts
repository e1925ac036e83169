/** The queue under the real `@forge/events`: pushes and their refusals, delivery, retry, delay, concurrency, jobs. */
import { InternalServerError, InvocationError, InvocationErrorCode, InvocationLimitReachedError, JobDoesNotExistError, PartialSuccessError, PayloadTooBigError, Queue, RateLimitError } from '@forge/events';
import type { AsyncEvent } from '@forge/events';
import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import { limits } from '../../../../stand-ins/forge/limits';
import { handClock, smallApp } from '../small-app';
import type { SmallAppOptions } from '../small-app';

const scanQueue = new Queue({ key: 'scan' });
const body = (id: number): { body: { id: number } } => ({ body: { id } });
const idOf = (event: AsyncEvent): number => Number(event.body.id);

/** An app whose consumer keeps what it was given and answers as told. */
function listeningApp(answer: (event: AsyncEvent, delivery: number) => unknown = () => undefined, options: SmallAppOptions = {}) {
  const seen: { event: AsyncEvent; at: number }[] = [];
  const app = smallApp({
    ...options,
    handlers: {
      scan: async (event: AsyncEvent) => {
        seen.push({ event, at: (app.clock.now().getTime() - handClock().now().getTime()) / 1_000 });
        return answer(event, seen.length);
      },
      ...options.handlers,
    },
  });
  return { ...app, seen };
}

/** The client's classes of errors share one name, so instances are told apart by class. */
async function classOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return (error as Error).constructor;
  }
  return undefined;
}

describe('push', () => {
  it('delivers each event with its ids, in the order of the pushes', async () => {
    const { run, forge, seen } = listeningApp();
    const { jobId } = await run(() => scanQueue.push([body(1), { ...body(2), concurrency: { key: 'site', limit: 3 } }]));
    await forge.drain();
    expect(seen.map(({ event }) => event)).toEqual([
      { body: { id: 1 }, queueName: 'scan', jobId, eventId: `${jobId}#0` },
      { body: { id: 2 }, queueName: 'scan', jobId, eventId: `${jobId}#1`, concurrency: { key: 'site', limit: 3 } },
    ]);
  });

  it('takes 50 events and nearly 200 KB', async () => {
    const { run, forge, seen } = listeningApp();
    await run(() => scanQueue.push(Array.from({ length: limits.queue.eventsPerPush }, (_, id) => ({ body: { id, text: 'x'.repeat(3_900) } }))));
    await forge.drain();
    expect(seen).toHaveLength(50);
  });

  it('names the events that it does not take, and delivers the others (202)', async () => {
    const { run, forge, seen } = listeningApp();
    const large = { body: { id: 1, text: 'x'.repeat(limits.queue.bytesPerLongEvent) } };
    const error = await run(() => scanQueue.push([large, body(2), { ...body(3), concurrency: { key: 'k', limit: 0 } }]).catch((thrown: unknown) => thrown));
    expect(error).toBeInstanceOf(PartialSuccessError);
    expect((error as PartialSuccessError).failedEvents).toHaveLength(2);
    await forge.drain();
    expect(seen.map(({ event }) => idOf(event))).toEqual([2]);
  });

  it('takes an event over 100 KB for a consumer of 55 seconds', async () => {
    const got: number[] = [];
    const { run, forge } = smallApp({ handlers: { short: (event: AsyncEvent) => { got.push(idOf(event)); } } });
    await run(() => new Queue({ key: 'short' }).push({ body: { id: 1, text: 'x'.repeat(limits.queue.bytesPerLongEvent) } }));
    await forge.drain();
    expect(got).toEqual([1]);
  });

  it('is refused for a queue without a consumer', async () => {
    const { run } = listeningApp();
    await expect(run(() => classOf(() => new Queue({ key: 'elsewhere' }).push(body(1))))).resolves.toBe(InternalServerError);
  });

  it('is refused past 500 events a minute (429), and taken again the next minute', async () => {
    const { run, clock } = listeningApp();
    const fifty = Array.from({ length: 50 }, (_, id) => body(id));
    const refused = await run(async () => {
      for (let pushed = 0; pushed < 10; pushed += 1) await scanQueue.push(fifty);
      return classOf(() => scanQueue.push(body(1)));
    });
    expect(refused).toBe(RateLimitError);
    clock.advance(60_000);
    await expect(run(() => classOf(() => scanQueue.push(body(1))))).resolves.toBeUndefined();
  });

  it('is refused after 1,000 pushes that descend from one origin (405)', async () => {
    const outcomes: unknown[] = [];
    const { run, forge } = listeningApp(async (event) => { outcomes.push(await classOf(() => scanQueue.push(body(idOf(event) + 1)))); }, { faults: { ratesHeld: false } });
    await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(outcomes).toHaveLength(limits.queue.pushesPerOrigin);
    expect(outcomes.at(-1)).toBe(InvocationLimitReachedError);
    expect(outcomes.filter((outcome) => outcome !== undefined)).toHaveLength(1);
  });

  // The client refuses these before they travel; asked directly, the server refuses them too.
  it.each([
    [413, 'more than 200 KB', [{ body: { text: 'x'.repeat(limits.queue.bytesPerPush) } }]],
    [400, '51 events', Array.from({ length: 51 }, (_, id) => body(id))],
    [202, 'a delay of 901 seconds', [{ ...body(1), delayInSeconds: 901 }]],
    [202, 'a body that is a list', [{ body: [1] }]],
  ])('answers %d to %s', async (status, _, payload) => {
    const { run, forge, seen } = listeningApp();
    const answered = await run(async () => (await api.asApp().requestAtlassian(route`/webhook/queue/publish/a/b/c/d`, { method: 'POST', body: JSON.stringify({ queueName: 'scan', jobId: 'job', payload }) })).status);
    await forge.drain();
    expect([answered, seen]).toEqual([status, []]);
  });

  it('too large for the client never travels', async () => {
    const { run } = listeningApp();
    await expect(run(() => classOf(() => scanQueue.push({ body: { text: 'x'.repeat(limits.queue.bytesPerPush) } })))).resolves.toBe(PayloadTooBigError);
  });
});

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

describe('jobs', () => {
  it('can be cancelled before they begin', async () => {
    const { run, forge, seen } = listeningApp();
    const { jobId } = await run(() => scanQueue.push([body(1), body(2)]));
    await expect(run(() => scanQueue.getJob(jobId).getStats())).resolves.toEqual({ success: 0, inProgress: 2, failed: 0 });
    await run(() => scanQueue.cancel(jobId));
    await forge.drain();
    expect(seen).toEqual([]);
    await expect(run(() => scanQueue.getJob(jobId).getStats())).resolves.toEqual({ success: 0, inProgress: 0, failed: 0 });
  });

  it.each([
    ['stats', () => scanQueue.getJob('unknown').getStats()],
    ['cancel', () => scanQueue.cancel('unknown')],
  ])('that nobody pushed are unknown to %s', async (_, ask) => {
    const { run } = listeningApp();
    await expect(run(() => classOf(ask))).resolves.toBe(JobDoesNotExistError);
  });
});
