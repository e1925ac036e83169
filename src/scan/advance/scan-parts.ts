/** What the scan of the app works with: stores, a way to run a step, and what floor 3 knows. All of it is passed in. */
import type { Instant, ProjectId } from '../../model/facts';
import type { Clock, Digest, Log, Random } from '../../model/ports';
import type { SeatWords } from '../../model/seat-words';
import type { Exemption, Settings } from '../../model/settings';
import type { ScanStores } from '../../model/stores';
import type { RunStep } from '../run-step';

/** What people said about seats (src/storage/seat-words-store.ts). */
export interface SeatWordsAtHand {
  readonly read: () => Promise<ReadonlyMap<ProjectId, SeatWords>>;
  readonly change: (projectId: ProjectId, change: (words: SeatWords) => SeatWords | null) => Promise<SeatWords>;
}

export interface ScanParts {
  readonly stores: ScanStores & {
    readonly settings: { readonly read: () => Promise<Settings> };
    readonly seatWords: SeatWordsAtHand;
    readonly exemptions: { readonly listCurrent: (at: Instant) => Promise<readonly Exemption[]> };
  };
  readonly runStep: RunStep;
  /** Unlike any other site's: by it sites begin their rounds at different times of the day. */
  readonly site: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly digest: Digest;
  readonly log: Log;
}

/** Longer than a function may run (manifest.yml: 120 s), so that who lost the run is dead for sure. */
export const LEASE_MS = 150_000;

/** Unlike any other that this site ever sees. */
export const newMark = ({ clock, random }: Pick<ScanParts, 'clock' | 'random'>): string => `${clock.now()}-${random().toString(36).slice(2, 10)}`;
