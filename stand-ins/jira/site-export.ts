/**
 * The shape of a site export: what the stand-in Jira serves and `rolecall scan --data` judges.
 * A folder of `site.json`, `users.jsonl[.gz]`, `issues.jsonl[.gz]` and optionally `changelogs.jsonl[.gz]`:
 * Jira Cloud REST v3 objects, one a line. Only types here; `read-export.ts` reads and checks the files.
 *
 * An export that `rolecall scan --save` wrote holds only what one scan read. What cannot be worked out from a part
 * stands in it as Jira said it: `insight` of projects, `stub` issues, `readProjects`, `searches.jsonl` and `answers.jsonl`.
 */

export interface SiteExport {
  readonly site: SiteFile;
  readonly users: readonly UserRecord[];
  readonly issues: readonly IssueRecord[];
  /** Absent where the export has no such file: who ordered what is then not told, which is not the same as nobody. */
  readonly changelogs?: readonly ChangelogRecord[];
  /** What queries found; absent: nothing but what the issues themselves show. */
  readonly searches?: readonly SearchRecord[];
  /** Answers that the records cannot give; absent: none. */
  readonly answers?: readonly AnswerRecord[];
}

/** `site.json`: the site's catalogue. */
export interface SiteFile {
  /** Shown as the site's title and address; an export without them is named after its folder. */
  readonly name?: string;
  readonly url?: string;
  readonly projects: readonly ProjectRecord[];
  readonly issueTypes: readonly IssueTypeRecord[];
  readonly issueLinkTypes: readonly IssueLinkTypeRecord[];
  readonly fields?: readonly FieldRecord[];
  readonly projectCategories?: readonly ProjectCategoryRecord[];
  /** Project roles with their actors, one entry a role a project. */
  readonly roles?: readonly RoleRecord[];
  readonly permissions?: PermissionsRecord;
  /** Groups of the site with their members. */
  readonly groups?: readonly GroupRecord[];
  /** A saved export only: ids of the projects whose roadmap was read. The roles that it does not name were not read and are refused. */
  readonly readProjects?: readonly string[];
  /** A saved export only: ids of the projects whose backlog was sampled. */
  readonly sampledProjects?: readonly string[];
}

export interface ProjectRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly projectTypeKey: string;
  readonly style?: 'classic' | 'next-gen';
  readonly simplified?: boolean;
  readonly archived?: boolean;
  readonly lead?: { readonly accountId: string };
  readonly projectCategory?: ProjectCategoryRecord;
  /** As Jira told it; null where it did not; absent: measured on the export's own issues. */
  readonly insight?: { readonly totalIssueCount?: number; readonly lastIssueUpdateTime?: string } | null;
  /** Entity properties of the project, by key. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface ProjectCategoryRecord {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

export interface IssueTypeRecord {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  readonly hierarchyLevel: number;
  /** On the types of a team-managed project: the one project that has them. */
  readonly scope?: { readonly type: 'PROJECT'; readonly project: { readonly id: string } };
}

export interface IssueLinkTypeRecord {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export interface FieldRecord {
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  readonly schema?: { readonly type: string; readonly items?: string; readonly custom?: string; readonly customId?: number };
}

export interface RoleRecord {
  readonly id: number;
  readonly name: string;
  readonly projectKey: string;
  /** Absent where they were not read. */
  readonly actors?: readonly ActorRecord[];
}

export interface ActorRecord {
  readonly type: 'atlassian-user-role-actor' | 'atlassian-group-role-actor';
  readonly actorUser?: { readonly accountId: string };
  readonly actorGroup?: { readonly name: string; readonly groupId?: string };
}

export interface GroupRecord {
  readonly groupId: string;
  readonly name: string;
  /** Account ids. */
  readonly members: readonly string[];
}

/**
 * Who may do what. What is not named is allowed: every caller browses every project, the app and Jira admins
 * administer every project, project members rank and edit. An export without it tells nothing of other people's rights.
 */
export interface PermissionsRecord {
  /** Accounts with Administer Jira. */
  readonly admins?: readonly string[];
  /** Deviations, one entry a project and permission: only `holders` have it there. */
  readonly grants?: readonly {
    readonly projectKey: string;
    readonly permission: 'BROWSE_PROJECTS' | 'ADMINISTER_PROJECTS' | 'SCHEDULE_ISSUES' | 'EDIT_ISSUES';
    /** `app` is the calling app; `*` everybody who is signed in. */
    readonly holders: readonly string[];
  }[];
}

export interface UserRecord {
  readonly accountId: string;
  readonly accountType: 'atlassian' | 'app' | 'customer';
  readonly displayName: string;
  readonly active: boolean;
  readonly timeZone?: string;
  /** Where their profile shows it. */
  readonly emailAddress?: string;
}

/** An issue as `GET issue` gives it; people are `{accountId}` and types `{id}`: the stand-in joins the rest. */
export interface IssueRecord {
  readonly id: string;
  readonly key: string;
  /** Only seen as the other end of a link or as a parent: shown there, and found by no search and no fetch. */
  readonly stub?: boolean;
  /** Keys that it had in other projects and still answers to; absent: none. No file of an export has them. */
  readonly formerKeys?: readonly string[];
  readonly fields: Readonly<Record<string, unknown>> & {
    readonly project: { readonly id: string; readonly key: string };
  };
}

/** One line a change, as `changelog/bulkfetch` gives it, with the issue it belongs to. */
export interface ChangelogRecord {
  readonly issueId: string;
  readonly id: string;
  readonly author?: { readonly accountId: string };
  /** ISO instant. */
  readonly created: string;
  readonly items: readonly {
    readonly field: string;
    readonly fieldId?: string;
    readonly fieldtype?: string;
    readonly from?: string | null;
    readonly fromString?: string | null;
    readonly to?: string | null;
    readonly toString?: string | null | (() => string);
  }[];
}

/** `searches.jsonl`, one line a query of the app: what Jira found, in its order, whatever the stand-in would make of the JQL. */
export interface SearchRecord {
  readonly jql: string;
  readonly issueIds: readonly string[];
}

/** `answers.jsonl`, one line an answer: what Jira said to exactly this request, given again as it stands. */
export interface AnswerRecord {
  readonly method: string;
  /** As it was asked, with ids. */
  readonly path: string;
  readonly query: ReadonlyArray<readonly [name: string, value: string]>;
  /** Absent where there was none. */
  readonly body?: unknown;
  readonly status: number;
  /** Absent for a refusal. */
  readonly answer?: unknown;
}
