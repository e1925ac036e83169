/** A dependency as it is stored for the pages: what the judgement says of it, and when somebody last touched an end of it. Ids only. */
import type { Dependency } from './check';

export interface StoredDependency extends Dependency {
  /** The day (`2026-11-24`, UTC) of the later of the two ends' updates: Jira tells of no link when it was made. null where neither end gave a date. */
  readonly touched: string | null;
}
