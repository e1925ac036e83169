/** Runs a body against storage on the real @forge/kvs, with the entities of the real manifest, on the stand-in Forge. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { digest } from '../../src/forge/digest';
import { openKeyValue } from '../../src/forge/kvs';
import type { Storage } from '../../src/storage/open-storage';
import { openStorage } from '../../src/storage/open-storage';
import type { KeyValue } from '../../src/model/ports';
import { createForge } from '../../stand-ins/forge/create-forge';

const manifest: unknown = parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8'));

export async function onForge(body: (storage: Storage, keyValue: KeyValue) => Promise<void>): Promise<void> {
  let thrown: unknown = null;
  const hourlyScan = async () => {
    try {
      await body(openStorage(openKeyValue(), { random: Math.random, digest }), openKeyValue());
    } catch (error) {
      thrown = error;
    }
    return { statusCode: 200 };
  };
  const forge = createForge({
    manifest,
    handlers: { resolver: () => undefined, runScan: () => undefined, hourlyScan },
    jira: async () => new Response(null, { status: 404 }),
    clock: { now: () => new Date('2026-06-01T12:00:00Z'), sleep: async () => undefined },
    random: () => 0.5,
    site: { cloudId: 'cloud-1', url: 'https://demo.example' },
    faults: { ratesHeld: false },
  });
  await forge.fireSchedule('hourly');
  // A failed expectation must reach jest, not the platform's log.
  if (thrown !== null) throw thrown as Error;
}
