/** A site of one company-managed space, SHOP, with a backlog, its history and its rights; tests lay their own case over it. */
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { compose } from '../../src/compose';
import type { BacklogSample, Fact, ProjectFacts } from '../../src/model/facts';
import { settingsSchema } from '../../src/model/settings';
import type { ScanOptions, ScannedSite } from '../../src/scan/scan-site';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { Fault } from '../../stand-ins/jira/faults';
import type { ChangelogRecord, IssueRecord, PermissionsRecord, ProjectRecord, RoleRecord, SiteExport, SiteFile } from '../../stand-ins/jira/site-export';

export const AT = '2026-11-24T09:00:00.000Z';
export const FIELDS = { rank: 'customfield_1', sprint: 'customfield_2', points: 'customfield_3', criteria: 'customfield_4' } as const;
export const EPIC = '11';

/** Minutes before the scan, as Jira writes an instant. */
export const ago = (minutes: number): string => new Date(Date.parse(AT) - minutes * 60_000).toISOString().replace('Z', '+0000');
export const DAY = 24 * 60;

const status = (key: 'new' | 'indeterminate' | 'done') => ({ id: key, name: key, statusCategory: { id: { new: 2, indeterminate: 4, done: 3 }[key], key, name: key } });

/** A To Do story that lacks nothing; `minutes` is when it was last updated. */
export const story = (id: number, fields: Readonly<Record<string, unknown>> = {}, projectKey = 'SHOP'): IssueRecord => ({
  id: String(id),
  key: `${projectKey}-${id}`,
  fields: {
    summary: `Work item ${id}`, issuetype: { id: '10' }, status: status('new'), created: ago(100 * DAY + id), updated: ago(DAY), parent: { id: '900', key: 'SHOP-900' },
    description: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'What is wanted' }] }] },
    [FIELDS.rank]: `0|i${String(id).padStart(5, '0')}:`, [FIELDS.sprint]: null, [FIELDS.points]: 3, [FIELDS.criteria]: 'It works',
    ...fields,
    project: { id: { SHOP: '1', TEAM: '2' }[projectKey] ?? projectKey, key: projectKey },
  },
});
export const inStatus = (key: 'indeterminate' | 'done') => ({ status: status(key) });

/** One change of a work item's rank by Anna, unless told otherwise. */
export function change(id: number, issueId: number, minutes: number, { by = 'anna', items = ['Rank'] }: { by?: string; items?: readonly string[] } = {}): ChangelogRecord {
  const fieldIds: Readonly<Record<string, string>> = { Rank: FIELDS.rank };
  return { id: String(id), issueId: String(issueId), author: { accountId: by }, created: ago(minutes), items: items.map((field) => ({ field, fieldId: fieldIds[field] ?? field, toString: 'changed' })) };
}

const actor = (accountId: string) => ({ type: 'atlassian-user-role-actor' as const, actorUser: { accountId } });
export const role = (id: number, name: string, accounts: readonly string[], projectKey = 'SHOP'): RoleRecord => ({ id, name, projectKey, actors: accounts.map(actor) });

export interface Parts {
  readonly issues?: readonly IssueRecord[];
  /** null: the export has none. */
  readonly changelogs?: readonly ChangelogRecord[] | null;
  readonly permissions?: PermissionsRecord | null;
  readonly roles?: readonly RoleRecord[];
  readonly projects?: readonly ProjectRecord[];
  readonly site?: Partial<SiteFile>;
}

const SHOP: ProjectRecord = { id: '1', key: 'SHOP', name: 'Shop', projectTypeKey: 'software', style: 'classic', simplified: false };
export const TEAM: ProjectRecord = { id: '2', key: 'TEAM', name: 'Team-managed', projectTypeKey: 'software', style: 'next-gen', simplified: true };

export function buildSite({ issues = [story(1)], changelogs = [], permissions = {}, roles = [role(500, 'Product Owner', ['anna'])], projects = [SHOP], site = {} }: Parts = {}): SiteExport {
  const field = (id: string, name: string, type: string, custom: string) => ({ id, name, custom: true, schema: { type, custom } });
  const epic: IssueRecord = { ...story(900, { issuetype: { id: EPIC }, parent: null, ...inStatus('indeterminate') }) };
  return {
    site: {
      name: 'Backlog site', projects, roles, ...(permissions === null ? {} : { permissions }),
      issueTypes: [
        { id: '10', name: 'Story', subtask: false, hierarchyLevel: 0 }, { id: EPIC, name: 'Epic', subtask: false, hierarchyLevel: 1 },
        { id: '12', name: 'Bug', subtask: false, hierarchyLevel: 0 }, { id: '13', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
        { id: '20', name: 'Story', subtask: false, hierarchyLevel: 0, scope: { type: 'PROJECT', project: { id: '2' } } },
      ],
      issueLinkTypes: [{ id: '100', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, { id: '101', name: 'Needs', inward: 'is needed by', outward: 'needs' }],
      fields: [
        field(FIELDS.rank, 'Rang', 'any', 'com.pyxis.greenhopper.jira:gh-lexo-rank'), field(FIELDS.sprint, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint'),
        field(FIELDS.points, 'Story Points', 'number', 'com.atlassian.jira.plugin.system.customfieldtypes:float'),
        field(FIELDS.criteria, 'Acceptance criteria', 'string', 'com.atlassian.jira.plugin.system.customfieldtypes:textarea'),
      ],
      ...site,
    },
    users: ['anna', 'ben'].map((accountId) => ({ accountId, accountType: 'atlassian' as const, displayName: accountId, active: true })),
    issues: [...issues, epic],
    ...(changelogs === null ? {} : { changelogs }),
  };
}

export interface Scanned extends ScannedSite {
  readonly jira: ReturnType<typeof createJira>;
  readonly meter: { readonly requests: number; readonly points: number };
  readonly project: (key?: string) => ProjectFacts;
  /** @throws Error where it could not be read */
  readonly backlog: (key?: string) => BacklogSample;
}

export async function scan(site: SiteExport, settings: Readonly<Record<string, unknown>> & { readonly pointsPerHour?: number } = {}, options: Partial<ScanOptions> = {}, faults: readonly Fault[] = []): Promise<Scanned> {
  const jira = createJira(site, { clock: () => new Date(AT) });
  for (const fault of faults) jira.faults.add(fault);
  const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') });
  const rolecall = compose({ jira: transport, random: () => 0, log: { write: () => undefined } });
  // Fewer points than settings may name, so that a small site fills them.
  const { pointsPerHour = 10_000, ...rest } = settings;
  const scanned = await rolecall.scanSite({ ...settingsSchema.parse(rest), pointsPerHour }, { at: AT, projectKeys: [], ...options });
  const project = (key = 'SHOP') => {
    const found = scanned.facts.projects.find(({ id }) => scanned.directory.projects.get(id)?.key === key);
    if (!found) throw new Error(`there is no ${key}`);
    return found;
  };
  return { ...scanned, jira, meter: rolecall.meter, project, backlog: (key) => valueOf(project(key).backlog) };
}

export function valueOf<Value>(fact: Fact<Value>): Value {
  if (!fact.known) throw new Error(`unknown: ${fact.reason}`);
  return fact.value;
}
