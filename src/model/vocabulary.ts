/** What a site reads in: its types, fields and roles, without its projects. Read once a round and kept, so that every step agrees. */
import type { Instant, SiteOffers } from './facts';
import type { SiteCatalogue } from './catalogue';

export interface Vocabulary extends Omit<SiteCatalogue, 'projects' | 'fields'> {
  readonly readAt: Instant;
  /** Jira's project categories, by which settings may name programmes. */
  readonly programmes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** Roles that company-managed projects share, all of them; unknown where no project let us see them. */
  readonly sharedRoles: { readonly known: true; readonly value: ReadonlyArray<readonly [name: string, id: string]> } | { readonly known: false; readonly reason: 'forbidden' | 'failed' | 'incomplete' | 'notRead' };
}

/** What of a vocabulary judging needs, beside the roles' names, which the register completes. */
export type VocabularyOffers = Pick<SiteOffers, 'ownerFields' | 'managerFields' | 'teamFields' | 'dependencyTypes'>;
