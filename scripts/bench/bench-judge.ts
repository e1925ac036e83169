/**
 * Judging stored facts: all checks beside the five with which the engine began, on the same generated site, and twice the site
 * beside the site, so that what is not linear shows. Each run is a process of its own and judges once, cold, as a function on the
 * platform does; the ways take turns.
 */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import Table from 'cli-table3';
import { z } from 'zod';
import { CHECKS } from '../../src/checks';
import { saySummary, summariseRuns } from './summarise-runs';

const taken = z.object({ seconds: z.number(), cpuSeconds: z.number(), peakMegabytes: z.number(), findings: z.number() });
type Measurement = z.output<typeof taken>;

export async function benchJudge({ runs, projects }: { readonly runs: number; readonly projects: number }): Promise<string> {
  const ways: Readonly<Record<'all' | 'five' | 'twice', readonly [which: string, projects: number]>> = { all: ['all', projects], five: ['five', projects], twice: ['all', 2 * projects] };
  const counted: Record<keyof typeof ways, Measurement[]> = { all: [], five: [], twice: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const way of ['all', 'five', 'twice'] as const) counted[way].push(await judgeInProcess(...ways[way]));
  }
  const table = new Table({ head: [`${projects} spaces`, `${CHECKS.length} checks`, '5 checks (baseline)', 'ratio', `${2 * projects} spaces`, 'ratio'], style: { head: [], border: [] } });
  const row = (name: string, value: (one: Measurement) => number, digits: number) => {
    const [all, five, twice] = [counted.all, counted.five, counted.twice].map((some) => summariseRuns(some.map(value)));
    if (all === undefined || five === undefined || twice === undefined) return;
    table.push([name, saySummary(all, digits), saySummary(five, digits), (all.median / five.median).toFixed(2), saySummary(twice, digits), (twice.median / all.median).toFixed(2)]);
  };
  row('CPU seconds', (one) => one.cpuSeconds, 3);
  row('seconds', (one) => one.seconds, 3);
  row('peak memory, MB', (one) => one.peakMegabytes, 0);
  row('findings', (one) => one.findings, 0);
  return `${table.toString()}\nMedian (least–most) of ${runs} runs each, in turns; memory is the whole process, facts and Node included.`;
}

const judgeInProcess = (which: string, projects: number): Promise<Measurement> =>
  new Promise((done, fail) => {
    const child = fork(resolve(__dirname, 'judge-facts.ts'), [which, String(projects)], { execArgv: ['--import', 'tsx'] });
    child.on('message', (message) => done(taken.parse(message)));
    child.on('error', fail);
    child.on('exit', (code) => { if (code !== 0) fail(new Error(`The judge of "${which}" ended with ${String(code)}.`)); });
  });
