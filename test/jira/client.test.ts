/** The client against the stand-in Jira on bad days, and every request it makes against the REST contract. */
import Ajv from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { compose } from '../../src/compose';
import { defaultSettings } from '../../src/model/settings';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { createJira } from '../../stand-ins/jira/create-jira';
import { smallIssues, smallSite, smallUsers } from '../cli/small-export';

const AT = '2026-11-24T09:00:00.000Z';
const site = { site: smallSite, users: smallUsers, issues: smallIssues, changelogs: [] } as unknown as SiteExport;

function open() {
  const jira = createJira(site, { clock: () => new Date(AT) });
  const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') });
  const rolecall = compose({ jira: transport, random: () => 0, log: { write: () => undefined } });
  const judge = async () => {
    const { facts, settings } = await rolecall.scanSite(defaultSettings(), { at: AT, projectKeys: [] });
    return rolecall.judgeSite(facts, settings);
  };
  return { jira, rolecall, judge };
}

describe('the Jira client', () => {
  it('counts the requests and points that Jira counts', async () => {
    const { jira, rolecall, judge } = open();
    await judge();
    expect(rolecall.meter).toEqual({ requests: jira.meter.requests, points: jira.meter.points });
  });

  it('waits as long as Retry-After says, and then gets the same facts', async () => {
    const calm = await open().judge();
    const { jira, judge } = open();
    jira.faults.add({ path: /search\/jql/, times: 2, answer: { status: 429, headers: { 'Retry-After': '0' } } });
    jira.faults.add({ path: /project\/search/, times: 1, answer: { status: 503, headers: { 'Retry-After': '0' } } });
    expect(await judge()).toEqual(calm);
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

const CONTRACT = join(__dirname, '../../../shared/contracts/jira-platform-openapi.json');
const describeWithShared = existsSync(CONTRACT) ? describe : describe.skip;

interface Operation {
  readonly parameters?: ReadonlyArray<{ readonly name: string; readonly in: string; readonly required?: boolean }>;
  readonly requestBody?: object;
  readonly 'x-atlassian-oauth2-scopes'?: ReadonlyArray<{ readonly state: string; readonly scopes: readonly string[] }>;
}

describeWithShared('the contract (skipped where the shared documents are absent)', () => {
  const contract = existsSync(CONTRACT) ? JSON.parse(readFileSync(CONTRACT, 'utf8')) as { paths: Record<string, Record<string, Operation>> } : { paths: {} };
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(contract, 'contract');

  const find = (method: string, path: string) => {
    const template = Object.keys(contract.paths).sort((a, b) => a.split('{').length - b.split('{').length)
      .find((each) => new RegExp(`^${each.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path));
    const operation = template === undefined ? undefined : contract.paths[template]?.[method.toLowerCase()];
    if (template === undefined || operation === undefined) throw new Error(`${method} ${path} is not in the contract.`);
    return { template, operation };
  };
  const pointer = (...steps: readonly string[]) => `contract#/${steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

  it('knows every request of a scan: path, query and body', async () => {
    const { jira, judge } = open();
    await judge();
    for (const { method, path, query, body } of jira.requests) {
      const { template, operation } = find(method, path);
      const allowed = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      expect({ template, extra: query.map(([name]) => name).filter((name) => !allowed.includes(name)) }).toEqual({ template, extra: [] });
      if (body === undefined) continue;
      const validate = ajv.compile({ $ref: pointer('paths', template, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema') });
      expect({ template, valid: validate(body), errors: validate.errors ?? null }).toEqual({ template, valid: true, errors: null });
    }
  });

  it('asks for no scope that the manifest lacks', async () => {
    const manifestPath = join(__dirname, '../../manifest.yml');
    const manifest = parse(readFileSync(manifestPath, 'utf8')) as { permissions: { scopes: string[] } };
    const { jira, judge } = open();
    await judge();
    for (const { method, path } of jira.requests) {
      const { template, operation } = find(method, path);
      const alternatives = (operation['x-atlassian-oauth2-scopes'] ?? []).map(({ scopes }) => scopes);
      const isCovered = alternatives.length === 0 || alternatives.some((scopes) => scopes.every((scope) => manifest.permissions.scopes.includes(scope)));
      expect({ template, isCovered }).toEqual({ template, isCovered: true });
    }
  });
});
