/** Judgements as the pages read them: one value a project, and one for what the site as a whole lacks. */
import { z } from 'zod';
import type { Finding } from '../model/check';
import type { ProjectId } from '../model/facts';
import type { KeyValue, StoredItem } from '../model/ports';
import { ENTITIES, KEYS } from './keys';
import { pack, readPacked, unpack } from './packed';
import { readStored } from './read-stored';
import type { StoredJudgement } from './stored-judgement';
import { storedJudgementSchema } from './stored-judgement';

export interface JudgementStore {
  /** null where the project was never judged. @throws StorageError where the value is damaged */
  readProject(projectId: ProjectId): Promise<StoredJudgement | null>;
  /** In place of the one of the space, with the list's row; the next scan writes both anew where it finds otherwise. */
  restate(judgement: StoredJudgement): Promise<void>;
  /** @throws StorageError where the value is damaged */
  readSetup(): Promise<readonly StoredSetup[]>;
}

/** What the site as a whole lacks, with its sentence. */
export interface StoredSetup extends Finding {
  readonly template: string;
}

export const createJudgementStore = (keyValue: KeyValue): JudgementStore => ({
  async readProject(projectId) {
    const value = await keyValue.get(KEYS.judgement(projectId));
    return value === undefined ? null : readPacked(storedJudgementSchema, value, `judgement of project ${projectId}`, 'scan again');
  },
  async restate(judgement) {
    const { name } = ENTITIES.health;
    const row = rowSchema.safeParse(await keyValue.getEntity(name, judgement.projectId));
    if (row.success) await keyValue.setMany([{ entity: name, key: judgement.projectId, value: { ...row.data, adjustedScore: judgement.adjustedScore ?? -1 } }]);
    await keyValue.setMany([judgementItem(judgement)]);
  },
  async readSetup() {
    const value = await keyValue.get(KEYS.setup);
    return value === undefined ? [] : readStored(setupSchema, value, 'set-up findings', 'scan again');
  },
});

/** The judgement as it is written. */
export const judgementItem = (judgement: StoredJudgement) => ({ key: KEYS.judgement(judgement.projectId), value: pack(judgement) }) satisfies StoredItem;

/** null where there is none, or where it is damaged or of another version: nothing is said then of what changed. */
export function readJudgement(stored: unknown): StoredJudgement | null {
  const judgement = storedJudgementSchema.safeParse(unpack(stored));
  return judgement.success ? judgement.data : null;
}

/** A row as it lies there; a damaged one is left to the next scan. */
const rowSchema = z.record(z.string(), z.union([z.string(), z.number()]));

const setupSchema = z.array(z.strictObject({
  subject: z.strictObject({ type: z.literal('site'), id: z.string() }),
  messageId: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  template: z.string(),
}));
