/** All of Rolecall's stores over one key-value store. */
import type { KeyValue } from '../model/ports';
import type { Exemptions } from './exemptions';
import { createExemptions } from './exemptions';
import type { FactsStore } from './facts-store';
import { createFactsStore } from './facts-store';
import type { HealthRows } from './health-rows';
import { createHealthRows } from './health-rows';
import type { History } from './history';
import { createHistory } from './history';
import type { JudgementStore } from './judgement-store';
import { createJudgementStore } from './judgement-store';
import type { PublicationStore } from './publication-store';
import { createPublicationStore } from './publication-store';
import type { RightsCache } from './rights-cache';
import { createRightsCache } from './rights-cache';
import type { ScanState } from './scan-state';
import { createScanState } from './scan-state';
import type { SettingsStore } from './settings-store';
import { createSettingsStore } from './settings-store';

export interface Storage {
  readonly facts: FactsStore;
  readonly judgements: JudgementStore;
  readonly health: HealthRows;
  readonly history: History;
  readonly scanState: ScanState;
  readonly settings: SettingsStore;
  readonly exemptions: Exemptions;
  readonly publication: PublicationStore;
  readonly rights: RightsCache;
}

export const openStorage = (keyValue: KeyValue): Storage => ({
  facts: createFactsStore(keyValue),
  judgements: createJudgementStore(keyValue),
  health: createHealthRows(keyValue),
  history: createHistory(keyValue),
  scanState: createScanState(keyValue),
  settings: createSettingsStore(keyValue),
  exemptions: createExemptions(keyValue),
  publication: createPublicationStore(keyValue),
  rights: createRightsCache(keyValue),
});
