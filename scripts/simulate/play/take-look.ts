/** Looks at what the app has stored past its own functions, which takes next to nothing and disturbs nobody. */
import { z } from 'zod';
import type { KeyValue } from '../../../src/model/ports';
import type { Register } from '../../../src/model/register';
import type { HeldRun } from '../../../src/model/stores';
import { createRegisterStore } from '../../../src/storage/register-store';
import { createRunStore } from '../../../src/storage/run-store';
import type { KeyValueInspection } from '../../../stand-ins/forge/key-value/inspect-entries';

export interface Look {
  readonly held: HeldRun | null;
  readonly judgedAt: string | null;
  /** The run rests and nothing new waits for judging. */
  readonly isSettled: boolean;
  readonly register: Register;
  /** Projects that have a band. */
  readonly rated: readonly string[];
  /** `project:day` */
  readonly history: ReadonlySet<string>;
}

const pointSchema = z.object({ projectId: z.string(), day: z.string() });
const rowSchema = z.object({ projectId: z.string(), floor: z.number() });

export async function takeLook({ entries }: KeyValueInspection): Promise<Look> {
  const keyValue = readEntities(new Map(entries.flatMap(({ entityName, key, value }) => (entityName === undefined ? [] : [[`${entityName} ${key}`, value] as const]))));
  const held = await createRunStore(keyValue, Math.random).read();
  return {
    held,
    judgedAt: held?.run.judged?.at ?? null,
    isSettled: held !== null && isIdle(held) && !held.run.hasNews,
    register: await createRegisterStore(keyValue, Math.random).read(),
    rated: entries.flatMap(({ entityName, value }) => (entityName === 'health' ? [rowSchema.parse(value)] : [])).filter(({ floor }) => floor >= 0).map(({ projectId }) => projectId),
    history: new Set(entries.flatMap(({ entityName, key, value }) => (entityName === 'history' ? [nameOfPoint(key, pointSchema.parse(value))] : []))),
  };
}

/** Nobody holds the run and no delivery is to go on with it. */
export const isIdle = ({ heldUntil, run }: HeldRun): boolean => heldUntil === null && run.progress.state === 'idle';

/** Somebody holds the run at this instant. */
export const isHeld = ({ entries }: KeyValueInspection): boolean => entries.some(({ entityName, value }) => entityName === 'run' && leaseSchema.parse(JSON.parse(textSchema.parse(value).text)).holder !== null);
const textSchema = z.object({ text: z.string() });
const leaseSchema = z.object({ holder: z.string().nullable() });

const nameOfPoint = (key: string, { projectId, day }: z.output<typeof pointSchema>): string => (key === `${projectId}:${day}` ? key : `misplaced ${key}`);

function readEntities(values: ReadonlyMap<string, unknown>): KeyValue {
  const refuse = () => Promise.reject(new Error('A look reads single rows and changes nothing.'));
  return {
    getEntity: async (entity, key) => values.get(`${entity} ${key}`),
    get: refuse, set: refuse, setNew: refuse, delete: refuse, setMany: refuse, deleteMany: refuse, getMany: refuse, replaceEntity: refuse, deleteEntity: refuse, queryEntity: refuse,
  };
}
