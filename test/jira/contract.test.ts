/**
 * Every endpoint that the client knows, against Atlassian's contract (skipped where ../shared is absent): what is asked,
 * what the stand-in answers to it, and what our schemas expect. An endpoint without a sample fails to compile, and fails here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { createRecorder } from '../../src/cli/save/create-recorder';
import { keptEndpoints } from '../../src/cli/save/kept-endpoints';
import { createExportDraft } from '../../src/cli/save/export-draft';
import { compose } from '../../src/compose';
import type { Call } from '../../src/jira/create-jira-client';
import { createJiraClient } from '../../src/jira/create-jira-client';
import type { JiraEndpoints } from '../../src/jira/endpoints';
import { createEndpoints } from '../../src/jira/endpoints';
import type { JiraTransport } from '../../src/model/ports';
import { settingsSchema } from '../../src/model/settings';
import { createJira } from '../../stand-ins/jira/create-jira';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { smallSite as nineItems } from '../stand-ins/jira/small-site';
import type { Asked, Contract, JsonSchema } from './read-contract';
import { describeWithContract, hasContract, readContract } from './read-contract';

const AT = '2026-11-24T09:00:00.000Z';
const demoSite = createDemoSite({ now: new Date(AT) });

/** One call of each endpoint that has something to answer on the demo site. */
const samples: Readonly<Record<keyof JiraEndpoints, (jira: JiraEndpoints) => Promise<unknown>>> = {
  getServerInfo: (jira) => jira.getServerInfo(),
  getFields: (jira) => jira.getFields(),
  getIssueTypes: (jira) => jira.getIssueTypes(),
  getIssueLinkTypes: (jira) => jira.getIssueLinkTypes(),
  searchProjects: (jira) => jira.searchProjects({ orderBy: '-lastIssueUpdatedDate', withLead: true, properties: ['rolecall.seats'], ids: demoSite.site.projects.slice(0, 3).map(({ id }) => id) }),
  getProjectCategories: (jira) => jira.getProjectCategories(),
  getProjectRoles: (jira) => jira.getProjectRoles(demoSite.site.projects[0]!.id),
  getProjectRole: (jira) => jira.getProjectRole(demoSite.site.projects[0]!.id, String(demoSite.site.roles![0]!.id)),
  searchIssues: (jira) => jira.searchIssues({ jql: 'project is not EMPTY ORDER BY id', fields: ['project', 'status', 'assignee', 'parent', 'updated', 'issuelinks'], maxResults: 100 }),
  countIssues: (jira) => jira.countIssues('project is not EMPTY'),
  fetchIssues: (jira) => jira.fetchIssues([demoSite.issues[0]!.id], ['project', 'status']),
  fetchChangelogs: (jira) => jira.fetchChangelogs({ issueIdsOrKeys: demoSite.changelogs.slice(0, 3).map(({ issueId }) => issueId), fieldIds: ['customfield_10019', 'priority', 'status'], maxResults: 1000 }),
  findUserWithPermission: (jira) => jira.findUserWithPermission({ projectKey: demoSite.site.projects[0]!.key, accountId: demoSite.site.roles!.find(({ actors = [] }) => actors[0]?.actorUser)!.actors![0]!.actorUser!.accountId, permission: 'SCHEDULE_ISSUES' }),
  getPermissionScheme: (jira) => jira.getPermissionScheme(demoSite.site.projects[0]!.id),
  getPermissionGrants: (jira) => jira.getPermissionGrants(1_000_000 + Number(demoSite.site.projects[0]!.id)),
  getUsers: (jira) => jira.getUsers(demoSite.users.slice(0, 3).map(({ accountId }) => accountId)),
};

/** Where the document's example is none of a real answer: projects without the type that each has, an issue last updated at "1". */
const ODD_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/rest/api/3/project/search': ['values.0.projectTypeKey', 'values.1.projectTypeKey'],
  '/rest/api/3/search/jql': ['issues.0.fields.updated'],
};

interface Exchange {
  readonly asked: Asked;
  readonly answer: unknown;
}

/** A transport to a site that notes what went over it, refusals left out: the contract gives them no shape. */
function listen(site: SiteExport): { readonly transport: JiraTransport; readonly exchanges: Exchange[] } {
  const jira = createJira(site, { clock: () => new Date(AT) });
  const exchanges: Exchange[] = [];
  const http = createHttpTransport({
    siteUrl: 'https://site.invalid',
    headers: {},
    timeoutMs: 5_000,
    send: async (request) => {
      const { method, url } = request;
      const { pathname, searchParams } = new URL(url);
      const body = method === 'GET' ? {} : { body: await request.clone().json() };
      const response = await jira.fetch(request, 'app');
      if (response.ok) exchanges.push({ asked: { method, path: pathname, query: [...searchParams], ...body }, answer: await response.clone().json() });
      return response;
    },
  });
  return { transport: http, exchanges };
}

/** The client's endpoints over a transport, and the calls that they make. */
function note(transport: JiraTransport): { readonly endpoints: JiraEndpoints; readonly calls: Call<z.ZodType>[] } {
  const calls: Call<z.ZodType>[] = [];
  const client = createJiraClient(transport, () => 0);
  const call: typeof client.call = (made) => {
    calls.push(made);
    return client.call(made);
  };
  return { endpoints: createEndpoints({ ...client, call }), calls };
}

