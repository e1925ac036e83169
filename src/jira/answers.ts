/** Schemas of what Jira answers, reduced to what Rolecall reads. Loose objects: Jira may always add. */
import { z } from 'zod';

export const serverInfo = z.object({ baseUrl: z.string(), serverTitle: z.string().optional() });

export const fields = z.array(z.object({
  id: z.string(),
  name: z.string(),
  schema: z.object({ type: z.string(), items: z.string().optional(), custom: z.string().optional() }).optional(),
}));
export type FieldAnswer = z.output<typeof fields>[number];

export const issueTypes = z.array(z.object({
  id: z.string(),
  name: z.string(),
  hierarchyLevel: z.number().optional(),
  /** Only on the types of team-managed projects. */
  scope: z.object({ project: z.object({ id: z.string() }).optional() }).nullish(),
}));

export const issueLinkTypes = z.object({
  issueLinkTypes: z.array(z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() })),
});

export const projectCategories = z.array(z.object({ id: z.string(), name: z.string() }));

export const project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string(),
  simplified: z.boolean().optional(),
  archived: z.boolean().optional(),
  lead: z.object({ accountId: z.string() }).nullish(),
  projectCategory: z.object({ id: z.string(), name: z.string() }).nullish(),
  properties: z.record(z.string(), z.unknown()).optional(),
  insight: z.object({ totalIssueCount: z.number().optional(), lastIssueUpdateTime: z.string().nullish() }).nullish(),
});
export type ProjectAnswer = z.output<typeof project>;

export const projectPage = z.object({ values: z.array(project), total: z.number(), isLast: z.boolean().optional() });

/** Role name → address of the role in this project. */
export const roleMap = z.record(z.string(), z.string());

export const role = z.object({
  id: z.number(),
  name: z.string(),
  actors: z.array(z.object({
    actorUser: z.object({ accountId: z.string() }).optional(),
    actorGroup: z.object({ name: z.string().optional() }).optional(),
  })).optional(),
});

export const user = z.object({ accountId: z.string(), active: z.boolean().optional(), accountType: z.string().optional() });
export type UserAnswer = z.output<typeof user>;
export const userPage = z.object({ values: z.array(user) });
export const userList = z.array(user);

export const permissionScheme = z.object({ id: z.number() });
export const permissionGrants = z.object({
  permissions: z.array(z.object({
    permission: z.string(),
    /** `value` is meant to replace `parameter`; both are optional in the contract. */
    holder: z.object({ type: z.string(), parameter: z.string().optional(), value: z.string().optional() }),
  })),
});
export type PermissionGrant = z.output<typeof permissionGrants>['permissions'][number];

const status = z.object({ statusCategory: z.object({ key: z.string().optional() }).nullish() }).nullish();
const linkedIssue = z.object({ id: z.string(), key: z.string(), fields: z.object({ status }).optional() });
export type LinkedIssue = z.output<typeof linkedIssue>;

const issueFields = z.looseObject({
  project: z.object({ id: z.string(), key: z.string() }).optional(),
  issuetype: z.object({ id: z.string() }).optional(),
  status,
  assignee: user.nullish(),
  updated: z.string().nullish(),
  parent: z.object({ id: z.string(), key: z.string(), fields: z.object({ issuetype: z.object({ id: z.string() }).optional() }).optional() }).nullish(),
  issuelinks: z.array(z.object({
    id: z.string(),
    type: z.object({ id: z.string(), name: z.string() }),
    inwardIssue: linkedIssue.optional(),
    outwardIssue: linkedIssue.optional(),
  })).optional(),
});
export const issue = z.object({ id: z.string(), key: z.string(), fields: issueFields.optional() });
export type IssueAnswer = z.output<typeof issue>;

export const searchPage = z.object({ issues: z.array(issue), nextPageToken: z.string().nullish(), isLast: z.boolean().optional() });
export const count = z.object({ count: z.number() });
export const bulkIssues = z.object({ issues: z.array(issue) });

/** Numbers below this are seconds: as milliseconds they would lie before 1974. */
const LEAST_MILLISECONDS = 100_000_000_000;

/** Documented as an ISO text; the documents' own example has seconds since 1970, and milliseconds were seen. */
export const changeInstant = z.preprocess((value) => {
  const date = typeof value === 'number' ? new Date(value < LEAST_MILLISECONDS ? value * 1000 : value) : null;
  return date === null || Number.isNaN(date.getTime()) ? value : date.toISOString();
}, z.string());

/** Changes of many issues, oldest first; Jira leaves out the author of some. */
export const changelogPage = z.object({
  issueChangeLogs: z.array(z.object({
    issueId: z.string(),
    changeHistories: z.array(z.object({
      id: z.string(),
      created: changeInstant,
      author: user.optional(),
      items: z.array(z.object({ field: z.string(), fieldId: z.string().optional() })),
    })),
  })),
  nextPageToken: z.string().nullish(),
});
export type ChangeHistory = z.output<typeof changelogPage>['issueChangeLogs'][number]['changeHistories'][number];

export const isOpen = (issueStatus: z.output<typeof status>): boolean => issueStatus?.statusCategory?.key !== 'done';
