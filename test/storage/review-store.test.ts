/** Reviews: nothing that was told to be kept is lost, however many decide and close at once, and a closed review never changes. */
import fc from 'fast-check';
import type { ClosedReview, Decision } from '../../src/model/review';
import type { ReviewStore } from '../../src/storage/review-store';
import { createReviewStore } from '../../src/storage/review-store';
import { createInstallation } from './installation';
import { mapKeyValue } from './map-key-value';
import { scheduled } from './scheduled';

const AT = '2026-06-01T12:00:00.000Z';
const OPEN = { id: '1', openedAt: AT, openedBy: 'lead' };
const decisionOf = (projectId: string, note: string): Decision => ({ projectId, kind: 'ask', note, accountId: null, due: '2026-07-01', by: 'lead', at: AT });
const copyOf = (decisions: readonly Decision[], closedBy = 'lead', id = '1'): ClosedReview => ({
  ...OPEN, id, closedAt: AT, closedBy, rules: 'r1', settings: 's1', decisions, followed: decisions.map((decision) => ({ decision, then: null, wasBetter: false })),
  standings: [{ projectId: '1', band: 'atRisk', floor: 12.5, eligibility: 'eligible', violations: 3 }, { projectId: '2', band: null, floor: null, eligibility: 'dormant', violations: 0 }],
});
const open = (store: ReviewStore) => store.open(OPEN);
const close = async (store: ReviewStore, by: string) => store.close(copyOf(await store.seal('1'), by));

const openStore = () => {
  const keyValue = mapKeyValue();
  let drawn = 0;
  return { keyValue, store: createReviewStore(keyValue, () => (drawn = (drawn + 0.000_123) % 1)) };
};

describe('a review', () => {
  it('is opened once, whoever opens it too', async () => {
    const { store } = openStore();
    expect(await store.readHeads()).toEqual({ open: null, closed: [] });
    expect(await open(store)).toEqual(OPEN);
    expect(await store.open({ ...OPEN, id: '2', openedBy: 'other' })).toMatchObject(OPEN);
  });

  it('keeps a decision a space, takes it back, and takes none any more once it is sealed', async () => {
    const { store } = openStore();
    await open(store);
    for (const note of ['first', 'second']) expect(await store.decide('1', '7', () => decisionOf('7', note))).toMatchObject({ note });
    await store.decide('1', '8', () => decisionOf('8', ''));
    await store.decide('1', '8', () => null);
    expect(await store.readDraft('1')).toEqual([decisionOf('7', 'second')]);
    expect(await store.seal('1')).toEqual([decisionOf('7', 'second')]);
    expect(await store.decide('1', '7', () => null)).toBe('closed');
    expect(await store.decide('1', '9', () => decisionOf('9', ''))).toBe('closed');
  });

  it('of two thousand spaces with long notes fits, open and closed', async () => {
    const { store } = openStore();
    await open(store);
    const note = (index: number) => Array.from({ length: 100 }, (_, word) => ((index + 7) * (word + 13) * 2_654_435_761 % 4_294_967_296).toString(36)).join(' ').slice(0, 1_000);
    const many = Array.from({ length: 2_000 }, (_, index) => decisionOf(`${index}`, note(index)));
    for (const decision of many.slice(0, 400)) await store.decide('1', decision.projectId, () => decision);
    expect(await store.readDraft('1')).toHaveLength(400);
    expect(await store.close(copyOf(many))).toBe(true);
    expect((await store.readClosed('1'))?.decisions).toEqual(many);
  }, 60_000);

  it('that is damaged is refused with what to do', async () => {
    const { store, keyValue } = openStore();
    await open(store);
    expect(await close(store, 'lead')).toBe(true);
    const [key] = [...keyValue.values.keys()].filter((one) => one.startsWith('|review:'));
    keyValue.values.set(key!, 'nothing');
    await expect(store.readClosed('1')).rejects.toThrow('looks after Rolecall');
    keyValue.values.delete(key!);
    await expect(store.readClosed('1')).rejects.toThrow('looks after Rolecall');
    expect(await store.readClosed('2')).toBeNull();
  });

  it('never changes once it is closed, and holds all that was told to be kept, in whatever order several people decide and close', async () => {
    const deed = fc.oneof({ weight: 4, arbitrary: fc.record({ kind: fc.constant('decide' as const), space: fc.nat(5).map(String) }) }, { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), space: fc.constant('') }) });
    await fc.assert(fc.asyncProperty(fc.array(fc.array(deed, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 }), fc.scheduler(), async (people, scheduler) => {
      const { keyValue, store } = openStore();
      await open(store);
      let drawn = 0;
      const own = createReviewStore(scheduled(keyValue, scheduler), () => (drawn = (drawn + 0.000_457) % 1));
      const kept = new Map<string, Set<string>>();
      const copies: (ClosedReview | null)[] = [];
      let note = 0;
      const work = Promise.all(people.map(async (deeds) => {
        for (const { kind, space } of deeds) {
          if (kind === 'close') await close(own, 'x');
          else {
            const decision = decisionOf(space, `${note += 1}`);
            if (await own.decide('1', space, () => decision) !== 'closed') kept.set(space, (kept.get(space) ?? new Set()).add(decision.note));
          }
          const copy = await store.readClosed('1');
          if (copy !== null) copies.push(copy);
        }
      }));
      await scheduler.waitFor(work);
      await close(store, 'last');
      const last = await store.readClosed('1');
      for (const copy of copies) expect(copy).toEqual(last);
      expect(last?.decisions.map(({ projectId }) => projectId).sort()).toEqual([...kept.keys()].sort());
      for (const { projectId, note: said } of last?.decisions ?? []) expect(kept.get(projectId)).toContain(said);
      expect((await store.readHeads()).closed).toHaveLength(1);
      // What others wrote who closed too late is gone.
      expect(new Set([...keyValue.values.keys()].filter((key) => key.startsWith('|review:')).map((key) => key.split(':')[2])).size).toBe(1);
    }), { numRuns: 60 });
  }, 120_000);

  it('is closed once, and leaves nothing behind, wherever who closes it is killed', async () => {
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (let call = 1, isKilled = true; isKilled; call += 1) {
        const installation = createInstallation();
        await installation.run(async ({ reviews }) => {
          await open(reviews);
          await reviews.decide('1', '7', () => decisionOf('7', 'kept'));
        });
        isKilled = await installation.runUntil(call, how, ({ reviews }) => close(reviews, 'first'));
        await installation.run(({ reviews }) => close(reviews, 'second'));
        const [heads, copy] = await installation.run(async ({ reviews }) => [await reviews.readHeads(), await reviews.readClosed('1')] as const);
        expect(heads).toMatchObject({ open: null, closed: [{ id: '1', decided: 1 }] });
        expect(copy?.decisions).toEqual([decisionOf('7', 'kept')]);
      }
    }
  }, 60_000);
});
