/** Plays many schedules in several processes; which process plays which makes no difference. */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Failure } from './check-schedules';

/** Small enough that processes end together. */
const PIECE = 25;
const failuresSchema = z.array(z.object({ path: z.string(), problems: z.array(z.string()) }));

export interface Simulation {
  readonly seed: number;
  readonly schedules: number;
  readonly processes: number;
  /** Told after each piece how many are played, and how many of them failed. */
  readonly onProgress: (played: number, failed: number) => void;
}

/** By number. */
export async function playInProcesses({ seed, schedules, processes, onProgress }: Simulation): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  let [next, played] = [0, 0];
  const work = async (): Promise<void> => {
    const child = fork(resolve(__dirname, 'run-worker.ts'), [], { execArgv: ['--import', 'tsx'] });
    while (next < schedules) {
      const piece = { seed, from: next, count: Math.min(PIECE, schedules - next) };
      next += piece.count;
      failures.push(...(await ask(child, piece)));
      played += piece.count;
      onProgress(played, failures.length);
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return failures.sort((a, b) => Number(a.path) - Number(b.path));
}

function ask(child: ReturnType<typeof fork>, piece: object): Promise<readonly Failure[]> {
  return new Promise((done, fail) => {
    const onExit = (code: number | null): void => fail(new Error(`A process of the simulation ended with ${String(code)}.`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      done(failuresSchema.parse(message));
    });
    child.send(piece);
  });
}
