/** What a step may look at: everything that is stored, and the instant. */
import type { Instant, ProjectFacts, ProjectId } from '../../model/facts';
import type { Register } from '../../model/register';
import type { Settings } from '../../model/settings';
import type { Accounts } from '../../model/stores';
import type { Vocabulary } from '../../model/vocabulary';

export interface StepView {
  /** Bound (bind-site.ts), but for `vocabulary` and `catalogue` steps, which read what they can be bound to. */
  readonly settings: Settings;
  /** As it is stored; null before it is read, and then only `vocabulary` and `catalogue` steps can run. */
  readonly vocabulary: Vocabulary | null;
  readonly register: Register;
  readonly accounts: Accounts;
  /** Stored facts: for `seats`, `items` and `samples` those of the step's projects, for `ends` those of every project. A project without any is absent. */
  readonly facts: ReadonlyMap<ProjectId, ProjectFacts>;
  /** The instant at which the step begins. */
  readonly at: Instant;
  /** The only projects whose roadmap is read, as the terminal's `--projects` asks; null for all. */
  readonly selected: ReadonlySet<ProjectId> | null;
}
