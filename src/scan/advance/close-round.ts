/** Closes the books of a round: what has been gone for long is forgotten, and the run comes to rest until the next round. */
import type { ProjectId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import type { Desk } from './desk';
import { IDLE } from './give-back';
import { noteRound } from './note-in-log';
import type { ScanParts } from './scan-parts';
import type { Turn } from './take-step';

/** A project that is gone may come back for so long (model/register.ts). */
const GONE_MS = 30 * 86_400_000;

export async function closeRound(parts: ScanParts, desk: Desk): Promise<Turn> {
  const { run } = desk;
  if (run.roundBegan === null) return { desk, pause: IDLE };
  const register = await forgetGone(parts, desk);
  parts.log.write('scan.done', { began: run.roundBegan, steps: run.progress.stepsDone, points: run.progress.pointsSpent, nextRound: run.nextRound });
  const log = noteRound(run.log, { began: run.roundBegan, ended: parts.clock.now(), steps: run.progress.stepsDone, points: run.progress.pointsSpent });
  return { desk: { ...desk, register, run: { ...run, roundBegan: null, catalogue: null, log } }, pause: IDLE };
}

async function forgetGone(parts: ScanParts, { register }: Desk): Promise<Desk['register']> {
  const now = Date.parse(parts.clock.now());
  const isOver = (entry: RegisterEntry | null | undefined): boolean => !!entry && entry.goneAt !== null && now - Date.parse(entry.goneAt) > GONE_MS;
  const over = [...register.values()].filter(isOver);
  if (over.length === 0) return register;
  // The facts first: killed in between, it is done again.
  await parts.stores.facts.delete(new Map(over.flatMap(({ id, facts }) => (facts === null ? [] : [[id, facts] as const]))));
  await parts.stores.register.update(over.map(({ id }) => id), (entry) => (isOver(entry) ? null : entry));
  const gone = new Set<ProjectId>(over.map(({ id }) => id));
  return new Map([...register].filter(([id]) => !gone.has(id)));
}
