/** The admin's Publish: from then on everybody sees the scores of what they may browse, of everything or by category, or nobody does. */
import { ForbiddenError } from '../model/errors';
import type { Publication } from '../model/publication';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import { askIsAdmin } from './ask-viewer-rights';
import { clock } from './clock';
import { log } from './log';
import type { Viewer } from './viewer';

/** Asks Jira anew, since what opens a site to everybody must not rest on an answer that is a minute old. @throws ForbiddenError, JiraError */
export async function publish(storage: Storage, publication: Publication, { accountId, isLicensed }: Viewer): Promise<Publication> {
  if (!(await askIsAdmin(storage))) throw new ForbiddenError('Only a Jira admin can publish scores; ask one to do it.', saidAs('refusal.admin'));
  if (!isLicensed) throw new ForbiddenError('Rolecall’s licence on this site is not active, so nothing can be published; renew it first.', saidAs('refusal.licence.change'));
  await storage.publication.write(publication, accountId, clock.now());
  log.write('publication.changed', { scope: publication.scope, categories: publication.scope === 'categories' ? publication.categoryIds.length : 0 });
  return publication;
}
