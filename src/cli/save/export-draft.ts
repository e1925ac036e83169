/** What a saved export is made of, gathering while a scan reads. Each thing stands once, under its id. */
import type { AnswerRecord, ChangelogRecord, FieldRecord, IssueLinkTypeRecord, IssueRecord, IssueTypeRecord, ProjectRecord, RoleRecord, UserRecord } from '../../../stand-ins/jira/site-export';

export interface ExportDraft {
  readonly site: { name?: string; url?: string };
  readonly projects: Map<string, ProjectRecord>;
  readonly issueTypes: Map<string, IssueTypeRecord>;
  readonly issueLinkTypes: Map<string, IssueLinkTypeRecord>;
  readonly fields: Map<string, FieldRecord>;
  /** By project and role. */
  readonly roles: Map<string, Omit<RoleRecord, 'projectKey'> & { readonly projectId: string }>;
  /** Without a name: judging needs none. */
  readonly users: Map<string, Omit<UserRecord, 'displayName'>>;
  readonly issues: Map<string, IssueRecord>;
  readonly stubs: Map<string, Stub>;
  readonly changes: Map<string, ChangelogRecord>;
  /** Ids that a query found, in its order, by JQL. */
  readonly searches: Map<string, string[]>;
  /** By request. */
  readonly answers: Map<string, AnswerRecord>;
}

/** An issue as another one shows it: the far end of a link, or a parent. */
export interface Stub {
  readonly id: string;
  readonly key: string;
  readonly status: unknown;
  /** By its id; undefined where it was not shown. */
  readonly type: unknown;
  /** Project of the issue that shows it. */
  readonly shownIn: IssueRecord['fields']['project'];
}

export const createExportDraft = (): ExportDraft => ({
  site: {},
  projects: new Map(),
  issueTypes: new Map(),
  issueLinkTypes: new Map(),
  fields: new Map(),
  roles: new Map(),
  users: new Map(),
  issues: new Map(),
  stubs: new Map(),
  changes: new Map(),
  searches: new Map(),
  answers: new Map(),
});
