/** Runs queries for callers, and remembers the last results so that the pages of one search cost one evaluation. */
import { compileQuery } from './query/compile-query';
import { APP_ACCOUNT_ID, type Rights, type SignedIn } from './rights';
import type { SearchRecord } from './site-export';
import type { IndexedIssue, KeptIssues, SiteIndex } from './site-index';

export interface Search {
  readonly jql: string;
  readonly caller: SignedIn;
  /** What the query's relative dates count from: the instant of its first page. */
  readonly now: Date;
}

export interface FoundIssues {
  readonly issues: KeptIssues;
  /**
   * Where those begin that stand behind the issue in the query's order, whether or not it still matches: the next page of a
   * search during which the site changed. Undefined where the issue is gone.
   */
  readonly placeAfter: (issueId: string) => number | undefined;
}

export interface IssueSources {
  /** What the site is now: names, rights, parents. */
  readonly index: SiteIndex;
  readonly rights: Rights;
  /** What the search index has of its issues; it may be late. */
  readonly searched: SiteIndex;
  /** Results that an export gives, each for one query of the app. */
  readonly recorded: readonly SearchRecord[];
}

/** As many as clients read at once; a site is replaced by another when it changes, so an old result is as good as a new one. */
const REMEMBERED = 16;

/**
 * The issues that match, that the caller may browse and that no archived project holds, in the query's order; no stubs.
 * A query of the app that the export has the result of finds just that.
 * The function throws JqlError for what Jira refuses.
 */
export function createIssueFinder(sources: IssueSources): (search: Search) => FoundIssues {
  const recorded = new Map(sources.recorded.map(({ jql, issueIds }) => [jql, issueIds]));
  const remembered = new Map<string, FoundIssues>();
  return (search) => {
    const given = search.caller === 'app' ? recorded.get(search.jql) : undefined;
    if (given !== undefined) return inGivenOrder(given.flatMap((id) => sources.index.findIssue(id) ?? []));
    const name = JSON.stringify([search.jql, search.caller, search.now]);
    const found = remembered.get(name) ?? find(search, sources);
    remembered.delete(name);
    remembered.set(name, found);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return found;
  };
}

function find({ jql, caller, now }: Search, { index, rights, searched }: IssueSources): FoundIssues {
  const visible = new Set(index.projects.filter((project) => rights.can(caller, 'BROWSE_PROJECTS', project)).map(({ id }) => id));
  const live = new Set(index.projects.filter(({ id, archived }) => archived !== true && visible.has(id)).map(({ id }) => id));
  const accountId = caller === 'app' ? APP_ACCOUNT_ID : caller.accountId;
  const zone = index.users.get(accountId)?.timeZone ?? 'Etc/UTC';
  const { matches, within, compare, isById } = compileQuery(jql, { index, now, zone, accountId, canBrowse: (id) => visible.has(id) });
  const found = filter(searched.issuesWithin(within), (issue) => live.has(issue.project.id) && matches(issue));
  const issues = searched.keep(isById ? found : [...found].sort(compare));
  return {
    issues,
    placeAfter: (issueId) => {
      const last = searched.findIssue(issueId);
      if (last === undefined) return undefined;
      const place = issues.slice().findIndex((issue) => compare(issue, last) > 0);
      return place < 0 ? issues.length : place;
    },
  };
}

/** One by one, so that nobody need hold all of them. */
function* filter(issues: Iterable<IndexedIssue>, isMatch: (issue: IndexedIssue) => boolean): Iterable<IndexedIssue> {
  for (const issue of issues) if (isMatch(issue)) yield issue;
}

function inGivenOrder(issues: readonly IndexedIssue[]): FoundIssues {
  return {
    issues,
    placeAfter: (issueId) => {
      const place = issues.findIndex(({ record }) => record.id === issueId);
      return place < 0 ? undefined : place + 1;
    },
  };
}
