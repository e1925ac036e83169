/** Runs queries for callers, and remembers the last results so that the pages of one search cost one evaluation. */
import { compileQuery } from './query/compile-query';
import { APP_ACCOUNT_ID, type Rights, type SignedIn } from './rights';
import type { SearchRecord } from './site-export';
import type { IndexedIssue, SiteIndex } from './site-index';

export interface Search {
  readonly jql: string;
  readonly caller: SignedIn;
  /** What the query's relative dates count from: the instant of its first page. */
  readonly now: Date;
}

/** As many as clients read at once; the export never changes, so an old result is as good as a new one. */
const REMEMBERED = 16;

/**
 * The issues that match, that the caller may browse and that no archived project holds, in the query's order; no stubs.
 * A query of the app that the export has the result of finds just that.
 * The function throws JqlError for what Jira refuses.
 */
export function createIssueFinder(index: SiteIndex, rights: Rights, searches: readonly SearchRecord[] = []): (search: Search) => readonly IndexedIssue[] {
  const recorded = new Map(searches.map(({ jql, issueIds }) => [jql, issueIds]));
  const remembered = new Map<string, readonly IndexedIssue[]>();
  return (search) => {
    const given = search.caller === 'app' ? recorded.get(search.jql) : undefined;
    if (given !== undefined) return given.flatMap((id) => index.findIssue(id) ?? []);
    const name = JSON.stringify([search.jql, search.caller, search.now]);
    const found = remembered.get(name) ?? find(search, index, rights);
    remembered.delete(name);
    remembered.set(name, found);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return found;
  };
}

function find({ jql, caller, now }: Search, index: SiteIndex, rights: Rights): readonly IndexedIssue[] {
  const visible = new Set(index.projects.filter((project) => rights.can(caller, 'BROWSE_PROJECTS', project)).map(({ id }) => id));
  const accountId = caller === 'app' ? APP_ACCOUNT_ID : caller.accountId;
  const zone = index.users.get(accountId)?.timeZone ?? 'Etc/UTC';
  const { matches, compare } = compileQuery(jql, { index, now, zone, accountId, canBrowse: (id) => visible.has(id) });
  return index.issues.filter((issue) => issue.record.stub !== true && issue.project.archived !== true && visible.has(issue.project.id) && matches(issue)).sort(compare);
}
