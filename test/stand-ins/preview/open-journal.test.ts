/** What the preview keeps of an installation: a second life begins where the first was cut off, on the real Forge packages. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { createForge } from '../../../stand-ins/forge/create-forge';
import { openJournal } from '../../../stand-ins/preview/open-journal';
import { newFolder } from '../../new-folder';
import { handClock, smallManifest } from '../forge/small-app';

interface Handlers {
  readonly hourly?: () => Promise<unknown>;
  readonly scan?: (event: { readonly body: unknown; readonly retryContext?: unknown }) => Promise<unknown>;
}

/** @param isDead whether the process is gone, so that nothing is written any more */
function live(folder: string, { hourly = async () => ({ statusCode: 200 }), scan = async () => undefined }: Handlers, isDead: () => boolean = () => false) {
  const { stored, queued, keep } = openJournal(folder);
  return createForge({
    manifest: smallManifest, handlers: { hourly, scan }, jira: async () => Response.json({}), clock: handClock(), random: () => 0.5,
    site: { cloudId: 'c', url: 'https://demo.example' }, stored, queued, keep: (kept) => { if (!isDead()) keep(kept); },
  });
}
const fileIn = (folder: string) => join(folder, 'installation.jsonl');

describe('the state of a preview', () => {
  it('has what was stored, replaced and removed, entities too', async () => {
    const folder = newFolder();
    await live(folder, {
      hourly: async () => {
        await kvs.set('one', { n: 1 });
        await kvs.set('one', { n: 2 });
        await kvs.set('gone', true);
        await kvs.delete('gone');
        await kvs.entity('health').set('p', { category: 'c', score: 7 });
        return { statusCode: 200 };
      },
    }).fireSchedule('hourly');
    const { entries } = live(folder, {}).keyValue;
    expect(entries.map(({ entityName, key, value }) => [entityName, key, value])).toEqual([[undefined, 'one', { n: 2 }], ['health', 'p', { category: 'c', score: 7 }]]);
  });

  it('delivers again what was not delivered to its end, as the platform tries a failed delivery again, and nothing else', async () => {
    const folder = newFolder();
    let isDead = false;
    let end = (_: undefined): void => undefined;
    const first = live(folder, {
      hourly: async () => {
        const queue = new Queue({ key: 'scan' });
        await queue.push({ body: { number: 1 } });
        await queue.push({ body: { number: 2 }, delayInSeconds: 60 });
        return { statusCode: 200 };
      },
      // The process dies in the middle of the second delivery.
      scan: ({ body }) => ((body as { readonly number: number }).number === 1 ? Promise.resolve(undefined) : new Promise((resolve) => { end = resolve; })),
    }, () => isDead);
    await first.fireSchedule('hourly');
    const drained = first.drain();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    isDead = true;
    end(undefined);
    await drained;
    const delivered: unknown[] = [];
    const second = live(folder, { scan: async ({ body, retryContext }) => { delivered.push([body, retryContext !== undefined]); } });
    await second.drain();
    expect(delivered).toEqual([[{ number: 2 }, true]]);
    await live(folder, { scan: async () => { delivered.push('again'); } }).drain();
    expect(delivered).toHaveLength(1);
  });

  it('bears a last line that was cut off, and refuses any other that it cannot read, by name', async () => {
    const folder = newFolder();
    await live(folder, { hourly: async () => { await kvs.set('one', 1); return { statusCode: 200 }; } }).fireSchedule('hourly');
    appendFileSync(fileIn(folder), '{"kind":"stored","ke');
    expect(openJournal(folder).stored).toEqual([{ key: 'one', value: 1 }]);
    writeFileSync(fileIn(folder), `no line\n${readFileSync(fileIn(folder), 'utf8')}`);
    expect(() => openJournal(folder)).toThrow(/installation\.jsonl:1 is no line of a preview's state; give --state another folder, or delete this file\.$/);
  });

  it('cannot be kept where no folder can be made', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => openJournal(join(folder, 'file'))).toThrow(/^--state .*file cannot be used: give a folder that can be written\.$/);
  });
});
