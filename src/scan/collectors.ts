/** What the pipeline asks of the collectors: the shapes it needs, not the room they live in. */
import type { CatalogueProject, ScanNotes, SiteCatalogue } from '../model/catalogue';
import type { AccountId, AccountState, AuthorityReading, BacklogItem, BacklogMove, DependencyLink, Fact, Instant, IssueId, ProjectId, RoadmapItem, SiteOffers, SourceReading, TeamId } from '../model/facts';
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
  /** @param size at most 100 */
  backlogs(catalogue: SiteCatalogue, projects: readonly CatalogueProject[], size: number, notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<{ readonly items: readonly BacklogItem[]; readonly estimates: boolean }>>>;
  moves(catalogue: SiteCatalogue, samples: ReadonlyMap<ProjectId, readonly IssueId[]>, at: Instant): Promise<ReadonlyMap<ProjectId, Fact<readonly BacklogMove[]>>>;
  authority(owned: ReadonlyArray<{ readonly project: CatalogueProject; readonly holders: readonly AccountId[] }>): Promise<ReadonlyMap<ProjectId, Fact<readonly AuthorityReading[]>>>;
  /** Jira's points spent so far. */
  spent(): number;
}
