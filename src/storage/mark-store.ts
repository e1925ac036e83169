/** Marks in the entity `mark`, one row a project, kind and quarter of an hour. The platform forgets what no scan has taken up in a week. */
import { z } from 'zod';
import type { KeyValue } from '../model/ports';
import type { Mark, MarkStore } from '../model/stores';
import { awaitAll } from './await-all';
import { ENTITIES, KEYS } from './keys';
import { readRows } from './read-rows';

const QUARTER_MS = 15 * 60_000;
const DAYS_KEPT = 7;
const AT_ONCE = 25;
/** Whatever comes so soon after says the same. An import brings thousands of events, and a write is twenty times as dear as a read. */
const FRESH_MS = 60_000;
/** A damaged one is none: it is a hint, and the platform forgets it. */
const markSchema: z.ZodType<Mark | null> = z.strictObject({ kind: z.enum(['moved', 'asked', 'catalogue']), projectId: z.string(), at: z.iso.datetime() }).nullable().catch(null);

export function createMarkStore(keyValue: KeyValue): MarkStore {
  const { name, indexes } = ENTITIES.mark;
  const keyOf = ({ kind, projectId, at }: Mark) => KEYS.mark(kind, projectId, Math.floor(Date.parse(at) / QUARTER_MS));
  return {
    async add({ kind, projectId, at }) {
      const key = keyOf({ kind, projectId, at });
      const before = markSchema.parse(await keyValue.getEntity(name, key));
      if (before !== null && Date.parse(at) - Date.parse(before.at) < FRESH_MS) return;
      await keyValue.setMany([{ entity: name, key, value: { kind, projectId, at }, days: DAYS_KEPT }]);
    },
    list: async () => (await readRows(keyValue, { entity: name, index: indexes.byInstant }, markSchema, 'marks', 'scan again')).flatMap((mark) => mark ?? []),
    async remove(marks) {
      for (let start = 0; start < marks.length; start += AT_ONCE) {
        await awaitAll(marks.slice(start, start + AT_ONCE).map((mark) => keyValue.deleteEntity(name, keyOf(mark), { attribute: 'at', expected: mark.at })));
      }
    },
  };
}
