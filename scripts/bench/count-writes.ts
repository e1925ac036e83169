/** A store on the stand-in Forge, under the real @forge/kvs, that counts what is written by what it is: the entity, or the first word of the key. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { digest } from '../../src/forge/digest';
import { openKeyValue } from '../../src/forge/kvs';
import type { Storage } from '../../src/storage/open-storage';
import { openStorage } from '../../src/storage/open-storage';
import { createForge } from '../../stand-ins/forge/create-forge';
import type { OutgoingCall } from '../../stand-ins/forge/interference';

export interface Written {
  bytes: number;
  writes: number;
}
export interface CountingStore {
  /** Runs as a function of the app. */
  readonly run: (work: (storage: Storage) => Promise<void>) => Promise<void>;
  /** What was written since it was asked last. */
  readonly takeCounts: () => ReadonlyMap<string, Written>;
  /** What stands in the store. */
  readonly stored: () => ReadonlyMap<string, Written>;
}

const item = z.object({ key: z.string(), entityName: z.string().optional(), value: z.unknown() });
const written = z.union([z.array(item), z.object({ set: z.array(item).optional() }).transform(({ set }) => set ?? []), item.transform((one) => [one])]);
const kindOf = (key: string, entityName: string | undefined): string => entityName ?? key.split(':')[0] ?? '';

export function countingStore(random: () => number): CountingStore {
  let counts = new Map<string, Written>();
  let work: (storage: Storage) => Promise<void> = () => Promise.resolve();
  let failed: unknown = null;
  const count = ({ path, body }: OutgoingCall): 'none' => {
    if (/\/(batch\/set|transaction|set)$/.test(path)) {
      const items = path.endsWith('/set') && !path.endsWith('batch/set') ? [item.parse(JSON.parse(body))] : written.parse(JSON.parse(body));
      for (const { key, entityName, value } of items) add(counts, kindOf(key, entityName), Buffer.byteLength(JSON.stringify(value)));
    }
    return 'none';
  };
  const forge = createForge({
    manifest: parse(readFileSync(resolve(__dirname, '../../manifest.yml'), 'utf8')),
    handlers: {
      hourlyScan: async () => {
        failed = await work(openStorage(openKeyValue(), { random, digest })).then(() => null, (error: unknown) => error);
        return { statusCode: 200 };
      },
    },
    jira: async () => new Response(null, { status: 404 }),
    clock: { now: () => new Date('2026-11-24T00:00:00.000Z'), sleep: async () => undefined },
    random, site: { cloudId: 'bench', url: 'https://bench.example' }, faults: { ratesHeld: false, interfere: count },
  });
  return {
    async run(next) {
      work = next;
      await forge.fireSchedule('hourly');
      if (failed !== null) throw failed as Error;
    },
    takeCounts() {
      const taken = counts;
      counts = new Map();
      return taken;
    },
    stored() {
      const all = new Map<string, Written>();
      for (const { key, entityName, bytes } of forge.keyValue.entries) add(all, kindOf(key, entityName), bytes);
      return all;
    },
  };
}

function add(counts: Map<string, Written>, kind: string, bytes: number): void {
  const one = counts.get(kind) ?? { bytes: 0, writes: 0 };
  one.bytes += bytes;
  one.writes += 1;
  counts.set(kind, one);
}
