/** The demo site as the tests read it: built once, with the work items' fields named. */
import { createDemoSite } from '../../../../stand-ins/jira/demo/create-demo-site';
import type { IssueRecord, ProjectRecord } from '../../../../stand-ins/jira/site-export';

export const now = new Date('2026-11-24T10:00:00.000Z');

export const demoSite = createDemoSite({ now });

export interface ReadIssue {
  readonly id: string;
  readonly key: string;
  readonly projectKey: string;
  readonly summary: string;
  readonly type: string;
  readonly level: number;
  readonly category: 'new' | 'indeterminate' | 'done';
  readonly updated: number;
  readonly created: number;
  readonly parent: string | undefined;
  readonly people: readonly string[];
  readonly assignee: string | undefined;
  readonly productManager: string | undefined;
  readonly team: string | undefined;
  readonly activeSprint: boolean;
  readonly links: readonly { readonly id: string; readonly type: string; readonly outward: boolean; readonly otherId: string; readonly otherKey: string }[];
}

export const issues: readonly ReadIssue[] = demoSite.issues.map(readIssue);

export function projectOf(key: string): ProjectRecord {
  const found = demoSite.site.projects.find((project) => project.key === key);
  if (!found) throw new Error(`The demo site has no project ${key}.`);
  return found;
}

export function openIssuesOf(key: string): readonly ReadIssue[] {
  return issues.filter((issue) => issue.projectKey === key && issue.category !== 'done');
}

interface Fields {
  summary: string;
  issuetype: { id: string };
  status: { statusCategory: { key: ReadIssue['category'] } };
  assignee: { accountId: string } | null;
  reporter: { accountId: string };
  customfield_10050: { accountId: string } | null;
  customfield_10001: { name: string } | null;
  customfield_10020: readonly { state: string }[] | null;
  created: string;
  updated: string;
  parent: { id: string } | null;
  issuelinks: readonly { id: string; type: { name: string }; outwardIssue?: { id: string; key: string }; inwardIssue?: { id: string; key: string } }[];
}

function readIssue({ id, key, fields }: IssueRecord): ReadIssue {
  const read = fields as unknown as Fields;
  const type = demoSite.site.issueTypes.find((candidate) => candidate.id === read.issuetype.id);
  if (!type) throw new Error(`${key} has the unknown work type ${read.issuetype.id}.`);
  const people = [read.assignee, read.reporter, read.customfield_10050].flatMap((person) => (person === null ? [] : [person.accountId]));
  return {
    id, key, people, projectKey: fields.project.key, summary: read.summary, type: type.name, level: type.hierarchyLevel,
    category: read.status.statusCategory.key, updated: Date.parse(read.updated), created: Date.parse(read.created),
    parent: read.parent?.id, assignee: read.assignee?.accountId, productManager: read.customfield_10050?.accountId,
    team: read.customfield_10001?.name, activeSprint: (read.customfield_10020 ?? []).some(({ state }) => state === 'active'),
    links: read.issuelinks.map((link) => {
      const other = link.outwardIssue ?? link.inwardIssue;
      if (!other) throw new Error(`${key} has a link without a far end.`);
      return { id: link.id, type: link.type.name, outward: link.outwardIssue !== undefined, otherId: other.id, otherKey: other.key };
    }),
  };
}
