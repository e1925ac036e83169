/** Accepted gaps in the custom entity `exemption`, indexed by when they end. */
import { z } from 'zod';
import type { Instant, ProjectId } from '../model/facts';
import type { KeyValue } from '../model/ports';
import type { Exemption } from '../model/settings';
import { ENTITIES, KEYS } from './keys';
import { readRows } from './read-rows';

export interface Exemptions {
  /** Replaces the one for the same check, project and subject. */
  accept(exemption: Exemption): Promise<void>;
  withdraw(exemption: Pick<Exemption, 'project' | 'checkId' | 'subjectId'>): Promise<void>;
  /** Whether one is stored, expired or not. Sees the last write. */
  has(exemption: Pick<Exemption, 'project' | 'checkId' | 'subjectId'>): Promise<boolean>;
  /** Those of one space that still hold; it may miss the last second's. @throws StorageError where one is damaged */
  listOf(projectId: ProjectId, at: Instant): Promise<readonly Exemption[]>;
  /** Those that still hold at `at`, the first to end first. @throws StorageError where one is damaged */
  listCurrent(at: Instant): Promise<readonly Exemption[]>;
}

/** Instants sort as text while they are written alike: UTC with milliseconds, as toISOString does. */
const LAST_INSTANT = '9999-12-31T23:59:59.999Z';
const NONE = '';

export function createExemptions(keyValue: KeyValue): Exemptions {
  const { name, indexes } = ENTITIES.exemption;
  const keyOf = ({ project, checkId, subjectId }: Pick<Exemption, 'project' | 'checkId' | 'subjectId'>) => KEYS.exemption(project, checkId, subjectId ?? NONE);
  return {
    async accept(exemption) {
      const { subjectId = NONE, compensatingPerson = NONE, expires, ...rest } = exemption;
      const value = { ...rest, subjectId, compensatingPerson, expires: new Date(expires).toISOString() };
      await keyValue.setMany([{ entity: name, key: keyOf(exemption), value }]);
    },
    withdraw: (exemption) => keyValue.deleteMany([{ entity: name, key: keyOf(exemption) }]),
    has: async (exemption) => (await keyValue.getEntity(name, keyOf(exemption))) !== undefined,
    async listOf(projectId, at) {
      const between = [new Date(at).toISOString(), LAST_INSTANT] as const;
      return (await readRows(keyValue, { entity: name, index: indexes.byProject, partition: [projectId], between }, rowSchema, 'exemption', 'accept the gap again')).map(toExemption);
    },
    async listCurrent(at) {
      const between = [new Date(at).toISOString(), LAST_INSTANT] as const;
      return (await readRows(keyValue, { entity: name, index: indexes.byExpiry, between }, rowSchema, 'exemption', 'accept the gap again')).map(toExemption);
    },
  };
}

const rowSchema = z.strictObject({
  checkId: z.string(), project: z.string(), subjectId: z.string(), reason: z.string(), approver: z.string(), expires: z.iso.datetime(), compensatingPerson: z.string(),
});

const toExemption = ({ subjectId, compensatingPerson, ...rest }: z.output<typeof rowSchema>): Exemption => ({
  ...rest,
  ...(subjectId === NONE ? {} : { subjectId }),
  ...(compensatingPerson === NONE ? {} : { compensatingPerson }),
});
