/** What the steps of a scan ask of the collectors; the room that they live in is wired by compose. */
import type { ScanNotes } from '../model/catalogue';
import type { CollectedBacklog, CollectedEnd, CollectedItems, CollectedSeats, CollectedVocabulary, ItemsBatch, NamedRoles, OwnedProject, ProjectPage, SeatsProject } from '../model/collected';
import type { CatalogueProject } from '../model/catalogue';
import type { AccountId, AccountState, AuthorityReading, BacklogMove, Fact, Instant, IssueId, ProjectId, TeamId } from '../model/facts';
import type { Settings } from '../model/settings';
import type { Vocabulary } from '../model/vocabulary';

export interface Collectors {
  vocabulary(settings: Settings): Promise<CollectedVocabulary>;
  /** @param projectIds company-managed projects, asked one after the other until one lets us see its roles */
  sharedRoles(projectIds: readonly ProjectId[]): Promise<Fact<NamedRoles>>;
  projectPage(page: { readonly order: 'key' | 'moved'; readonly startAt: number; readonly size?: number }, settings: Settings): Promise<ProjectPage>;
  /** @param projectIds at most 50 @returns those that are still there */
  whereabouts(projectIds: readonly ProjectId[], settings: Settings): Promise<readonly CatalogueProject[]>;
  /** @param sharedRoles as they are known so far */
  seats(projects: readonly SeatsProject[], sharedRoles: Fact<NamedRoles>, settings: Settings): Promise<CollectedSeats>;
  items(vocabulary: Vocabulary, batch: ItemsBatch, notes: ScanNotes): Promise<ReadonlyMap<ProjectId, CollectedItems>>;
  /** Unknown where Jira does not show one, or failed. */
  ends(vocabulary: Vocabulary, issueIds: readonly IssueId[], notes: ScanNotes): Promise<ReadonlyMap<IssueId, Fact<CollectedEnd>>>;
  /** Of work items, each with a team, those that carry another one; of the others Jira said that they do not. Where it would not say, all are read. */
  othersTeams(vocabulary: Vocabulary, teamOf: ReadonlyMap<IssueId, TeamId>, notes: ScanNotes): Promise<ReadonlyMap<IssueId, Fact<CollectedEnd>>>;
  accounts(accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, Fact<AccountState>>>;
  /** @param size at most 100 */
  backlogs(vocabulary: Vocabulary, projectIds: readonly ProjectId[], size: number, notes: ScanNotes): Promise<ReadonlyMap<ProjectId, Fact<CollectedBacklog>>>;
  moves(vocabulary: Vocabulary, samples: ReadonlyMap<ProjectId, readonly IssueId[]>, at: Instant): Promise<ReadonlyMap<ProjectId, Fact<readonly BacklogMove[]>>>;
  authority(owned: readonly OwnedProject[]): Promise<ReadonlyMap<ProjectId, Fact<readonly AuthorityReading[]>>>;
}
