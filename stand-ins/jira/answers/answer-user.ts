/** A user as Jira shows one. */
import type { UserRecord } from '../site-export';

export type Json = Readonly<Record<string, unknown>>;

/** An account that the site does not know was deleted: Jira keeps the id and shows a former user. */
export function answerUser(accountId: string, users: ReadonlyMap<string, UserRecord>, baseUrl: string): Json {
  const user = users.get(accountId) ?? { accountId, accountType: 'unknown', displayName: 'Former user', active: false };
  return { self: `${baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`, ...user };
}