function faultsOf(contract: Contract, exchanges: readonly Exchange[]): readonly string[] {
  return [...new Set(exchanges.flatMap(({ asked, answer }) => [...contract.requestFaults(asked), ...contract.answerFaults(asked, answer)]))];
}

describe('the samples', () => {
  it('cover every endpoint of the client', () => {
    expect(Object.keys(samples).sort()).toEqual(Object.keys(note(listen(demoSite).transport).endpoints).sort());
  });

  it('are all kept by --save, each by one entry (src/cli/save/kept-endpoints.ts says how to add one)', async () => {
    const { endpoints, calls } = note(listen(demoSite).transport);
    for (const sample of Object.values(samples)) await sample(endpoints);
    const entries = calls.map((made) => [made.path, keptEndpoints.filter(({ method, path }) => method === made.method && path === made.path).length]);
    expect(entries).toEqual(calls.map(({ path }) => [path, 1]));
  });
});

describeWithContract('the contract (skipped where the shared documents are absent)', () => {
  const contract = hasContract ? readContract() : ({} as Contract);

  describe.each(Object.keys(samples) as (keyof JiraEndpoints)[])('%s', (name) => {
    const { transport, exchanges } = listen(demoSite);
    const { endpoints, calls } = note(transport);
    beforeAll(() => samples[name](endpoints));

    it('asks what the contract has, and is answered in its shape', () => {
      expect(calls.map(({ method, path }) => contract.find({ method, path }).template)).toEqual(calls.map(({ path }) => path));
      expect(exchanges).toHaveLength(1);
      expect(faultsOf(contract, exchanges)).toEqual([]);
    });

    it('expects nothing of the answer that the contract does not have', () => {
      const [made] = calls;
      const ours = z.toJSONSchema(made!.answer, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
      expect(contract.strangers(made!, ours)).toEqual([]);
    });

    it("reads the contract's own example", () => {
      const [made] = calls;
      const read = made!.answer.safeParse(contract.example(made!));
      expect(read.error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(ODD_EXAMPLES[made!.path] ?? []);
    });
  });

  it('finds strangers and faults where there are some', () => {
    const asked = { method: 'GET', path: '/rest/api/3/project/search' };
    const ours = z.toJSONSchema(z.object({ values: z.array(z.object({ id: z.number(), colour: z.string() })) })) as JsonSchema;
    expect(contract.strangers(asked, ours)).toEqual(['answer.values[].id is string, not number', 'answer.values[].colour is not in the contract']);
    expect(contract.requestFaults({ ...asked, query: [['startAt', 'first'], ['colour', 'red'], ['action', 'delete']] })).toHaveLength(3);
    expect(contract.requestFaults({ method: 'GET', path: '/rest/api/3/user/bulk', query: [] })).toEqual(['/rest/api/3/user/bulk lacks the parameter accountId']);
    expect(contract.requestFaults({ method: 'POST', path: '/rest/api/3/search/jql', query: [], body: { startAt: 0 } })).not.toEqual([]);
    expect(contract.answerFaults(asked, { values: 'none' })).not.toEqual([]);
    expect(() => contract.find({ method: 'GET', path: '/rest/api/3/nothing' })).toThrow('not in the contract');
  });

  it.each(keptEndpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))('--save keeps what the contract shows as an answer to %s', (_, endpoint) => {
    const example = contract.example(endpoint);
    const parameters = { projectIdOrKey: '1', projectKeyOrId: '1', schemeId: '1', id: '1' };
    expect(example).toBeDefined();
    // Its example lacks what each project has (ODD_EXAMPLES).
    expect(endpoint.keep(example, createExportDraft(), { ...endpoint, query: [], parameters })).toBe(endpoint.path !== '/rest/api/3/project/search');
  });

  const settings = settingsSchema.parse({ sources: ['set', 'projectRole', 'projectLead', 'projectProperty'] });
  const scan = async (site: SiteExport, isRecorded: boolean) => {
    const { transport, exchanges } = listen(site);
    const rolecall = compose({ jira: isRecorded ? createRecorder(transport) : transport, random: () => 0, log: { write: () => undefined } });
    await rolecall.scanSite(settings, { at: AT, projectKeys: [] });
    return exchanges;
  };

  it.each([
    ['the demo site', demoSite, false],
    ['the demo site with --save', demoSite, true],
    ['a site of oddities', nineItems, false],
  ])('knows every request of a scan of %s, and every answer to it', async (_, site, isRecorded) => {
    const exchanges = await scan(site, isRecorded);
    expect(exchanges.length).toBeGreaterThan(10);
    expect(faultsOf(contract, exchanges)).toEqual([]);
  }, 30_000);

  it('asks for no scope that the manifest lacks', async () => {
    const manifest = parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8')) as { permissions: { scopes: string[] } };
    const templates = (await scan(demoSite, false)).map(({ asked }) => contract.find(asked));
    const uncovered = templates.filter(({ operation }) => {
      const alternatives = (operation['x-atlassian-oauth2-scopes'] ?? []).map(({ scopes }) => scopes);
      return alternatives.length > 0 && !alternatives.some((scopes) => scopes.every((scope) => manifest.permissions.scopes.includes(scope)));
    });
    expect(uncovered.map(({ template }) => template)).toEqual([]);
  });
});
