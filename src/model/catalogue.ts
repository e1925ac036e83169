/** What exists on a site, as the collectors read it and the pipeline plans by it. Has names: kept in memory only, never stored. */
import type { AccountId, AccountState, IssueId, ProjectId, TeamId } from './facts';

export interface SiteCatalogue {
  readonly site: { readonly url: string; readonly name: string };
  readonly projects: readonly CatalogueProject[];
  /** Ids of issue types above story level. */
  readonly roadmapTypes: readonly string[];
  readonly dependencyTypes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly inward: string; readonly outward: string }>;
  /** Ids of user-picker fields named like the product manager and the project manager, and of Team fields. */
  readonly ownerFields: readonly string[];
  readonly managerFields: readonly string[];
  readonly teamFields: readonly string[];
  /** Accounts that the settings name. */
  readonly settingsAccounts: readonly AccountId[];
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
  readonly insight?: { readonly totalIssueCount?: number | undefined; readonly lastIssueUpdateTime?: string | null | undefined } | null | undefined;
}

/** What the collectors learn on the way: states of accounts, and keys and names for the reader. */
export interface ScanNotes {
  readonly accounts: Map<AccountId, AccountState>;
  readonly issueKeys: Map<IssueId, string>;
  readonly teamNames: Map<TeamId, string>;
}
