import fc from 'fast-check';
import { StorageError } from '../../src/model/errors';
import type { SiteFacts } from '../../src/model/facts';
import { known } from '../../src/model/facts';
import { createFactsStore } from '../../src/storage/facts-store';
import { arbitrarySite } from './arbitrary-facts';
import { mapKeyValue } from './map-key-value';

const sampleSite = (seed: number): SiteFacts => fc.sample(arbitrarySite, { numRuns: 1, seed })[0]!;

describe('facts store', () => {
  it('reads back the site it published', async () => {
    await fc.assert(fc.asyncProperty(arbitrarySite, async (site) => {
      const store = createFactsStore(mapKeyValue());
      expect(await store.publish(site, 'first')).toBe(true);
      expect(await store.readSite()).toEqual(site);
    }));
  });

  it('knows of no site before the first scan', async () => {
    const store = createFactsStore(mapKeyValue());
    expect(await store.readSite()).toBeNull();
    expect(await store.readPublished()).toBeNull();
  });

  it('keeps nothing of the generation before', async () => {
    const keyValue = mapKeyValue();
    const store = createFactsStore(keyValue);
    await store.publish(sampleSite(1), 'first');
    await store.publish(sampleSite(2), 'second');
    expect([...keyValue.values.keys()].filter((key) => key.includes('first'))).toEqual([]);
    expect(await store.readSite()).toEqual(sampleSite(2));
  });

  it('publishes one of two scans that end together, and readers see that one whole', async () => {
    const keyValue = mapKeyValue();
    const results = await Promise.all([createFactsStore(keyValue).publish(sampleSite(1), 'a'), createFactsStore(keyValue).publish(sampleSite(2), 'b')]);
    expect([...results].sort()).toEqual([false, true]);
    expect(await createFactsStore(keyValue).readSite()).toEqual(results[0] ? sampleSite(1) : sampleSite(2));
  });

  it('spreads a large project over several chunks, each under 200 KiB', async () => {
    const keyValue = mapKeyValue();
    const store = createFactsStore(keyValue);
    const site = sampleSite(3);
    const [project] = fc.sample(arbitrarySite.filter(({ projects }) => projects.length > 0), { numRuns: 1, seed: 4 })[0]!.projects;
    const large = { ...site, projects: [{ ...project!, roadmapItems: known(Array.from({ length: 30_000 }, (_, index) => ({ id: String(index), named: known(`account-${index}`), updated: null }))) }] };
    await store.publish(large, 'large');
    const sizes = [...keyValue.values.values()].map((value) => Buffer.byteLength(JSON.stringify(value)));
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThan(200 * 1024);
    expect(await store.readSite()).toEqual(large);
  });

  it('refuses facts of which a chunk is lost', async () => {
    const keyValue = mapKeyValue();
    const store = createFactsStore(keyValue);
    await store.publish(sampleSite(1), 'first');
    await keyValue.delete('facts:first:site:0');
    await expect(store.readSite()).rejects.toThrow(StorageError);
  });
});
