/** Pushes and jobs through the real `@forge/events`: what is taken, what is refused and with which error. */
import { InternalServerError, InvocationLimitReachedError, JobDoesNotExistError, PartialSuccessError, PayloadTooBigError, Queue, RateLimitError } from '@forge/events';
import type { AsyncEvent } from '@forge/events';
import api, { route } from '@forge/api';
import { limits } from '../../../../stand-ins/forge/limits';
import { smallApp } from '../small-app';
import { body, classOf, idOf, listeningApp, scanQueue } from './listening-app';

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

  it('is refused after fewer where a test asks for that', async () => {
    const { run, forge, seen } = listeningApp(async (event) => { await classOf(() => scanQueue.push(body(idOf(event) + 1))); }, { faults: { pushesPerOrigin: 4 } });
    await run(() => scanQueue.push(body(1)));
    await forge.drain();
    expect(seen.map(({ event }) => idOf(event))).toEqual([1, 2, 3, 4]);
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
