/** What a plan is made from: everything that is stored but the facts themselves, and the instant. */
import type { Instant, IssueId, ProjectId } from '../../model/facts';
import type { Part, Register } from '../../model/register';
import type { Settings } from '../../model/settings';
import type { Accounts, Mark, Run } from '../../model/stores';
import type { Vocabulary } from '../../model/vocabulary';

export interface PlanInput {
  /** Bound: projects and types by id. */
  readonly settings: Settings;
  readonly vocabulary: Vocabulary | null;
  /** The mark of each part under these settings and this vocabulary (mark-of-reading.ts); null while there is no vocabulary. */
  readonly under: Readonly<Record<Part, string>> | null;
  readonly register: Register;
  readonly accounts: Accounts;
  /**
   * Between rounds (`roundBegan` null) only what was asked for is due. `nextRound` is set as a round begins (pace-rounds.ts): from
   * there to `roundBegan` is how long rounds are apart, by which patience and the rotations count.
   */
  readonly run: Pick<Run, 'roundBegan' | 'nextRound' | 'catalogue' | 'corrections' | 'judged'>;
  /** As they are stored: a part is due while its reading began before the mark. */
  readonly marks: readonly Mark[];
  /** Far ends that the facts call for (derive/wanted-ends.ts); empty while nobody has looked. */
  readonly ends: readonly IssueId[];
  readonly at: Instant;
  /** Points that the hour still bears. */
  readonly points: number;
  /** The terminal's one scan; null in the app. */
  readonly once: OneShot | null;
}

/** No rotation, no first wave, no patience: everything is read once. `run.roundBegan` is the scan's instant, as is `at` throughout. */
export interface OneShot {
  /** The projects that are judged; null for all. Of the others only links, teams and seats are read. */
  readonly selected: ReadonlySet<ProjectId> | null;
  /** Points that samples may still cost. */
  readonly samplePoints: number;
  /** The only projects whose samples can be read; null for all. */
  readonly sampled: ReadonlySet<ProjectId> | null;
}
