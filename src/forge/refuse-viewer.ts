/** Why a space is not shown: one wording for each reason, so that a stranger learns nothing from which method said it. */
import { ForbiddenError } from '../model/errors';
import { saidAs } from '../model/sentence';

/** The same whether the space exists, was scanned or is published. */
export const notOpen = (): ForbiddenError => new ForbiddenError('This space is not open to you; ask a space admin for access.', saidAs('refusal.space'));
export const notPublished = (): ForbiddenError => new ForbiddenError('Rolecall is being set up on this site: a Jira admin looks at the first results before others see them.', saidAs('refusal.settingUp'));
