/** What a step learned, put into an entry as it stands by then. */
import type { ItemsReading, RegisterEntry } from '../../../src/model/register';
import { applyPatch, whenMoved } from '../../../src/scan/step/apply-patch';
import type { Sighting } from '../../../src/scan/step/step-result';

const at = (minutes: number): string => new Date(Date.parse('2026-06-01T00:00:00.000Z') + minutes * 60_000).toISOString();
const seen = (minutes: number, given: Partial<Sighting> = {}): Sighting =>
  ({ key: 'PAY', type: 'software', teamManaged: false, archived: false, programmeId: null, leadId: null, workItems: { count: 3, lastUpdated: at(-60) }, property: null, seenAt: at(minutes), ...given });
const items = (minutes: number): ItemsReading => ({ at: at(minutes), under: 'mark', whole: true, failures: 0, links: 'from', roadmap: true, objects: 1 });
const entry = (...patches: readonly Parameters<typeof applyPatch>[2][]): RegisterEntry => patches.reduce<RegisterEntry | null>((before, patch) => applyPatch(before, '1', patch), null)!;

it('enters a project that the catalogue shows, and no other', () => {
  expect(entry({ seen: seen(0) })).toMatchObject({ id: '1', key: 'PAY', movedAt: null, goneAt: null, items: null, facts: null });
  expect(applyPatch(null, '1', { items: items(0) })).toBeNull();
});

it.each([
  ['a later update', { workItems: { count: 3, lastUpdated: at(-5) } }, at(-5)],
  ['an earlier update, since the latest work item went', { workItems: { count: 2, lastUpdated: at(-90) } }, at(10)],
  ['another count', { workItems: { count: 2, lastUpdated: at(-60) } }, at(10)],
  ['no insight any more', { workItems: null }, at(10)],
  ['another key', { key: 'PAYS' }, at(10)],
  ['its archiving', { archived: true }, at(10)],
  ['another programme or lead', { programmeId: '7', leadId: 'ann' }, null],
])('takes %s for a move, or not', (_, change, movedAt) => {
  expect(whenMoved(entry({ seen: seen(0) }), seen(10, change))).toBe(movedAt);
  expect(entry({ seen: seen(0) }, { seen: seen(10, change) }).movedAt).toBe(movedAt);
});

it('keeps the last sign of a move until a reading began ten minutes after it', () => {
  const moved = entry({ seen: seen(0) }, { seen: seen(10, { workItems: { count: 2, lastUpdated: at(-60) } }) }, { seen: seen(20, { workItems: { count: 1, lastUpdated: at(-60) } }) });
  expect(moved.movedAt).toBe(at(20));
  expect(applyPatch(moved, '1', { items: items(29) })?.movedAt).toBe(at(20));
  expect(applyPatch(moved, '1', { items: items(30) })).toMatchObject({ movedAt: null, items: { at: at(30) } });
});

it('lets an older sighting change nothing', () => {
  const later = entry({ seen: seen(10, { key: 'NEW' }) });
  expect(applyPatch(later, '1', { seen: seen(0) })).toEqual(later);
});

it('keeps when a project was found gone first, and takes its return for a move', () => {
  const gone = entry({ seen: seen(0) }, { goneAt: at(10) }, { goneAt: at(20) });
  expect(gone.goneAt).toBe(at(10));
  expect(applyPatch(gone, '1', { seen: seen(30) })).toMatchObject({ goneAt: null, movedAt: at(30) });
});
