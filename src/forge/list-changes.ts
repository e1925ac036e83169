/** What changed across all spaces since an instant, part by part, as far as the viewer may see them. */
import type { AllChangesAnswer } from '../model/review-api';
import type { Instant } from '../model/facts';
import { isPublished } from '../model/publication';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { readShownChanges } from './get-changes';
import { openGate } from './open-gate';
import type { Viewer } from './viewer';

/** Spaces looked through a call: with the judgements that hidden practice checks need, twice as many reads. */
const SPACES_A_PART = 100;

/** @param from where the last part ended @throws JiraError, BudgetError, StorageError */
export async function listChanges(storage: Storage, { since, from = 0 }: { readonly since: Instant; readonly from?: number | undefined }, viewer: Viewer): Promise<AllChangesAnswer> {
  const gate = await openGate(storage, viewer, clock);
  const { seesUnpublished, publication, mayBrowse } = gate;
  const start = new Date(since).toISOString();
  // A space whose row was not written since has the judgement that it had.
  const moved = (await storage.health.list()).filter(({ projectId, category, at }) => at > start && mayBrowse(projectId) && (seesUnpublished || isPublished(publication, category)));
  const part = moved.slice(from, from + SPACES_A_PART);
  const spaces = await readShownChanges(storage, part.map(({ projectId }) => projectId), start, viewer);
  const marks = await storage.changes.readMarks();
  const last = await gate.mayReview() ? (await storage.reviews.readHeads()).closed.at(-1) : undefined;
  return {
    spaces,
    next: from + part.length < moved.length ? from + part.length : null,
    total: moved.length,
    looked: part.length,
    rulesChanged: marks.slice(1).map(({ at }) => at).filter((at) => at > start),
    lastReview: last === undefined ? null : { closedAt: last.closedAt, closedBy: last.closedBy },
  };
}
