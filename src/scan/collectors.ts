/** What the pipeline asks of the collectors: the shapes it needs, not the room they live in. */
import type { AccountId, AccountState, DependencyLink, Fact, ProjectId, RoadmapItem, SiteOffers, SourceReading, TeamId } from '../model/facts';
import type { Role } from '../model/role';
import type { Settings } from '../model/settings';

export interface Collectors {
  catalogue(settings: Settings): Promise<SiteCatalogue>;
  seats(projects: readonly CatalogueProject[], settings: Settings): Promise<{
    readonly roleNames: SiteOffers['roleNames'];
    readonly nearMisses: SiteOffers['nearMisses'];
    readonly readings: ReadonlyMap<ProjectId, Readonly<Record<Role, Fact<readonly SourceReading[]>>>>;
  }>;
  roadmapItems(catalogue: SiteCatalogue, projects: readonly CatalogueProject[], notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<readonly RoadmapItem[]>>>;
  teams(catalogue: SiteCatalogue, projects: readonly CatalogueProject[], notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<readonly TeamId[]>>>;
  links(catalogue: SiteCatalogue, notes: ScanNotes, isStale: (updated: string | null) => boolean): Promise<Fact<readonly DependencyLink[]>>;
  accounts(accountIds: readonly AccountId[], accounts: Map<AccountId, AccountState>): Promise<void>;
}

/** A project as project/search gives it. */
export interface CatalogueProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly projectTypeKey: string;
  readonly simplified?: boolean | undefined;
  readonly archived?: boolean | undefined;
  readonly lead?: { readonly accountId: string } | null | undefined;
  readonly projectCategory?: { readonly id: string; readonly name: string } | null | undefined;
  readonly insight?: { readonly totalIssueCount?: number | undefined; readonly lastIssueUpdateTime?: string | null | undefined } | null | undefined;
}

export interface SiteCatalogue {
  readonly site: { readonly url: string; readonly name: string };
  readonly projects: readonly CatalogueProject[];
  readonly roadmapTypes: readonly string[];
  readonly dependencyTypes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly inward: string; readonly outward: string }>;
  readonly ownerFields: readonly string[];
  readonly managerFields: readonly string[];
  readonly teamFields: readonly string[];
  readonly settingsAccounts: readonly AccountId[];
}

/** What the collectors learn on the way: states of accounts, and keys and names for the reader. */
export interface ScanNotes {
  readonly accounts: Map<AccountId, AccountState>;
  readonly issueKeys: Map<string, string>;
  readonly teamNames: Map<string, string>;
}
