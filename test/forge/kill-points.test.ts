/**
 * One scan, killed at each of its calls to the platform: whatever was lost, what is stored in the end is what a scan that nobody
 * killed stores. Between two calls nothing is stored, so these are all the places that matter; a read leaves the same behind
 * whether it was made or not, so that only the other calls are killed both before they are made and after.
 */
import type { OutgoingCall } from '../../stand-ins/forge/interference';
import { readStored } from './compare-judgements';
import { START, linkedSite } from './linked-site';
import { installVirtually } from './virtual-app';
import type { VirtualApp } from './virtual-app';

jest.setTimeout(600_000);

const DEEP = process.env['ROLECALL_DEEP'] !== undefined;
const READS = /\/(?:get|query|batch\/get)$/;

interface Kill {
  readonly call: number;
  readonly how: 'killBefore' | 'killAfter';
}

/** Installs the app and lets its first scan come to its end, with the process killed at one of the consumer's calls. */
async function scanKilled(kill: Kill | null) {
  const calls: OutgoingCall[] = [];
  const app = installVirtually(linkedSite, {
    start: START,
    faults: {
      interfere: (call) => {
        if (call.functionKey !== 'run-scan') return 'none';
        calls.push(call);
        return kill !== null && calls.length === kill.call ? kill.how : 'none';
      },
    },
  });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.run(app.forge.drain());
  const state = await app.inStorage(async ({ run }) => (await run.read())?.run.progress.state ?? null);
  const { judgements } = await readStored(app);
  return { calls, state, judgements, chunks: await compareChunks(app) };
}

/** Chunks of facts that nothing points at, and those that are pointed at and are not there. */
async function compareChunks(app: VirtualApp) {
  const register = await app.inStorage((storage) => storage.register.read());
  const wanted = [...register.values()].flatMap(({ id, facts }) => Array.from({ length: facts?.chunks ?? 0 }, (_, chunk) => `facts:${id}:${facts?.stamp ?? ''}:${chunk}`));
  const stored = app.forge.keyValue.entries.map(({ key }) => key).filter((key) => key.startsWith('facts:'));
  return { orphans: stored.filter((key) => !wanted.includes(key)), missing: wanted.filter((key) => !stored.includes(key)) };
}

const isRead = ({ to, path }: OutgoingCall): boolean => to === 'keyValue' && READS.test(path);

it('ends in the same judgements wherever it is killed', async () => {
  const calm = await scanKilled(null);
  expect(calm.state).toBe('idle');
  const kills = calm.calls.flatMap((call, index): Kill[] => [
    { call: index + 1, how: 'killAfter' },
    ...(isRead(call) && !DEEP ? [] : [{ call: index + 1, how: 'killBefore' } as const]),
  ]);
  for (const kill of kills) {
    const { calls, ...end } = await scanKilled(kill);
    expect({ ...kill, ...end }).toEqual({ ...kill, state: 'idle', judgements: calm.judgements, chunks: { orphans: [], missing: [] } });
    expect(calls.length).toBeGreaterThan(kill.call);
  }
});
