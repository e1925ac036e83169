/** The export, indexed for queries: what a Jira site keeps in its database and its search index. */
import type { ChangelogRecord, IssueLinkTypeRecord, IssueRecord, IssueTypeRecord, ProjectRecord, SiteExport, SiteFile, UserRecord } from './site-export';
import { asObject } from './as-object';
import { connectLinks } from './connect-links';
import type { Bounds } from './query/bounds';

/** An issue with what queries read, pulled out once. Instants are milliseconds since 1970; an invalid date is absent. */
export interface IndexedIssue {
  readonly record: IssueRecord;
  /** The id as a number, for order. */
  readonly order: number;
  readonly project: ProjectRecord;
  readonly typeId: string | undefined;
  readonly status: { readonly id: string | undefined; readonly name: string | undefined; readonly categoryId: number | undefined };
  readonly assigneeId: string | undefined;
  readonly parentId: string | undefined;
  readonly created: number | undefined;
  readonly updated: number | undefined;
  readonly links: LinkEnd[];
}

/** One link as seen from one of its ends. */
export interface LinkEnd {
  readonly id: string;
  readonly type: IssueLinkTypeRecord;
  /** `outward`: this issue stands before the outward text ("this blocks far"). */
  readonly direction: 'outward' | 'inward';
  readonly far: IndexedIssue;
}

/** What a query found, in its order. */
export type KeptIssues = Pick<readonly IndexedIssue[], 'length' | 'slice'>;

export interface SiteIndex {
  readonly site: SiteFile;
  /** By key. */
  readonly projects: readonly ProjectRecord[];
  /** At least those within the bounds, ascending by id; no stubs. */
  issuesWithin(bounds: Bounds): Iterable<IndexedIssue>;
  /** Keeps what a query found for its pages. */
  keep(issues: Iterable<IndexedIssue>): KeptIssues;
  /** Ids of the types that `Bounds` calls rare. */
  readonly rareTypes: ReadonlySet<string>;
  /** Ids of the fields that no other issue has a value in. */
  readonly rareFields: ReadonlySet<string>;
  findProject(idOrKey: string): ProjectRecord | undefined;
  /** By id, key or name, as JQL names projects: in any case. */
  projectsNamed(text: string): readonly ProjectRecord[];
  findIssue(idOrKey: string): IndexedIssue | undefined;
  readonly users: ReadonlyMap<string, UserRecord>;
  readonly issueTypes: ReadonlyMap<string, IssueTypeRecord>;
  /** By issue id, oldest first; undefined where the export has none. */
  readonly changelogs: Pick<ReadonlyMap<string, readonly ChangelogRecord[]>, 'get'> | undefined;
  /** Work items of each project, by project id, with the latest update among them. */
  readonly insights: Pick<ReadonlyMap<string, { readonly count: number; readonly lastUpdate: number | undefined }>, 'get'>;
}

/** A site as it is served: an export, or one that is kept in another way and brings its own index. */
export type Site = SiteExport | IndexedSite;
export interface IndexedSite extends Pick<SiteExport, 'site' | 'searches' | 'answers'> {
  readonly index: SiteIndex;
}

