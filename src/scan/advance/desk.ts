/** What lies before the one who holds the run: all that is stored but the facts themselves, kept up as steps are taken. */
import type { Instant, ProjectId } from '../../model/facts';
import type { Register } from '../../model/register';
import type { SeatWords } from '../../model/seat-words';
import { withSeatWords } from '../../model/seat-words';
import type { Settings } from '../../model/settings';
import type { Step } from '../../model/step';
import type { Accounts, Mark, Run } from '../../model/stores';
import type { Vocabulary } from '../../model/vocabulary';
import type { Pause } from './give-back';
import type { ScanParts } from './scan-parts';
import type { TakenRun } from './take-run';

export interface Desk {
  readonly holder: string;
  /** When this delivery took the run. */
  readonly began: Instant;
  readonly run: Run;
  /** As they are saved, with the exemptions that hold and what people said about seats. */
  readonly settings: Settings;
  readonly words: ReadonlyMap<ProjectId, SeatWords>;
  readonly vocabulary: Vocabulary | null;
  readonly register: Register;
  readonly accounts: Accounts;
  /** As they were listed last. */
  readonly marks: { readonly listed: readonly Mark[]; readonly at: Instant } | null;
  /** Wishes that the delivery carries, in case that a query does not see their marks yet. */
  readonly asked: readonly Mark[];
  /** Points that did not suffice for the last step of a kind: the next one gets twice as many. */
  readonly short: Readonly<Partial<Record<Step['kind'], number>>>;
  /** The wait that begins as soon as what was read is judged: nothing is asked of Jira any more. */
  readonly rest: Pause | null;
  /** Names of marks that were answered while the delivery lasted (serve-marks.ts). */
  readonly served: ReadonlySet<string>;
}

/** One after the other: where one fails, no other may run on in the next customer's invocation. */
export async function openDesk({ stores }: ScanParts, { holder, began, run, asked }: TakenRun): Promise<Desk> {
  const saved = await stores.settings.read();
  const exemptions = await stores.exemptions.listCurrent(began);
  const words = await stores.seatWords.read();
  const vocabulary = await stores.vocabulary.read();
  const register = await stores.register.read();
  const accounts = await stores.accounts.read();
  return { holder, began, run, settings: withSeatWords({ ...saved, exemptions: [...exemptions] }, words), words, vocabulary, register, accounts, marks: null, asked, short: {}, rest: null, served: new Set() };
}
