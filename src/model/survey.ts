/** What a survey of a site learns, to suggest settings by: names and counts. Kept in memory only, never stored. */
import type { CatalogueProject, SiteCatalogue } from './catalogue';
import type { AccountId, AccountState, Fact, ProjectId } from './facts';
import type { EligibilityState } from './report';
import type { Role } from './role';

export interface SiteSurvey {
  readonly catalogue: SiteCatalogue;
  readonly eligibility: ReadonlyMap<ProjectId, EligibilityState>;
  /** The judged spaces whose roles were looked into: all of them, or some spread over the site. */
  readonly lookedInto: readonly CatalogueProject[];
  readonly roles: RoleSurvey;
  readonly accounts: ReadonlyMap<AccountId, AccountState>;
  /** Open work items by the id of a field that is set on them. */
  readonly fieldUse: ReadonlyMap<string, Fact<number>>;
  /** Open work items by the id of a link type whose outward text they carry. */
  readonly linkUse: ReadonlyMap<string, Fact<number>>;
  readonly openRoadmapItems: Fact<number>;
}

export interface RoleSurvey {
  /** Names of all project roles seen; unknown where no space let us see its roles. */
  readonly names: Fact<readonly string[]>;
  /** One for each space and role whose name matches or resembles that of a seat. */
  readonly holdings: readonly RoleHolding[];
  /** Of those looked into, the spaces whose roles could not be read. */
  readonly unreadable: ReadonlySet<ProjectId>;
}

export interface RoleHolding {
  readonly projectId: ProjectId;
  /** As the site writes it, outer spaces dropped. */
  readonly name: string;
  readonly role: Role;
  /** False: the name resembles that of the role, and does not match whole. */
  readonly matches: boolean;
  readonly accounts: readonly AccountId[];
  readonly groups: number;
}
