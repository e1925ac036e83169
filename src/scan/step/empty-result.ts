/** What comes of a step that found nothing; each kind says what it found instead. */
import type { StepResult } from './step-result';

export const EMPTY_RESULT: StepResult = {
  ending: { kind: 'whole' },
  patches: new Map(),
  facts: [],
  accounts: new Map(),
  vocabulary: null,
  page: null,
  notes: { issueKeys: new Map(), teamNames: new Map(), projects: new Map(), programmes: new Map() },
};
