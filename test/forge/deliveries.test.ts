/** The queue at its worst: events twice, late, in another order, lost, refused, or no more of them from one origin. */
import fc from 'fast-check';
import type { ForgeFaults } from '../../stand-ins/forge/forge-faults';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { readStored, withoutSamples } from './compare-judgements';
import { START, linkedSite } from './linked-site';
import { installVirtually } from './virtual-app';

jest.setTimeout(120_000);

/** Slow enough for a scan to take several deliveries. */
const SLOW_MS = 12_000;

async function scan(faults: ForgeFaults, { hours = 5, site = linkedSite, latencyMs = SLOW_MS, seed = 1 }: { hours?: number; site?: SiteExport; latencyMs?: number; seed?: number } = {}) {
  const app = installVirtually(site, { start: START, latencyMs, seed, faults });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.pass(hours);
  const { judgements } = await readStored(app);
  return { app, judgements, requests: app.jira.meter.requests, invocations: app.forge.usage.functions.get('run-scan')?.invocations ?? 0 };
}

describe('a scan of several deliveries', () => {
  it('reads nothing twice where every event is delivered twice', async () => {
    const calm = await scan({});
    const twice = await scan({ duplicateShare: 1 });
    expect(calm.invocations).toBeGreaterThan(3);
    expect(twice.judgements).toEqual(calm.judgements);
    expect(twice.requests).toBe(calm.requests);
  });

  it('is brought to its end by the schedule where events are lost', async () => {
    const calm = await scan({});
    let events = 0;
    const lossy = await scan({ deliveriesOf: () => ((events += 1) % 3 === 0 ? [] : [0]) }, { hours: 24 });
    expect(lossy.judgements).toEqual(calm.judgements);
    expect(lossy.app.told('scan.requested').filter(({ reason }) => reason === 'schedule').length).toBeGreaterThan(0);
  });

  it('ends in the same judgements however events are repeated, late, lost and reordered', async () => {
    const calm = await scan({});
    await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.integer({ min: 0, max: 1_200_000 }), { maxLength: 3 }), { minLength: 1, maxLength: 12 }), fc.boolean(), fc.integer({ min: 1, max: 1_000 }), async (fates, reorders, seed) => {
      let events = 0;
      const { judgements, app } = await scan({ reorders, deliveriesOf: () => fates[(events += 1) - 1] ?? [0] }, { hours: 30, seed });
      expect(withoutSamples(judgements)).toEqual(withoutSamples(calm.judgements));
      expect(app.told('scan.failed')).toEqual([]);
    }), { numRuns: 10 });
  });

  it('ends a chain of pushes that the platform ends, and the schedule begins another', async () => {
    const calm = await scan({});
    const cut = await scan({ pushesPerOrigin: 2 }, { hours: 24 });
    expect(cut.judgements).toEqual(calm.judgements);
    expect(cut.app.told('scan.chainEnded').length).toBeGreaterThan(0);
  });

  it('comes back where a push is refused, and goes on', async () => {
    const calm = await scan({});
    let pushes = 0;
    const refused = await scan({ interfere: ({ to, functionKey }) => (to === 'queue' && functionKey === 'run-scan' && (pushes += 1) % 2 === 1 ? { response: Response.json({}, { status: 429 }) } : 'none') });
    expect(refused.judgements).toEqual(calm.judgements);
    expect(refused.app.told('queue.refused').length).toBeGreaterThan(0);
  });

  it('leaves one chain alone, however many are begun', async () => {
    const app = installVirtually(linkedSite, { start: START, latencyMs: SLOW_MS });
    for (let time = 0; time < 4; time += 1) await app.run(app.forge.emit('avi:forge:installed:app', {}));
    await app.run(app.forge.drain());
    const once = await scan({});
    expect(app.jira.meter.requests).toBeLessThanOrEqual(once.requests);
    expect(app.forge.usage.functions.get('run-scan')!.invocations).toBeLessThan(once.invocations + 2 * 4);
  });
});
