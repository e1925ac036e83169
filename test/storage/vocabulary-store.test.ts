/** The vocabulary: all of the old one or all of the new one, and never written again where it says the same. */
import type { Vocabulary } from '../../src/model/vocabulary';
import { createInstallation } from './installation';
import { onForge } from './on-forge';

const blocks = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const vocabulary = (types: number, readAt: string): Vocabulary => ({
  readAt,
  site: { url: 'https://demo.example', name: 'demo.example' },
  issueTypes: Array.from({ length: types }, (_, index) => ({ id: `${index}`, name: `Type ${Math.imul(index, 0x9e3779b1)}`, level: index % 3, projectId: index % 2 === 0 ? null : `${index * 7919}` })),
  linkTypes: [blocks], roadmapTypes: ['1'], dependencyTypes: [blocks], ownerFields: [], managerFields: ['customfield_1'], teamFields: [],
  backlogFields: { rank: null, sprints: [], estimates: ['customfield_2'], acceptanceCriteria: [] },
  settingsAccounts: [], programmes: [{ id: '1', name: 'Payments' }], sharedRoles: { known: true, value: [['Product Owner', '10002']] },
});
const MORNING = '2026-11-24T08:00:00.000Z';
const NOON = '2026-11-24T12:00:00.000Z';
/** Takes several chunks. */
const LARGE = 60_000;

describe('the vocabulary', () => {
  it('is read back whole, also where it takes several values', () => onForge(async (storage) => {
    expect(await storage.vocabulary.read()).toBeNull();
    await storage.vocabulary.write(vocabulary(3, MORNING));
    expect(await storage.vocabulary.read()).toEqual(vocabulary(3, MORNING));
    await storage.vocabulary.write(vocabulary(LARGE, NOON));
    expect(await storage.vocabulary.read()).toEqual(vocabulary(LARGE, NOON));
  }));

  it('leaves nothing of the one before, and writes one that says the same no more than when it was read', async () => {
    const { run, entries } = createInstallation();
    const chunks = () => entries().filter(({ key }) => key.startsWith('vocabulary:')).map(({ key }) => key);
    await run((storage) => storage.vocabulary.write(vocabulary(LARGE, MORNING)));
    expect(chunks().length).toBeGreaterThan(1);
    await run((storage) => storage.vocabulary.write(vocabulary(4, MORNING)));
    const written = chunks();
    expect(written).toHaveLength(1);
    await run((storage) => storage.vocabulary.write(vocabulary(4, NOON)));
    expect(chunks()).toEqual(written);
    expect(await run((storage) => storage.vocabulary.read())).toEqual(vocabulary(4, NOON));
  });

  it('is the old one or the new one, wherever its writer is killed', async () => {
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (let call = 1, isKilled = true; isKilled; call += 1) {
        const { run, runUntil } = createInstallation();
        await run((storage) => storage.vocabulary.write(vocabulary(3, MORNING)));
        isKilled = await runUntil(call, how, (storage) => storage.vocabulary.write(vocabulary(5, NOON)));
        expect([vocabulary(3, MORNING), vocabulary(5, NOON)]).toContainEqual(await run((storage) => storage.vocabulary.read()));
      }
    }
  });

  it('is none where a piece is lost or it is of another version, and is then written again though it says the same', async () => {
    const { run, entries } = createInstallation();
    await run((storage) => storage.vocabulary.write(vocabulary(3, MORNING)));
    const [chunk] = entries().filter(({ key }) => key.startsWith('vocabulary:'));
    await run((_, keyValue) => keyValue.delete(chunk!.key));
    expect(await run((storage) => storage.vocabulary.read())).toBeNull();
    await run((storage) => storage.vocabulary.write(vocabulary(3, NOON)));
    expect(await run((storage) => storage.vocabulary.read())).toEqual(vocabulary(3, NOON));
  });
});
