/** What one step brought: all that the stores have to take up. Running a step asks Jira and touches nothing else. */
import type { DependencyEnd, IssueId, ProjectFacts, ProjectId } from './facts';
import type { RegisterEntry } from './register';
import type { Accounts, Run } from './stores';
import type { Vocabulary } from './vocabulary';

export interface StepOutcome {
  /**
   * `done`: what follows counts. `cutShort`: the points that were reserved did not suffice; `refused`: Jira, or the platform before it,
   * asks for patience: of these two nothing counts, and the step is planned again. What cannot be read for good (no right, a project
   * that fails alone) is an outcome like any other, with facts that are unknown.
   */
  readonly end: 'done' | 'cutShort' | 'refused';
  /** Where it was refused: for how long, if that was said. */
  readonly waitSeconds: number | null;
  /** Retried requests included. */
  readonly spent: { readonly requests: number; readonly points: number };
  /** Jira warned that the quota of all sites nears its end. */
  readonly nearLimit: boolean;
  /** The new one, where the step read it. */
  readonly vocabulary: Vocabulary | null;
  /** How far the catalogue's pages are now; undefined where the step was none of them. */
  readonly catalogue?: Run['catalogue'];
  /** How entries of the register change: pure, since it is called again where another wrote meanwhile; null leaves none. */
  readonly entries: ReadonlyMap<ProjectId, (entry: RegisterEntry | null) => RegisterEntry | null>;
  /** Parts that were read anew; a project's other parts stay as they are stored. */
  readonly facts: ReadonlyMap<ProjectId, FactsPart>;
  /** Far ends as they are now, for the stored copies of their links; null where the issue is closed or gone. */
  readonly ends: ReadonlyMap<IssueId, DependencyEnd | null>;
  /** States that were read, and accounts that were named without one. */
  readonly accounts: Accounts;
}

export type FactsPart = Partial<Pick<ProjectFacts, 'readings' | 'teams' | 'roadmapItems' | 'links' | 'authority' | 'backlog'>>;
