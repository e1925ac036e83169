/**
 * The plan of reference/jira.md, section 4 ("The cheapest plan"), steps 1 to 5, as it stands there: what a careful reader of Jira's
 * documentation would write, without state and without a budget. Step 5 in its two ways: all ends of links, as its table counts, or
 * one direction with the far ends across projects fetched, as its notes advise.
 */
import { z } from 'zod';
import type { Jira } from '../../../stand-ins/jira/create-jira';
import type { Cost } from './orders';

const PAGE = 100;
const LARGEST_IN = 500;
const named = z.looseObject({ id: z.string(), name: z.string().optional() });
const projectPage = z.object({ total: z.int(), values: z.array(z.object({ id: z.string(), key: z.string(), projectTypeKey: z.string(), archived: z.boolean().optional(), simplified: z.boolean().optional() })) });
const issuePage = z.object({ nextPageToken: z.string().optional(), issues: z.array(z.object({ id: z.string(), key: z.string(), fields: z.looseObject({}) })) });
const links = z.object({ issuelinks: z.array(z.looseObject({ outwardIssue: z.object({ key: z.string() }).optional() })) });
const roles = z.record(z.string(), z.string());
type Project = z.output<typeof projectPage>['values'][number];

export type PlanCost = Cost & { readonly step: string };

export async function takeCheapestPlan(jira: Jira): Promise<readonly PlanCost[]> {
  const get = async <Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> => read(await jira.fetch(new Request(`https://plan.invalid/rest/api/3/${path}`)), schema);
  const post = async <Schema extends z.ZodType>(path: string, body: unknown, schema: Schema): Promise<z.output<Schema>> =>
    read(await jira.fetch(new Request(`https://plan.invalid/rest/api/3/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })), schema);
  const sweep = async (jql: string, fields: readonly string[]): Promise<z.output<typeof issuePage>['issues']> => {
    const found = [];
    for (let nextPageToken: string | undefined; ;) {
      const page = await post('search/jql', { jql: `${jql} ORDER BY id`, fields, maxResults: PAGE, ...(nextPageToken === undefined ? {} : { nextPageToken }) }, issuePage);
      found.push(...page.issues);
      ({ nextPageToken } = page);
      if (nextPageToken === undefined) return found;
    }
  };
  const costs: PlanCost[] = [];
  const measured = async <Result>(step: string, work: () => Promise<Result>): Promise<Result> => {
    const { requests, points } = jira.meter;
    const result = await work();
    costs.push({ step, requests: jira.meter.requests - requests, points: jira.meter.points - points });
    return result;
  };

  const projects = await measured('2 projects', async () => {
    const all: Project[] = [];
    for (let total = Infinity; all.length < total;) {
      const page = await get(`project/search?expand=lead,issueTypes,insight&properties=rolecall&maxResults=${PAGE}&startAt=${all.length}&status=live&status=archived`, projectPage);
      all.push(...page.values);
      ({ total } = page);
    }
    return all;
  });
  const classic = projects.find(({ simplified }) => simplified !== true);
  const { types, wanted } = await measured('1 catalogue', async () => {
    await get('field', z.array(named));
    await get('issueLinkType', z.looseObject({}));
    const levels = await get('issuetype', z.array(z.looseObject({ id: z.string(), name: z.string(), hierarchyLevel: z.int().optional() })));
    return { types: levels.filter(({ hierarchyLevel = 0, name }) => hierarchyLevel >= 1 || name === 'Idea').map(({ id }) => id), wanted: classic === undefined ? [] : idsOf(await get(`project/${classic.key}/role`, roles)) };
  });
  await measured('3 roles', async () => {
    for (const { key, simplified } of projects) {
      for (const id of simplified === true ? idsOf(await get(`project/${key}/role`, roles)) : wanted) await get(`project/${key}/role/${id}`, z.looseObject({}));
    }
  });
  const fields = ['assignee', 'project', 'issuetype', 'parent', 'customfield_10050', 'customfield_10001'];
  await measured('4 roadmap items', async () => {
    for (let start = 0; start < types.length; start += LARGEST_IN) await sweep(`issuetype in (${types.slice(start, start + LARGEST_IN).join(', ')}) AND statusCategory != Done`, fields);
  });
  await measured('5 dependencies, all ends', () => sweep('issueLinkType in ("blocks", "is blocked by") AND statusCategory != Done', ['issuelinks', 'project', 'assignee', 'customfield_10001']));
  await measured('5 dependencies, one direction and far ends', async () => {
    const near = await sweep('issueLinkType in ("blocks") AND statusCategory != Done', ['issuelinks', 'project', 'assignee', 'customfield_10001']);
    const far = near.flatMap(({ key, fields: own }) => links.parse(own).issuelinks.flatMap(({ outwardIssue }) => (outwardIssue === undefined || prefixOf(outwardIssue.key) === prefixOf(key) ? [] : [outwardIssue.key])));
    for (let start = 0; start < far.length; start += PAGE) await post('issue/bulkfetch', { issueIdsOrKeys: far.slice(start, start + PAGE), fields: ['project', 'assignee', 'customfield_10001'] }, z.looseObject({}));
  });
  return costs;
}

const SEATS = ['Product Owner', 'Product Manager', 'Project Manager'];
const idsOf = (map: z.output<typeof roles>): readonly string[] => SEATS.flatMap((name) => map[name]?.split('/').at(-1) ?? []);
const prefixOf = (key: string): string => key.slice(0, key.lastIndexOf('-'));

async function read<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.output<Schema>> {
  if (!response.ok) throw new Error(`The plan was refused: ${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
}
