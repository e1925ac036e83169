/** Runs one step of a scan: reads from Jira what it is about, and tells what is new. Idempotent; it writes nothing. */
import type { Step } from '../model/step';
import type { StepResult } from './step/step-result';
import type { StepView } from './step/step-view';

/** @throws JiraError where Jira refuses the login or does not answer at all */
export type RunStep = (step: Step, view: StepView) => Promise<StepResult>;

/** What a step took, beside what came of it. */
export interface RanStep extends StepResult {
  readonly spent: { readonly requests: number; readonly points: number };
  /** Jira warned that the quota of all sites nears its end. */
  readonly nearLimit: boolean;
}
