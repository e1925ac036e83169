/** Gives back a run whose delivery broke off by an error, so that the next try finds it at once and pages say why nothing moves. */
import { JiraError } from '../../model/errors';
import { instantAfter } from '../../model/instant-after';
import { noteFailure } from './note-in-log';
import type { ScanParts } from './scan-parts';

export interface FailedDelivery {
  readonly holder: string;
  /** The mark of the delivery, which comes again. */
  readonly id: string;
  readonly seconds: number;
}

/** @returns how the run stands now */
export async function failRun({ stores, clock }: Pick<ScanParts, 'stores' | 'clock'>, error: unknown, { holder, id, seconds }: FailedDelivery): Promise<'waiting' | 'failed'> {
  const held = await stores.run.read();
  // Right after the installation the app may not ask Jira yet (platform: lifecycle events), which is no failure.
  const isNew = (await stores.vocabulary.read()) === null;
  const state = mayRelent(error, isNew) ? 'waiting' : 'failed';
  const now = clock.now();
  const at = instantAfter(now, seconds * 1_000);
  if (held !== null) {
    const { run } = held;
    // The step that broke off may have stored something before it did.
    await stores.run.save(holder, { ...run, hasNews: true, next: { id, at }, log: noteFailure(run.log, error, now), progress: { ...run.progress, state, since: now, waitsFor: state === 'waiting' ? 'jira' : null, waitsUntil: at } }, null);
  }
  return state;
}

/** Jira's patience comes back; anything else may need a person. */
function mayRelent(error: unknown, isNew: boolean): boolean {
  if (!(error instanceof JiraError)) return false;
  const { status } = error;
  return status === 0 || status === 429 || status >= 500 || (isNew && (status === 401 || status === 403));
}
