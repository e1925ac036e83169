/** Runs one step of a scan: reads from Jira what it is about, and tells what is new. Idempotent; it writes nothing. */
import { AllowanceError, JiraPatienceError } from '../model/errors';
import type { Step } from '../model/step';
import type { Collectors } from './collectors';
import { EMPTY_RESULT } from './step/empty-result';
import { readAccounts } from './step/read-accounts';
import { readCataloguePage, readWhereabouts } from './step/read-catalogue';
import { readEnds } from './step/read-ends';
import { readItems } from './step/read-items';
import { readSamples } from './step/read-samples';
import { readSeats } from './step/read-seats';
import { readVocabulary } from './step/read-vocabulary';
import type { StepResult } from './step/step-result';
import type { StepView } from './step/step-view';

/** What a step took, beside what came of it. */
export interface RanStep extends StepResult {
  readonly spent: { readonly requests: number; readonly points: number };
  /** Jira warned that the quota of all sites nears its end. */
  readonly nearLimit: boolean;
}
/** @param allowance points that the step may cost, retries included */
export type RunStep = (step: Step, view: StepView, allowance: number) => Promise<RanStep>;

/**
 * A call that its allowance does not bear, or that Jira wants made later, ends a step and is no failure of it.
 * @throws JiraError where Jira refuses the login or does not answer at all
 */
export async function runStep(step: Step, view: StepView, collect: Collectors): Promise<StepResult> {
  try {
    return await read(step, view, collect);
  } catch (error) {
    if (error instanceof AllowanceError) return { ...EMPTY_RESULT, ending: { kind: 'cutShort' } };
    if (error instanceof JiraPatienceError) return { ...EMPTY_RESULT, ending: { kind: 'toldToWait', seconds: error.seconds, cause: error } };
    throw error;
  }
}

async function read(step: Step, view: StepView, collect: Collectors): Promise<StepResult> {
  const { vocabulary } = view;
  if (step.kind === 'vocabulary') return readVocabulary(collect, view);
  if (step.kind === 'catalogue') return readCataloguePage(collect, step, view);
  if (step.kind === 'whereabouts') return readWhereabouts(collect, step.projectIds, view);
  if (step.kind === 'accounts') return readAccounts(collect, step.accountIds, view);
  if (vocabulary === null) throw new Error(`The step ${step.kind} needs a vocabulary.`);
  if (step.kind === 'seats') return readSeats(collect, step.projectIds, view, vocabulary);
  if (step.kind === 'items') return readItems(collect, step, view, vocabulary);
  if (step.kind === 'ends') return readEnds(collect, step.issueIds, view, vocabulary);
  return readSamples(collect, step.projectIds, view, vocabulary);
}
