/** Plays many schedules in several processes; which process plays which makes no difference. */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Failure, PlayedRange } from './check-schedules';

/** Small enough that processes end together. */
const PIECE = 25;
const playedSchema = z.object({ failures: z.array(z.object({ path: z.string(), problems: z.array(z.string()) })), struck: z.record(z.string(), z.number()), cpuSeconds: z.number() });

export interface Simulation {
  readonly seed: number;
  /** Number of the first schedule; 0 by default. */
  readonly from?: number;
  readonly schedules: number;
  readonly processes: number;
  /** Told after each piece how many are played, and how many of them failed. */
  readonly onProgress: (played: number, failed: number) => void;
}

/** Failures by number. */
export async function playInProcesses({ seed, from = 0, schedules, processes, onProgress }: Simulation): Promise<PlayedRange & { readonly cpuSeconds: number }> {
  const failures: Failure[] = [];
  const struck: Record<string, number> = {};
  const end = from + schedules;
  let [next, played, cpuSeconds] = [from, 0, 0];
  const work = async (): Promise<void> => {
    const child = fork(resolve(__dirname, 'run-worker.ts'), [], { execArgv: ['--import', 'tsx', '--max-semi-space-size=32'] });
    while (next < end) {
      const piece = { seed, from: next, count: Math.min(PIECE, end - next) };
      next += piece.count;
      const answer = await ask(child, piece);
      failures.push(...answer.failures);
      cpuSeconds += answer.cpuSeconds;
      for (const [fault, count] of Object.entries(answer.struck)) struck[fault] = (struck[fault] ?? 0) + count;
      played += piece.count;
      onProgress(played, failures.length);
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return { failures: failures.sort((a, b) => Number(a.path) - Number(b.path)), struck, cpuSeconds };
}

function ask(child: ReturnType<typeof fork>, piece: object): Promise<z.output<typeof playedSchema>> {
  return new Promise((done, fail) => {
    const onExit = (code: number | null): void => fail(new Error(`A process of the simulation ended with ${String(code)}.`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      done(playedSchema.parse(message));
    });
    child.send(piece);
  });
}
