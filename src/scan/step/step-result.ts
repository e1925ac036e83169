/** What comes of a step: data only, so that whoever runs it decides how it is kept. */
import type { JiraError } from '../../model/errors';
import type { Instant, IssueId, ProjectFacts, ProjectId, TeamId } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import type { Accounts } from '../../model/stores';
import type { Vocabulary } from '../../model/vocabulary';

export interface StepResult {
  readonly ending: StepEnding;
  /** What is new of entries of the register; apply-patch.ts puts it in. */
  readonly patches: ReadonlyMap<ProjectId, EntryPatch>;
  /** Whole facts of the projects whose facts changed, to be stored in place of those they have. */
  readonly facts: readonly ProjectFacts[];
  /** Accounts whose state was read, and those that were met and not asked for yet. */
  readonly accounts: Accounts;
  /** Where it was read, or completed by the shared roles. */
  readonly vocabulary: Vocabulary | null;
  /** Of a `catalogue` step. */
  readonly page: CataloguePage | null;
  readonly notes: ReaderNotes;
}

/**
 * `cutShort`: a call would have gone beyond the reservation, nothing is kept, and the step is due again with a better estimate;
 * `told to wait`: Jira asked for longer patience than a call has.
 */
export type StepEnding = { readonly kind: 'whole' } | { readonly kind: 'cutShort' } | { readonly kind: 'toldToWait'; readonly seconds: number; readonly cause: JiraError };

export interface EntryPatch {
  /** What the catalogue shows of it; a project that the register lacks is entered by this alone. */
  readonly seen?: Sighting;
  /** When it was found gone. */
  readonly goneAt?: Instant;
  readonly roles?: RegisterEntry['roles'];
  readonly seats?: NonNullable<RegisterEntry['seats']>;
  readonly items?: NonNullable<RegisterEntry['items']>;
  readonly samples?: NonNullable<RegisterEntry['samples']>;
}
export type Sighting = Pick<RegisterEntry, 'key' | 'type' | 'teamManaged' | 'archived' | 'programmeId' | 'leadId' | 'workItems' | 'property' | 'seenAt'>;

export interface CataloguePage {
  /** How many projects Jira says there are, archived ones too. */
  readonly total: number;
  /** Where the next page starts; null on the last one. */
  readonly next: number | null;
  /** Whether the last projects that it shows are such as the register lacks, or moved since it saw them: in the order of what moved last the next page then may show more. */
  readonly endsWithNews: boolean;
}

/** Keys and names for the terminal's reader: kept in memory only, never stored, never logged. */
export interface ReaderNotes {
  readonly issueKeys: ReadonlyMap<IssueId, string>;
  readonly teamNames: ReadonlyMap<TeamId, string>;
  readonly projects: ReadonlyMap<ProjectId, { readonly key: string; readonly name: string }>;
  readonly programmes: ReadonlyMap<string, string>;
}
