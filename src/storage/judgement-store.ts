/** Judgements: one value a project for its page, one health row a project for the lists, one value for the site's set-up. */
import { z } from 'zod';
import type { Finding } from '../model/check';
import type { Instant, ProjectId } from '../model/facts';
import type { KeyValue, StoredItem } from '../model/ports';
import { KEYS } from './keys';
import { readStored } from './read-stored';
import type { JudgedProject } from '../model/stores';
import type { StoredJudgement, Vacancies } from './stored-judgement';
import { NO_VACANCIES, storedJudgementSchema, toStoredJudgement } from './stored-judgement';

export interface JudgementStore {
  /** Replaces the judgements of these projects; since when a seat is vacant is carried over from the ones before. */
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

/** Judgements read at once before they are replaced. */
const MOST_AT_ONCE = 25;

export function createJudgementStore(keyValue: KeyValue): JudgementStore {
  async function readVacancies(projectId: ProjectId): Promise<Vacancies> {
    const before = carriedSchema.safeParse(await keyValue.get(KEYS.judgement(projectId)));
    if (!before.success) return NO_VACANCIES;
    const { productOwner, productManager, projectManager } = before.data.seats;
    return { productOwner: productOwner.vacantSince, productManager: productManager.vacantSince, projectManager: projectManager.vacantSince };
  }

  return {
    async write({ at, setup, projects }) {
      const judgements: StoredItem[] = [];
      for (let start = 0; start < projects.length; start += MOST_AT_ONCE) {
        const batch = projects.slice(start, start + MOST_AT_ONCE);
        judgements.push(...await Promise.all(batch.map(async (project) => ({ key: KEYS.judgement(project.id), value: toStoredJudgement(project, at, await readVacancies(project.id)) }))));
      }
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

/** No more than what is carried over, so that a judgement of another version passes it on too. */
const carriedSeat = z.object({ vacantSince: z.iso.datetime().nullable() });
const carriedSchema = z.object({ seats: z.object({ productOwner: carriedSeat, productManager: carriedSeat, projectManager: carriedSeat }) });

const setupSchema = z.array(z.strictObject({
  subject: z.strictObject({ type: z.literal('site'), id: z.string() }),
  messageId: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  template: z.string(),
}));
