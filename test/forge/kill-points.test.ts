/**
 * One scan, killed at each of its calls to the platform, before it is made and after: whatever was lost, what is stored in the end
 * is what a scan that nobody killed stores. Between two calls nothing is stored, so these are all the places that matter.
 */
import type { Interference } from '../../stand-ins/forge/interference';
import { readStored } from './compare-judgements';
import { START, linkedSite } from './linked-site';
import { installVirtually } from './virtual-app';

jest.setTimeout(300_000);

/** Installs the app and lets its first scan come to its end, with the process killed at one of the consumer's calls. */
async function scanKilledAt(call: number, how: Interference) {
  let calls = 0;
  let killed = '';
  const app = installVirtually(linkedSite, {
    start: START,
    faults: {
      interfere: ({ functionKey, to, path }) => {
        if (functionKey !== 'run-scan') return 'none';
        calls += 1;
        if (calls !== call) return 'none';
        killed = `${to} ${path}`;
        return how;
      },
    },
  });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.run(app.forge.drain());
  const { judgements } = await readStored(app);
  return { calls, killed, judgements, run: await app.inStorage(async ({ run }) => (await run.read())?.run ?? null), facts: app.forge.keyValue.entries.filter(({ key }) => key.startsWith('facts:')).length };
}

it.each(['killBefore', 'killAfter'] as const)('ends in the same judgements wherever it is killed (%s)', async (how) => {
  const calm = await scanKilledAt(0, 'none');
  expect(calm.run?.progress.state).toBe('idle');
  for (let call = 1; call <= calm.calls; call += 1) {
    const { killed, judgements, run } = await scanKilledAt(call, how);
    expect({ call, killed, state: run?.progress.state, judgements }).toEqual({ call, killed: expect.any(String) as unknown, state: 'idle', judgements: calm.judgements });
  }
});
