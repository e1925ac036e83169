/** The client against the stand-in Jira on bad days. */
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { compose } from '../../src/compose';
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
});
