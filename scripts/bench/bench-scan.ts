/**
 * Rolecall's scan beside a full read of every work item with a published client (jira.js), both over HTTP against the same
 * stand-in Jira. The two ways take turns, so that a busy minute of the machine falls on both; each run has a process of its own,
 * so that peak memory is the client's and not the server's; the first of each warms up and is not counted.
 */
import { fork } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import Table from 'cli-table3';
import { z } from 'zod';
import { devDependencies } from '../../package.json';
import { createJira } from '../../stand-ins/jira/create-jira';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { readExport } from '../../stand-ins/jira/read-export';
import { serveOverBasic } from '../../stand-ins/jira/serve-jira';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { saySummary, summariseRuns } from './summarise-runs';

const taken = z.object({ seconds: z.number(), peakMegabytes: z.number() });
type Measurement = z.output<typeof taken> & { readonly requests: number; readonly points: number };
type Way = 'rolecall' | 'fullRead';

export interface BenchOptions {
  readonly data?: string;
  readonly now: string;
  /** Counted runs of each way. */
  readonly runs: number;
}

export async function benchScan({ data, now, runs }: BenchOptions): Promise<string> {
  const site = data === undefined ? createDemoSite({ now: new Date(now) }) : await readExport(data);
  const counted: Record<Way, Measurement[]> = { rolecall: [], fullRead: [] };
  for (let run = 0; run <= runs; run += 1) {
    for (const way of ['rolecall', 'fullRead'] as const) {
      const measurement = await measure(site, now, way);
      if (run > 0) counted[way].push(measurement);
    }
  }
  const table = new Table({ head: [`${site.issues.length} work items`, 'Rolecall', 'baseline', 'baseline ÷ Rolecall'], style: { head: [], border: [] } });
  const row = (name: string, value: (one: Measurement) => number, digits: number) => {
    const [ours, theirs] = [summariseRuns(counted.rolecall.map(value)), summariseRuns(counted.fullRead.map(value))];
    table.push([name, saySummary(ours, digits), saySummary(theirs, digits), (theirs.median / ours.median).toFixed(1)]);
  };
  row('requests', (one) => one.requests, 0);
  row('points', (one) => one.points, 0);
  row('seconds', (one) => one.seconds, 2);
  row('peak memory, MB', (one) => one.peakMegabytes, 0);
  return `${table.toString()}\nBaseline: every work item read with jira.js ${devDependencies['jira.js']}. Median (least–most) of ${runs} runs each, in turns.`;
}

/** A site of its own for each run, with a quota that never ends: the full read would otherwise be refused. */
async function measure(site: SiteExport, now: string, way: Way): Promise<Measurement> {
  const jira = createJira(site, { clock: () => new Date(now), quotaPerHour: Number.MAX_SAFE_INTEGER });
  const { server, address } = await listen(serveOverBasic(jira, { token: 'preview', basePath: '/jira' }));
  try {
    const took = await runReader(way, address, now);
    return { ...took, requests: jira.meter.requests, points: jira.meter.points };
  } finally {
    server.close();
  }
}

const runReader = (way: Way, address: string, now: string): Promise<z.output<typeof taken>> =>
  new Promise((done, fail) => {
    const child = fork(resolve(__dirname, 'read-site.ts'), [way, address, now], { execArgv: ['--import', 'tsx'] });
    child.on('message', (message) => done(taken.parse(message)));
    child.on('error', fail);
    child.on('exit', (code) => { if (code !== 0) fail(new Error(`The reader "${way}" ended with ${String(code)}.`)); });
  });

const listen = (fetch: (request: Request) => Promise<Response>): Promise<{ server: ServerType; address: string }> =>
  new Promise((listening) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) => {
      listening({ server, address: `http://127.0.0.1:${info.port}/jira` });
    });
  });