export function indexSite({ site, users, issues, changelogs }: SiteExport): SiteIndex {
  const projectsById = new Map(site.projects.map((project) => [project.id, project]));
  const projectsByKey = new Map(site.projects.map((project) => [project.key.toUpperCase(), project]));
  const indexed = issues.flatMap((record) => {
    const { id, key } = record.fields.project;
    const project = projectsById.get(id) ?? projectsByKey.get(key.toUpperCase());
    return project === undefined ? [] : [indexIssue(record, project)];
  });
  indexed.sort((a, b) => a.order - b.order || byCodeUnit(a.record.id, b.record.id));
  const issuesById = new Map(indexed.map((issue) => [issue.record.id, issue]));
  const issuesByKey = new Map([...indexed.flatMap((issue) => (issue.record.formerKeys ?? []).map((key) => [key, issue] as const)), ...indexed.map((issue) => [issue.record.key, issue] as const)].map(([key, issue]) => [key.toUpperCase(), issue]));
  const findIssue = (idOrKey: string): IndexedIssue | undefined => issuesById.get(idOrKey) ?? issuesByKey.get(idOrKey.toUpperCase());
  connectLinks(indexed, site.issueLinkTypes, findIssue);
  const searched = indexed.filter(({ record }) => record.stub !== true);
  const projects = [...site.projects].sort((a, b) => byCodeUnit(a.key, b.key));
  const named = group(projects.flatMap((project) => [...new Set([project.id, project.key, project.name].map((name) => name.toLowerCase()))].map((name) => ({ name, project }))), ({ name }) => name);
  return {
    site,
    projects,
    issuesWithin: ({ common, rare }) => searched.filter(({ project: { id } }) => common?.has(id) !== false || rare?.has(id) !== false),
    keep: (found) => [...found],
    rareTypes: new Set(),
    rareFields: new Set(),
    projectsNamed: (text) => (named.get(text.toLowerCase()) ?? []).map(({ project }) => project),
    findProject: (idOrKey) => projectsByKey.get(idOrKey.toUpperCase()) ?? projectsById.get(idOrKey),
    findIssue,
    users: new Map(users.map((user) => [user.accountId, user])),
    issueTypes: new Map(site.issueTypes.map((type) => [type.id, type])),
    changelogs: changelogs && group([...changelogs].sort((a, b) => byCodeUnit(a.created, b.created)), ({ issueId }) => issueId),
    insights: measureProjects(indexed),
  };
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function indexIssue(record: IssueRecord, project: ProjectRecord): IndexedIssue {
  const { fields } = record;
  const status = asObject(fields['status']);
  return {
    record,
    order: Number(record.id),
    project,
    typeId: textOf(fields['issuetype'], 'id'),
    status: { id: textOf(status, 'id'), name: textOf(status, 'name'), categoryId: categoryOf(asObject(status['statusCategory'])) },
    assigneeId: textOf(fields['assignee'], 'accountId'),
    parentId: textOf(fields['parent'], 'id') ?? textOf(fields['parent'], 'key'),
    created: instantOf(fields['created']),
    updated: instantOf(fields['updated']),
    links: [],
  };
}

function textOf(value: unknown, name: string): string | undefined {
  const member = asObject(value)[name];
  return typeof member === 'string' || typeof member === 'number' ? String(member) : undefined;
}

const CATEGORY_IDS: Readonly<Record<string, number>> = { undefined: 1, new: 2, done: 3, indeterminate: 4 };

/** The category's fixed id, from its id or key; a category that Jira does not have is absent. */
function categoryOf(category: Readonly<Record<string, unknown>>): number | undefined {
  const { id, key } = category;
  if (typeof id === 'number' && Object.values(CATEGORY_IDS).includes(id)) return id;
  return typeof key === 'string' ? CATEGORY_IDS[key] : undefined;
}

/** Milliseconds since 1970; undefined for what is no date. Jira writes offsets without a colon (+0000). */
export function instantOf(value: unknown): number | undefined {
  const instant = typeof value === 'string' ? Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

function group<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = groups.get(nameOf(item));
    if (own === undefined) groups.set(nameOf(item), [item]);
    else own.push(item);
  }
  return groups;
}

function measureProjects(issues: readonly IndexedIssue[]): SiteIndex['insights'] {
  const insights = new Map<string, { count: number; lastUpdate: number | undefined }>();
  for (const { project, updated } of issues) {
    const insight = insights.get(project.id) ?? { count: 0, lastUpdate: undefined };
    insight.count += 1;
    if (updated !== undefined && updated > (insight.lastUpdate ?? -Infinity)) insight.lastUpdate = updated;
    insights.set(project.id, insight);
  }
  return insights;
}
