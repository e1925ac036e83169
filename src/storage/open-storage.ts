/** All of Rolecall's stores over one key-value store. */
import type { Digest, KeyValue, Random } from '../model/ports';
import type { ScanStores } from '../model/stores';
import { createAccountStore } from './account-store';
import { createBudgetStore } from './budget-store';
import type { ChangesStore } from './changes-store';
import { createChangesStore } from './changes-store';
import type { DependencyStore } from './dependency-store';
import { createDependencyStore } from './dependency-store';
import type { Exemptions } from './exemptions';
import { createExemptions } from './exemptions';
import type { HealthRows } from './health-rows';
import { createHealthRows } from './health-rows';
import type { History } from './history';
import { createHistory } from './history';
import type { JudgementStore } from './judgement-store';
import { createJudgementStore } from './judgement-store';
import { createMarkStore } from './mark-store';
import type { PortfolioStore } from './portfolio-store';
import { createPortfolioStore } from './portfolio-store';
import { createProjectFactsStore } from './project-facts-store';
import type { PublicationStore } from './publication-store';
import { createPublicationStore } from './publication-store';
import { createJudgementRecorder } from './record-judgement';
import { createRegisterStore } from './register-store';
import type { ReviewStore } from './review-store';
import { createReviewStore } from './review-store';
import type { RightsCache } from './rights-cache';
import { createRightsCache } from './rights-cache';
import { createRunStore } from './run-store';
import type { SeatsBeforeStore } from './seats-before-store';
import { createSeatsBeforeStore } from './seats-before-store';
import type { SeatWordsStore } from './seat-words-store';
import { createSeatWordsStore } from './seat-words-store';
import type { SettingsStore } from './settings-store';
import { createSettingsStore } from './settings-store';
import { createStopFlag } from './stop-flag';
import { createVocabularyStore } from './vocabulary-store';

export interface Storage extends ScanStores {
  /** What pages read. */
  readonly judgements: JudgementStore;
  readonly health: HealthRows;
  readonly portfolio: PortfolioStore;
  readonly history: History;
  readonly changes: ChangesStore;
  readonly dependencies: DependencyStore;
  /** What people say. */
  readonly settings: SettingsStore;
  readonly seatsBefore: SeatsBeforeStore;
  readonly seatWords: SeatWordsStore;
  readonly reviews: ReviewStore;
  readonly exemptions: Exemptions;
  readonly publication: PublicationStore;
  readonly rights: RightsCache;
}

export interface StorageParts {
  readonly random: Random;
  readonly digest: Digest;
}

export const openStorage = (keyValue: KeyValue, { random, digest }: StorageParts): Storage => ({
  run: createRunStore(keyValue, random),
  stop: createStopFlag(keyValue),
  register: createRegisterStore(keyValue, random),
  facts: createProjectFactsStore(keyValue),
  accounts: createAccountStore(keyValue, random),
  vocabulary: createVocabularyStore(keyValue, random),
  budget: createBudgetStore(keyValue, random),
  marks: createMarkStore(keyValue),
  recorder: createJudgementRecorder(keyValue, digest),
  judgements: createJudgementStore(keyValue),
  health: createHealthRows(keyValue),
  portfolio: createPortfolioStore(keyValue, digest),
  history: createHistory(keyValue),
  changes: createChangesStore(keyValue),
  dependencies: createDependencyStore(keyValue, digest),
  settings: createSettingsStore(keyValue, { random, digest }),
  seatsBefore: createSeatsBeforeStore(keyValue),
  seatWords: createSeatWordsStore(keyValue, random),
  reviews: createReviewStore(keyValue, random),
  exemptions: createExemptions(keyValue),
  publication: createPublicationStore(keyValue),
  rights: createRightsCache(keyValue),
});
