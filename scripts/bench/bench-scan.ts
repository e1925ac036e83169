/**
 * Rolecall's scan beside a full read of every work item with a published client (jira.js), both over HTTP against the same
 * stand-in Jira in the same run. The first run of each warms up and is not counted.
 */
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import Table from 'cli-table3';
import { Version3Client } from 'jira.js';
import type { AddressInfo } from 'node:net';
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { compose } from '../../src/compose';
import { defaultSettings } from '../../src/model/settings';
import { createJira } from '../../stand-ins/jira/create-jira';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { readExport } from '../../stand-ins/jira/read-export';
import { serveOverBasic } from '../../stand-ins/jira/serve-jira';
import type { SiteExport } from '../../stand-ins/jira/site-export';

interface Measurement {
  readonly requests: number;
  readonly points: number;
  readonly seconds: number;
  readonly heapMegabytes: number;
}

export async function benchScan({ data, now }: { readonly data?: string; readonly now: string }): Promise<string> {
  const site = data === undefined ? createDemoSite({ now: new Date(now) }) : await readExport(data);
  const [rolecall, fullRead] = [await measureTwice(site, now, scanWithRolecall), await measureTwice(site, now, readWithJiraJs)];
  const table = new Table({ head: [`${site.issues.length} work items`, 'Rolecall', 'jira.js, full read', 'ratio'], style: { head: [], border: [] } });
  const row = (name: string, value: (one: Measurement) => number, digits: number) =>
    table.push([name, value(rolecall).toFixed(digits), value(fullRead).toFixed(digits), (value(fullRead) / value(rolecall)).toFixed(1)]);
  row('requests', (one) => one.requests, 0);
  row('points', (one) => one.points, 0);
  row('seconds', (one) => one.seconds, 2);
  row('heap grown, MB', (one) => Math.max(0.1, one.heapMegabytes), 1);
  return table.toString();
}

type Run = (address: string, now: string) => Promise<unknown>;

async function measureTwice(site: SiteExport, now: string, run: Run): Promise<Measurement> {
  await measure(site, now, run);
  return measure(site, now, run);
}

/** A site of its own for each run, with a quota that never ends: the full read would otherwise be refused. */
async function measure(site: SiteExport, now: string, run: Run): Promise<Measurement> {
  const jira = createJira(site, { clock: () => new Date(now), quotaPerHour: Number.MAX_SAFE_INTEGER });
  const { server, address } = await listen(serveOverBasic(jira, { token: 'preview', basePath: '/jira' }));
  const heapBefore = process.memoryUsage().heapUsed;
  const started = performance.now();
  const held = await run(address, now);
  const seconds = (performance.now() - started) / 1000;
  const heapMegabytes = (process.memoryUsage().heapUsed - heapBefore) / 1024 / 1024;
  server.close();
  if (held === undefined) throw new Error('The run read nothing.');
  return { requests: jira.meter.requests, points: jira.meter.points, seconds, heapMegabytes };
}

const listen = (fetch: (request: Request) => Promise<Response>): Promise<{ server: ServerType; address: string }> =>
  new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) => {
      resolve({ server, address: `http://127.0.0.1:${info.port}/jira` });
    });
  });

async function scanWithRolecall(address: string, now: string): Promise<unknown> {
  const login = Buffer.from('bench@example.com:preview').toString('base64');
  const transport = createHttpTransport({ siteUrl: address, headers: { Authorization: `Basic ${login}` }, timeoutMs: 30_000, send: (request) => fetch(request) });
  const rolecall = compose({ jira: transport, random: Math.random, log: { write: () => undefined } });
  const { facts, settings } = await rolecall.scanSite(defaultSettings(), { at: now, projectKeys: [] });
  return rolecall.judgeSite(facts, settings);
}

async function readWithJiraJs(address: string): Promise<unknown> {
  const client = new Version3Client({ host: address, authentication: { basic: { email: 'bench@example.com', apiToken: 'preview' } } });
  const issues: unknown[] = [];
  let nextPageToken: string | undefined;
  do {
    const page = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({
      jql: 'created >= "1990-01-01" ORDER BY id', maxResults: 100, fields: ['project', 'issuetype', 'status', 'assignee', 'parent', 'updated', 'issuelinks'],
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    issues.push(...(page.issues ?? []));
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return issues;
}
