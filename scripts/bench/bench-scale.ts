/**
 * What it costs to live with a large site: the real app on the stand-in Forge over generated sites, one after another, each
 * installed and watched for five days of virtual time; beside two other ways of reading the largest one, the least that any way
 * must spend, Forge's price list, and the goals. The site and the app have a process each, so that memory and CPU are the app's
 * and its stand-in platform's, and not Jira's.
 */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { ScaleShape } from '../../stand-ins/jira/scale/scale-shape';
import { checkGoals, tabulateGoals } from './scale/check-goals';
import { forkSite } from './scale/fork-site';
import { measureBaselines } from './scale/measure-baselines';
import type { Measured } from './scale/measured';
import { playedSchema } from './scale/play-app';
import type { Played } from './scale/play-app';
import { tabulateApp, tabulateSteps } from './scale/tabulate-app';
import { tabulateBaselines } from './scale/tabulate-baselines';
import { tabulateMonth } from './scale/tabulate-month';
import { tabulateSamples } from './scale/tabulate-samples';

export interface ScaleOptions {
  /** Spaces of each site, ascending; the last is held against the goals. */
  readonly projects: readonly number[];
  readonly itemsPerProject: number;
  /** Whether work items have a Team field and a product-manager field. */
  readonly hasFields: boolean;
  /** Of the projects that change on a day. */
  readonly share: number;
}

const START = Date.parse('2026-11-24T08:05:00.000Z');
const SEED = 7;

export async function benchScale({ projects, itemsPerProject, hasFields, share }: ScaleOptions): Promise<string> {
  const all: Measured[] = [];
  for (const size of projects) {
    const shape: ScaleShape = { projects: size, workItems: size * itemsPerProject, seed: SEED, now: START, hasFields };
    all.push({ shape, played: await playInProcess(shape, share), baselines: size === projects.at(-1) ? await compare(shape) : null });
  }
  return tabulateScale(all);
}

/** @param all ascending by size, one at least */
export function tabulateScale(all: readonly Measured[]): string {
  const largest = all.at(-1);
  if (largest === undefined) return '';
  return [
    tabulateApp(all), tabulateSteps(largest), tabulateBaselines(largest), tabulateSamples(largest), tabulateMonth(largest),
    tabulateGoals(checkGoals(largest), largest.shape.projects),
  ].join('\n\n');
}

async function compare(shape: ScaleShape): ReturnType<typeof measureBaselines> {
  const { site, close } = forkSite(shape);
  try {
    process.stderr.write(`${shape.projects} spaces: other ways\n`);
    return await measureBaselines(site);
  } finally {
    close();
  }
}

const playInProcess = (shape: ScaleShape, share: number): Promise<Played> =>
  new Promise((done, fail) => {
    const child = fork(resolve(__dirname, 'scale/measure-app.ts'), [JSON.stringify({ shape, share })], { execArgv: ['--import', 'tsx', '--max-old-space-size=200'] });
    child.on('message', (message) => done(playedSchema.parse(message)));
    child.on('error', fail);
    child.on('exit', (code) => { if (code !== 0) fail(new Error(`The app over ${shape.projects} spaces ended with ${String(code)}.`)); });
  });
