/** Judgements: one value a project for its page, one health row a project for the lists, one value for the site's set-up. */
import { z } from 'zod';
import type { Finding } from '../model/check';
import type { Instant, ProjectId } from '../model/facts';
import type { KeyValue } from '../model/ports';
import { KEYS } from './keys';
import { readStored } from './read-stored';
import type { JudgedProject, StoredJudgement } from './stored-judgement';
import { storedJudgementSchema, toStoredJudgement } from './stored-judgement';

export interface JudgementStore {
  write(judgement: { readonly at: Instant; readonly setup: readonly StoredSetup[]; readonly projects: readonly JudgedProject[] }): Promise<void>;
  /** null where the project was never judged. @throws StorageError where the value is damaged */
  readProject(projectId: ProjectId): Promise<StoredJudgement | null>;
  /** @throws StorageError where the value is damaged */
  readSetup(): Promise<readonly StoredSetup[]>;
}

/** What the site as a whole lacks, with its sentence. */
export interface StoredSetup extends Finding {
  readonly template: string;
}

export function createJudgementStore(keyValue: KeyValue): JudgementStore {
  return {
    async write({ at, setup, projects }) {
      const judgements = projects.map((project) => ({ key: KEYS.judgement(project.id), value: toStoredJudgement(project, at) }));
      await keyValue.setMany([...judgements, { key: KEYS.setup, value: setup }]);
    },
    async readProject(projectId) {
      const value = await keyValue.get(KEYS.judgement(projectId));
      return value === undefined ? null : readStored(storedJudgementSchema, value, `judgement of project ${projectId}`, 'scan again');
    },
    async readSetup() {
      const value = await keyValue.get(KEYS.setup);
      return value === undefined ? [] : readStored(setupSchema, value, 'set-up findings', 'scan again');
    },
  };
}

const setupSchema = z.array(z.strictObject({
  subject: z.strictObject({ type: z.literal('site'), id: z.string() }),
  messageId: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  template: z.string(),
}));
