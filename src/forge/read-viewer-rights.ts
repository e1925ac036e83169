/**
 * The viewer's rights, at most a minute old. Of the gadgets of one dashboard, which all ask at once, one asks Jira and the
 * others wait for its answer; where that does not come, each asks for itself.
 */
import type { Clock } from '../model/ports';
import type { Storage } from '../storage/open-storage';
import type { RightsCache, ViewerRights } from '../storage/rights-cache';
import { askViewerRights } from './ask-viewer-rights';
import { markOfViewer } from './mark-of-viewer';
import type { Spender } from './spend-for-viewer';
import type { Viewer } from './viewer';

/** Jira answers within some hundred milliseconds; a page waits for no more than this. */
const LONGEST_WAIT_MS = 3_000;
const LOOK_MS = 100;

/** @throws JiraError, BudgetError */
export async function readViewerRights(storage: Pick<Storage, 'rights'> & Spender, { accountId }: Viewer, clock: Clock): Promise<ViewerRights> {
  const { rights: cache } = storage;
  const mark = markOfViewer(accountId);
  const now = clock.now();
  const told = await cache.read(mark, now) ?? await waitForOther(cache, mark, now, clock);
  if (told !== null) return told;
  const rights = await askViewerRights(storage);
  await cache.write(mark, now, rights);
  return rights;
}

/** null where this caller is the one to ask. */
async function waitForOther(cache: RightsCache, mark: string, now: string, clock: Clock): Promise<ViewerRights | null> {
  if (await cache.claim(mark, now)) return null;
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_MS) {
    await clock.sleep(LOOK_MS);
    const told = await cache.read(mark, now);
    if (told !== null) return told;
  }
  return null;
}
