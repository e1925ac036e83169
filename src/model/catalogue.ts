/** What exists on a site, as the collectors read it and the pipeline plans by it. Has names: kept in memory only, never stored. */
import type { AccountId, AccountState, IssueId, ProjectId, TeamId } from './facts';
import type { Role } from './role';

export interface SiteCatalogue {
  readonly site: { readonly url: string; readonly name: string };
  readonly projects: readonly CatalogueProject[];
  readonly issueTypes: readonly CatalogueIssueType[];
  readonly linkTypes: readonly CatalogueLinkType[];
  /** Ids of the issue types that are roadmap items: those above story level, unless settings name others. */
  readonly roadmapTypes: readonly string[];
  /** The link types that are dependencies: those that speak of blocking or depending, unless settings name others. */
  readonly dependencyTypes: readonly CatalogueLinkType[];
  /** Ids of user-picker fields named like the product manager and the project manager, and of Team fields. */
  readonly ownerFields: readonly string[];
  readonly managerFields: readonly string[];
  readonly teamFields: readonly string[];
  readonly backlogFields: BacklogFields;
  /** All custom fields. */
  readonly fields: readonly CatalogueField[];
  /** Accounts that the settings name. */
  readonly settingsAccounts: readonly AccountId[];
}

export interface CatalogueIssueType {
  readonly id: string;
  readonly name: string;
  /** Jira's hierarchy level: 0 is story level. */
  readonly level: number;
  /** The only project that has it; null for the types that company-managed projects share. */
  readonly projectId: ProjectId | null;
}

export interface CatalogueField {
  readonly id: string;
  readonly name: string;
  readonly holds: 'person' | 'team' | 'other';
  /** Roles that its name is a synonym of; none where it holds no person. */
  readonly roles: readonly Role[];
  /** Roles that its name resembles without matching whole. */
  readonly resembles: readonly Role[];
}

export interface CatalogueLinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

/** Ids of the fields that a backlog's order and readiness are read from. */
export interface BacklogFields {
  /** null where the site has no rank, so that its backlogs are ordered by priority. */
  readonly rank: string | null;
  readonly sprints: readonly string[];
  readonly estimates: readonly string[];
  /** The settings' field for acceptance criteria; empty where the site has none of that id or name. */
  readonly acceptanceCriteria: readonly string[];
}

/** A project as project/search gives it. */
export interface CatalogueProject {
  readonly id: ProjectId;
  readonly key: string;
  readonly name: string;
  readonly projectTypeKey: string;
  /** Team-managed. */
  readonly simplified?: boolean | undefined;
  readonly archived?: boolean | undefined;
  readonly lead?: { readonly accountId: AccountId } | null | undefined;
  readonly projectCategory?: { readonly id: string; readonly name: string } | null | undefined;
  /** Entity properties, where they were asked for. */
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly insight?: { readonly totalIssueCount?: number | undefined; readonly lastIssueUpdateTime?: string | null | undefined } | null | undefined;
}

/** What the collectors learn on the way: states of accounts, and keys and names for the reader. */
export interface ScanNotes {
  readonly accounts: Map<AccountId, AccountState>;
  readonly issueKeys: Map<IssueId, string>;
  readonly teamNames: Map<TeamId, string>;
}
