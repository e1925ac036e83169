/** What would follow if people left or took seats, by the what-if of the terminal, on stored facts: nothing is asked of Jira about it, and nothing is stored. */
import { ForbiddenError, InputError } from '../model/errors';
import type { CoverPlanAnswer, PlanChange } from '../model/portfolio-api';
import { saidAs } from '../model/sentence';
import { bindSite } from '../scan/bind-site';
import { describePlan } from '../scan/describe-plan';
import { assembleRead, isRead } from '../scan/judge-stored';
import { whatIf } from '../scan/what-if';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { log } from './log';
import { openGate } from './open-gate';
import { readStoredSite, withWords } from './read-stored-site';
import { notOpen } from './refuse-viewer';
import type { Viewer } from './viewer';

/** @throws ForbiddenError for others than reviewers, and for a space that they may not browse; InputError for a plan that contradicts itself, and before the first scan; JiraError, BudgetError, StorageError */
export async function planCover(storage: Storage, changes: readonly PlanChange[], viewer: Viewer): Promise<CoverPlanAnswer> {
  const { mayReview, mayBrowse } = await openGate(storage, viewer, clock);
  if (!(await mayReview())) throw new ForbiddenError('Only Jira admins and the review group can make cover plans; ask one of them.', saidAs('refusal.review'));
  refuseContradictions(changes);
  if (changes.some((change) => change.kind === 'assign' && !mayBrowse(change.projectId))) throw notOpen();
  const stored = await readStoredSite(storage);
  if (stored === null) throw new InputError('Nothing was scanned yet; scan first.', saidAs('refusal.planBeforeScan'));
  const { settings } = bindSite(await withWords(storage, await storage.settings.read()), stored.vocabulary, stored.register, { leavesOutGone: true });
  const site = assembleRead(stored, settings, stored.at);
  const visible = new Set(site.projects.map(({ id }) => id).filter((id) => mayBrowse(id) && isRead(stored.register.get(id))));
  return { ...describePlan(whatIf(site, settings, changes, log, visible), settings, visible), scannedAt: stored.run.judged?.at ?? null };
}

/** @throws InputError for somebody who leaves and takes a seat, and for a seat that two take */
function refuseContradictions(changes: readonly PlanChange[]): void {
  const leavers = new Set(changes.flatMap((change) => (change.kind === 'leaves' ? [change.accountId] : [])));
  const taken = changes.flatMap((change) => (change.kind === 'assign' ? [`${change.projectId} ${change.role}`] : []));
  const isTorn = changes.some((change) => change.kind === 'assign' && leavers.has(change.accountId));
  if (isTorn || new Set(taken).size < taken.length) throw new InputError('One person both leaves and takes a seat, or two take the same seat; choose one.', saidAs('refusal.planContradicts'));
}
