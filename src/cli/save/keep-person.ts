/** Keeps of a person what judging needs: the account, its type, and whether it is active. Never a name or an address. */
import { z } from 'zod';
import type { ExportDraft } from './export-draft';

/** A user as Jira shows one anywhere; role actors and some fields carry the account id alone. */
export const person = z.looseObject({ accountId: z.string(), accountType: z.string().optional(), active: z.boolean().optional() });

/** Notes the user where the answer tells of the account, and returns the reference that stays in its place. */
export function keepPerson({ accountId, accountType, active }: z.output<typeof person>, draft: ExportDraft): { readonly accountId: string } {
  // Type "unknown" is how Jira shows a deleted account; an export tells of one by not having it.
  const isTold = (active !== undefined || accountType !== undefined) && accountType !== 'unknown';
  if (isTold) draft.users.set(accountId, { accountId, accountType: accountType === 'app' || accountType === 'customer' ? accountType : 'atlassian', active: active === true });
  return { accountId };
}
