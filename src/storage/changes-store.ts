/** What changed since: the last 50 changes of each space under one key, and the days on which the rules or the settings did. */
import { z } from 'zod';
import type { Instant, ProjectId } from '../model/facts';
import type { KeyValue, StoredItem } from '../model/ports';
import { changeSchema } from './describe-changes';
import type { Change } from './describe-changes';
import type { Marks } from './history';
import { KEYS } from './keys';
import { pack, readPacked, unpack } from './packed';
import { readStored } from './read-stored';

export interface ChangesStore {
  /** Oldest first. @throws StorageError where they are damaged */
  read(projectId: ProjectId): Promise<readonly DatedChange[]>;
  /** Since when each pair of rules and settings holds, oldest first: what changed at that instant may have changed by it. @throws StorageError where they are damaged */
  readMarks(): Promise<ReadonlyArray<Marks & { readonly at: Instant }>>;
  /** Notes the marks, where they are others than before. */
  noteMarks(marks: Marks, at: Instant): Promise<void>;
}
export interface DatedChange {
  readonly at: Instant;
  readonly change: Change;
}

const MOST_CHANGES = 50;
const REMEDY = 'the next change starts it anew';

const logSchema = z.strictObject({
  format: z.literal(1),
  /** When the judgement was stored before which the last changes came; they are noted before it is replaced. */
  replaced: z.iso.datetime(),
  changes: z.array(z.strictObject({ at: z.iso.datetime(), change: changeSchema })),
});
const marksSchema = z.array(z.strictObject({ at: z.iso.datetime(), rules: z.string(), settings: z.string() }));

export function createChangesStore(keyValue: KeyValue): ChangesStore {
  async function readMarks() {
    const stored = await keyValue.get(KEYS.ruleMarks);
    return stored === undefined ? [] : readStored(marksSchema, stored, 'marks of rules and settings', 'scan again');
  }
  return {
    async read(projectId) {
      const stored = await keyValue.get(KEYS.changes(projectId));
      return stored === undefined ? [] : readPacked(logSchema, stored, `changes of project ${projectId}`, REMEDY).changes;
    },
    readMarks,
    async noteMarks({ rules, settings }, at) {
      const marks = await readMarks();
      const last = marks.at(-1);
      if (last?.rules !== rules || last.settings !== settings) await keyValue.set(KEYS.ruleMarks, [...marks, { at, rules, settings }].slice(-MOST_CHANGES));
    },
  };
}

/**
 * The log with these changes at its end. Where a killed writer noted changes and did not come to replace the judgement, they are
 * in them again, and give way.
 * @param stored the log as it stands; anything else than one is begun anew @param replaced when the judgement was stored that is about to be replaced
 */
export function appendChanges(projectId: ProjectId, stored: unknown, changes: readonly Change[], at: Instant, replaced: Instant): StoredItem {
  const read = logSchema.safeParse(unpack(stored));
  const before = read.success ? read.data.changes : [];
  const last = before.at(-1)?.at;
  const kept = read.success && read.data.replaced === replaced ? before.filter((one) => one.at !== last) : before;
  return { key: KEYS.changes(projectId), value: pack({ format: 1, replaced, changes: [...kept, ...changes.map((change) => ({ at, change }))].slice(-MOST_CHANGES) }) };
}
