/** What the collectors are asked for and what they bring: the shapes between src/jira and src/scan. In memory only, never stored. */
import type { CatalogueField, CatalogueProject } from './catalogue';
import type { AccountId, BacklogItem, DependencyEnd, DependencyLink, Fact, ProjectId, RoadmapItem, SourceReading, TeamId } from './facts';
import type { Role } from './role';
import type { Vocabulary } from './vocabulary';

export interface CollectedVocabulary extends Omit<Vocabulary, 'readAt' | 'sharedRoles'> {
  /** All custom fields. */
  readonly fields: readonly CatalogueField[];
}

export interface ProjectPage {
  readonly projects: readonly CatalogueProject[];
  /** How many there are, archived ones too. */
  readonly total: number;
  /** Where the next page starts; null on the last one. */
  readonly next: number | null;
}

/** Project roles by name, sorted. */
export type NamedRoles = ReadonlyArray<readonly [name: string, id: string]>;

export interface SeatsProject {
  readonly id: ProjectId;
  readonly teamManaged: boolean;
  /** Of a team-managed project those kept from its last reading under the same settings; null where they have to be read. */
  readonly roles: NamedRoles | null;
}
/** Whom project roles name for each seat. */
export type RoleReadings = Readonly<Record<Role, Fact<readonly SourceReading[]>>>;
export interface CollectedSeats {
  /** Unknown where no company-managed project let us see them. */
  readonly sharedRoles: Fact<NamedRoles>;
  /** Of the team-managed projects, those of their roles that match or resemble a seat's. */
  readonly roles: ReadonlyMap<ProjectId, NamedRoles>;
  readonly readings: ReadonlyMap<ProjectId, RoleReadings>;
}

export interface ItemsProject {
  readonly id: ProjectId;
  /** `roadmap`: types above story level, and links; `ideas`: everything open, as in Discovery; `links`: these alone. */
  readonly reach: 'roadmap' | 'ideas' | 'links';
}
export interface ItemsBatch {
  readonly projects: readonly ItemsProject[];
  /** `from`: links that start in these projects; `both`: all that touch them. */
  readonly links: 'from' | 'both';
  /** Project key → id, of the whole site: Jira names far ends by key. */
  readonly projectIds: ReadonlyMap<string, ProjectId>;
}
export interface CollectedItems {
  /** null where they were not asked for. */
  readonly roadmapItems: Fact<readonly RoadmapItem[]> | null;
  /** Links on this project's own work items; only ends of its own carry what was read of them. */
  readonly links: Fact<readonly DependencyLink[]>;
  readonly teams: Fact<readonly TeamId[]>;
  /** How many of its work items Jira returned. */
  readonly objects: number;
}

/** A far end of a link, or a parent. */
export interface CollectedEnd extends DependencyEnd {
  readonly isDone: boolean;
  /** The same as something that may have an owner to hand down. */
  readonly item: RoadmapItem;
}

export interface CollectedBacklog {
  readonly items: readonly BacklogItem[];
  readonly estimates: boolean;
}

/** Whose right to order the backlog is asked about. */
export interface OwnedProject {
  readonly id: ProjectId;
  readonly key: string;
  readonly teamManaged: boolean;
  /** null where the lead was not read. */
  readonly leadId: AccountId | null;
  /** Active holders of the product-owner seat; at least one. */
  readonly holders: readonly AccountId[];
}
