/**
 * Who orders the backlog of one space: the moves that its sample holds, by the product owner and by others. It names nobody else,
 * as the check on it does: the history of each work item names them to whoever may see it.
 */
import { CHECKS } from '../checks';
import { backlogsOrderedByOthers } from '../checks/backlogs-ordered-by-others';
import { agesAt } from '../checks/measure-age';
import type { ProjectFacts, ProjectId } from '../model/facts';
import { hasHolder } from '../model/seat';
import type { OrderingAnswer } from '../model/space-api';
import { ageBacklog } from '../scan/derive/age-backlog';
import { resolveRules } from '../scoring/profile';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { listHeld } from './describe-project';
import { isCheckShown } from './is-check-shown';
import { openSpace } from './open-space';
import type { Viewer } from './viewer';

/** @throws ForbiddenError where the space is not shown to the viewer; InputError where it was not scanned; JiraError, BudgetError, StorageError */
export async function getOrdering(storage: Storage, projectId: ProjectId, viewer: Viewer): Promise<OrderingAnswer> {
  const { judgement } = await openSpace(storage, projectId, viewer, 'look');
  const settings = await storage.settings.read();
  const check = judgement.checks.find(({ id }) => id === backlogsOrderedByOthers.id);
  if (check === undefined || !isCheckShown(check, settings, listHeld(judgement, viewer.accountId))) return { isShown: false, ordering: null };
  const facts = await readFacts(storage, projectId);
  const now = clock.now();
  const { thresholds: { movesDays, sampleDays } } = resolveRules(settings, CHECKS, now);
  const backlog = facts === null ? null : ageBacklog(facts.backlog, sampleDays, now);
  if (!backlog?.known || !backlog.value.moves.known) return { isShown: true, ordering: null };
  const { readAt, items, moves } = backlog.value;
  const owner = judgement.seats.productOwner;
  const owners = new Set(hasHolder(owner) ? owner.holders : []);
  const told = [...moves.value].reverse().map(({ issueId, at, author }) => ({ issueId, at, isByOwner: owners.has(author) }));
  const ageOf = agesAt(now);
  const recent = told.filter(({ at }) => (ageOf(at) ?? 0) <= movesDays);
  const byOwner = recent.filter(({ isByOwner }) => isByOwner).length;
  return { isShown: true, ordering: { readAt, sampleSize: items.length, days: movesDays, byOwner, byOthers: recent.length - byOwner, moves: told } };
}

/** null where nothing is kept of the space. */
async function readFacts({ register, facts }: Storage, projectId: ProjectId): Promise<ProjectFacts | null> {
  const entry = (await register.read()).get(projectId);
  if (!entry?.facts || entry.goneAt !== null) return null;
  return (await facts.read(new Map([[projectId, entry.facts]]))).get(projectId) ?? null;
}
