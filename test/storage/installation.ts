/** Storage as the app's functions see it: the real @forge/kvs and the entities of the real manifest, on a stand-in Forge that may fail. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { digest } from '../../src/forge/digest';
import { openKeyValue } from '../../src/forge/kvs';
import type { KeyValue } from '../../src/model/ports';
import type { Storage } from '../../src/storage/open-storage';
import { openStorage } from '../../src/storage/open-storage';
import { createForge } from '../../stand-ins/forge/create-forge';
import type { Interference, OutgoingCall } from '../../stand-ins/forge/interference';

const manifest: unknown = parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8'));

export type Work<Result> = (storage: Storage, keyValue: KeyValue) => Promise<Result>;

export interface Installation {
  /** One invocation. @throws what the work throws */
  readonly run: <Result>(work: Work<Result>, interfere?: (call: OutgoingCall) => Interference) => Promise<Result>;
  /** One invocation, ended at this call to the store; tells whether the work got so far. */
  readonly runUntil: (call: number, how: 'killBefore' | 'killAfter', work: Work<unknown>) => Promise<boolean>;
  /** Lets so many days pass. */
  readonly pass: (days: number) => void;
  readonly entries: () => ReturnType<typeof createForge>['keyValue']['entries'];
}

/** Nobody waits: patience takes no time here. */
const openAtOnce = (): KeyValue => openKeyValue(() => Promise.resolve());

export function createInstallation(): Installation {
  let task: () => Promise<void> = () => Promise.resolve();
  let interfering: (call: OutgoingCall) => Interference = () => 'none';
  let now = Date.parse('2026-06-01T12:00:00Z');
  const forge = createForge({
    manifest,
    handlers: {
      hourlyScan: async () => {
        await task();
        return { statusCode: 200 };
      },
    },
    jira: async () => new Response(null, { status: 404 }),
    clock: { now: () => new Date(now), sleep: async () => undefined },
    random: () => 0.5,
    site: { cloudId: 'cloud-1', url: 'https://demo.example' },
    faults: { ratesHeld: false, interfere: (call) => interfering(call) },
  });
  async function invoke<Result>(work: Work<Result>, interfere: (call: OutgoingCall) => Interference): Promise<{ readonly result: Result } | { readonly thrown: unknown } | null> {
    let outcome: { readonly result: Result } | { readonly thrown: unknown } | null = null;
    interfering = interfere;
    task = async () => {
      const keyValue = openAtOnce();
      outcome = await work(openStorage(keyValue, { random: Math.random, digest }), keyValue).then((result) => ({ result }), (thrown: unknown) => ({ thrown }));
    };
    await forge.fireSchedule('hourly');
    return outcome;
  }
  return {
    async run(work, interfere = () => 'none') {
      const outcome = await invoke(work, interfere);
      if (outcome === null) throw new Error('The function was killed.');
      if ('thrown' in outcome) throw outcome.thrown;
      return outcome.result;
    },
    runUntil: async (call, how, work) => (await invoke(work, ({ number }) => (number === call ? how : 'none'))) === null,
    pass: (days) => {
      now += days * 86_400_000;
    },
    entries: () => forge.keyValue.entries,
  };
}
