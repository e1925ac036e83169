/** One row of the project tables: everything that makes a project of the demo site different from its neighbours. */
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { CategoryKey, TeamName } from './company';
import type { PersonKey } from './people';

export interface DemoProject {
  readonly key: string;
  readonly name: string;
  readonly category: CategoryKey;
  /** What a visitor can learn from this project; shown in the demo's documentation. */
  readonly shows: string;
  /** Set on the spaces that look alarming and are not: why no check may fail here. */
  readonly noFalseAlarm?: string;
  readonly typeKey?: 'software' | 'service_desk' | 'business' | 'product_discovery';
  readonly style?: 'classic' | 'next-gen';
  readonly archived?: true;
  /** How work flows: `scrum` has sprints and estimates, `queue` tickets only, `ideas` Discovery, `tasks` plain tasks. */
  readonly flow: 'scrum' | 'kanban' | 'queue' | 'ideas' | 'tasks';
  readonly lead: PersonKey;
  readonly seats: SeatTable;
  /** Who does the work; also the Developers role. */
  readonly crew: readonly PersonKey[];
  /** Values of the Team field; without them the project is one team. */
  readonly teams?: readonly TeamName[];
  /** Share of work items whose Team field is set; 1 unless given. */
  readonly teamShare?: number;
  /** About how many work items, roadmap items aside; 0 makes an empty project. */
  readonly size: number;
  /** Who owns the open roadmap items. */
  readonly roadmap?: readonly RoadmapOwners[];
  /** How many of the open roadmap items nobody touched for more than 90 days. */
  readonly staleRoadmapItems?: number;
  /** Who ordered the backlog, and how often. */
  readonly ordering?: readonly OrderingHabit[];
  /** Share of open stories without an epic; 0.1 unless given. */
  readonly storiesWithoutEpic?: number;
  /** Share of To Do items with description and acceptance criteria; 0.9 unless given. */
  readonly readiness?: number;
  /** Days since anybody touched what waits in the backlog; 0 unless given. */
  readonly untouchedDays?: number;
  /** Days since anything happened; 0 unless given. */
  readonly quietDays?: number;
  /** Deviations from "everybody browses, members rank, the app administers": who alone may. */
  readonly onlyThesePeople?: Partial<Record<'BROWSE_PROJECTS' | 'ADMINISTER_PROJECTS' | 'SCHEDULE_ISSUES', readonly (PersonKey | 'app')[]>>;
  readonly vocabulary: Vocabulary;
}

/** A seat holder: a person, or a Jira group. */
export type Holder = PersonKey | `group:${string}`;

export interface SeatTable {
  readonly productOwner?: readonly Holder[];
  readonly productManager?: readonly Holder[];
  readonly projectManager?: readonly Holder[];
}

export interface RoadmapOwners {
  /** Named by the Product Manager field, by the assignee, or not at all. */
  readonly by: 'field' | 'assignee' | 'nobody';
  readonly who?: PersonKey;
  readonly count: number;
}

/** Moves are counted as a reader would: several within a few minutes are one. */
export interface OrderingHabit {
  readonly who: PersonKey;
  readonly last30Days: number;
  /** Between 31 and 90 days ago. */
  readonly before: number;
  /** Days since this person was last at work here; 0 unless given. */
  readonly awayForDays?: number;
  /** What a move changes: the rank, unless the project orders by priority. */
  readonly by?: 'priority';
}
