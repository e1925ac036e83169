/** The client against the stand-in Jira on bad days. */
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { compose } from '../../src/compose';
import { createJiraClient } from '../../src/jira/create-jira-client';
import { createEndpoints } from '../../src/jira/endpoints';
import { defaultSettings } from '../../src/model/settings';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { createJira } from '../../stand-ins/jira/create-jira';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { smallIssues, smallSite, smallUsers } from '../cli/small-export';

const AT = '2026-11-24T09:00:00.000Z';
const site = { site: smallSite, users: smallUsers, issues: smallIssues, changelogs: [] } as unknown as SiteExport;
const DEMO = createDemoSite({ now: new Date(AT) });

function open(of: SiteExport = site, options: { readonly asksLostAgain?: boolean } = {}) {
  const jira = createJira(of, { clock: () => new Date(AT) });
  const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') });
  const rolecall = compose({ jira: transport, random: () => 0, log: { write: () => undefined }, ...options });
  const judge = async () => {
    const { facts, settings } = await rolecall.scanSite(defaultSettings(), { at: AT, projectKeys: [] });
    return rolecall.judgeSite(facts, settings);
  };
  return { jira, rolecall, judge };
}

describe('the Jira client', () => {
  it.each([['a small site', site], ['the demo site', DEMO]])('counts the requests and points that Jira counts on %s', async (_, of) => {
    const { jira, rolecall, judge } = open(of);
    await judge();
    expect(rolecall.meter).toEqual({ requests: jira.meter.requests, points: jira.meter.points, warnings: 0 });
  });

  it('waits as long as Retry-After says, and then gets the same facts', async () => {
    const calm = await open().judge();
    const { jira, judge } = open();
    jira.faults.add({ path: /search\/jql/, times: 2, answer: { status: 429, headers: { 'Retry-After': '0' } } });
    jira.faults.add({ path: /project\/search/, times: 1, answer: { status: 503, headers: { 'Retry-After': '0' } } });
    expect(await judge()).toEqual(calm);
  });

  it.each(['drop', 'dropAnswer', 'cut'] as const)('asks again where nobody is waiting and an answer was lost (%s), and counts no less than Jira did', async (answer) => {
    const calm = await open().judge();
    const { jira, rolecall, judge } = open(site, { asksLostAgain: true });
    jira.faults.add({ path: /search\/jql/, times: 2, answer });
    expect(await judge()).toEqual(calm);
    expect(rolecall.meter.points).toBeGreaterThan(jira.meter.points - 1);
    expect(rolecall.meter.requests).toBe(jira.meter.requests);
  });

  it.each([
    ['a refused login', { status: 401 }, /refused the login/],
    ['a web page instead of JSON', 'notJson', /no JSON/],
    ['a lost connection', 'drop', /connection was lost/],
  ] as const)('ends the scan with one sentence for %s', async (_, answer, sentence) => {
    const { jira, judge } = open();
    jira.faults.add({ path: /project\/search/, times: 9, answer });
    await expect(judge()).rejects.toThrow(sentence);
  });

  it('judges the rest where roles are forbidden: seats unreadable, said once in the set-up', async () => {
    const { jira, judge } = open();
    jira.faults.add({ path: /\/role/, times: 99, answer: { status: 403 } });
    const judgement = await judge();
    expect(judgement.projects.map(({ seats }) => seats.productOwner.state)).toEqual(['unreadable', 'unreadable']);
    expect(judgement.setup.map(({ messageId }) => messageId)).toContain('unreadable');
  });

  it('calls a fact unknown when its search is refused', async () => {
    const { jira, judge } = open();
    jira.faults.add({ path: /search\/approximate-count/, times: 99, answer: { status: 400 } });
    const judgement = await judge();
    expect(judgement.setup.map(({ messageId }) => messageId)).toContain('unavailable');
  });

  it('hands a long wait back in place of sleeping through it, and one that Jira never ends', async () => {
    for (const [headers, sentence] of [[{ 'Retry-After': '21' }, /asks to wait 21 s \(429\)/], [{ 'Retry-After': '0' }, /asks to slow down \(429\)/]] as const) {
      const { jira, judge } = open();
      jira.faults.add({ path: /search\/jql/, times: 99, answer: { status: 429, headers } });
      await expect(judge()).rejects.toThrow(sentence);
    }
  });

  it('waits as long as it was told to be patient for', async () => {
    const jira = createJira(site, { clock: () => new Date(AT) });
    const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') });
    jira.faults.add({ path: /serverInfo/, times: 1, answer: { status: 503, headers: { 'Retry-After': '0.01' } } });
    await expect(createEndpoints(createJiraClient(transport, () => 0, { longestWait: 0.001 })).getServerInfo()).rejects.toThrow('asks to wait 0.01 s (503)');
    jira.faults.add({ path: /serverInfo/, times: 1, answer: { status: 503, headers: { 'Retry-After': '0.01' } } });
    await expect(createEndpoints(createJiraClient(transport, () => 0, { longestWait: 0.1 })).getServerInfo()).resolves.toMatchObject({ serverTitle: 'Small site' });
  });

  it('sees Jira warn that its quota nears the end', async () => {
    const jira = createJira(site, { clock: () => new Date(AT), quotaPerHour: 40 });
    const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') });
    const client = createJiraClient(transport, () => 0);
    for (let call = 0; call < 32; call += 1) await createEndpoints(client).getServerInfo();
    expect(client.meter.warnings).toBe(0);
    await createEndpoints(client).getServerInfo();
    expect(client.meter.warnings).toBe(1);
  });

  it('spends no point beyond its allowance, retries included, and none after its end', async () => {
    const jira = createJira(DEMO, { clock: () => new Date(AT) });
    const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') });
    jira.faults.add({ path: /project\/search/, times: 3, answer: { status: 503, headers: { 'Retry-After': '0' } } });
    const client = createJiraClient(transport, () => 0, { allowance: 103 });
    await expect(createEndpoints(client).searchProjects({ withLead: false })).rejects.toThrow('A call that may cost 101 points was not made: 100 are left of 103, or its step has had its time.');
    expect([client.meter, jira.meter.requests]).toEqual([{ requests: 3, points: 3, warnings: 0 }, 3]);
    const other = createJiraClient(transport, () => 0);
    const pending = createEndpoints(other).getServerInfo();
    await other.end();
    expect(other.meter.requests).toBe(1);
    await expect(createEndpoints(other).getServerInfo()).rejects.toThrow('was not made');
    await pending;
  });
});
