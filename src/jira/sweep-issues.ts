/**
 * Reads every work item of one bounded query. Search has no total, its token may repeat and a sweep may end short without
 * an error, so what it brings is held against Jira's own estimate, and against its own shape.
 */
import type { IssueAnswer } from './answers';
import type { JiraEndpoints } from './endpoints';
import { known, unknownFact } from '../model/facts';
import type { Fact } from '../model/facts';

/** Jira cuts pages with fields at about 100 (field reports; reference of the search endpoint). */
const PAGE_SIZE = 100;

/**
 * Unknown where two sweeps in a row were odd, off the estimate by more than max(5, 1 %) (design, "Reading Jira"), or ended before
 * the last work item.
 *
 * The tolerance is for an estimate that lags. A sweep that ends early after a short page looks like one of which the estimate was
 * too high, and what it misses would stay missing until something moves in its projects. So wherever the two differ at all, the
 * last work item is asked for, which costs one point more and a request. Not told is an estimate too low by exactly what a sweep
 * that ended early misses.
 */
export async function sweepIssues(jira: JiraEndpoints, jql: string, fields: readonly string[]): Promise<Fact<readonly IssueAnswer[]>> {
  const { count } = await jira.countIssues(jql);
  const tolerance = Math.max(5, Math.floor(count / 100));
  for (const attempt of [1, 2]) {
    const { issues, isOdd } = await readPages(jira, { jql: `${jql} ORDER BY id`, fields, maxResults: choosePage(count, count + tolerance, attempt) });
    if (isOdd || Math.abs(issues.length - count) > tolerance) continue;
    if (issues.length === count || await reachesLast(jira, jql, issues)) return known(issues);
  }
  return unknownFact('incomplete');
}

/** A work item that came after the sweep is the last one, too: then the sweep is done again. */
async function reachesLast(jira: JiraEndpoints, jql: string, issues: readonly IssueAnswer[]): Promise<boolean> {
  const [last] = (await jira.searchIssues({ jql: `${jql} ORDER BY id DESC`, fields: ['key'], maxResults: 1 })).issues;
  return last === undefined ? issues.length === 0 : issues.some(({ id }) => id === last.id);
}

/** No larger than what is expected, so that no more is reserved for it; and so that the last page is not full, for a full one may not be the last. */
function choosePage(count: number, most: number, attempt: number): number {
  let size = Math.max(1, Math.min(PAGE_SIZE, most) - (attempt - 1));
  while (size > 1 && count > 0 && count % size === 0) size -= 1;
  return size;
}

interface Sweep {
  readonly issues: readonly IssueAnswer[];
  /** A token or an item came twice, or it ended with a full page. */
  readonly isOdd: boolean;
}

async function readPages(jira: JiraEndpoints, query: { readonly jql: string; readonly fields: readonly string[]; readonly maxResults: number }): Promise<Sweep> {
  const issues = new Map<string, IssueAnswer>();
  const seenTokens = new Set<string>();
  let token: string | undefined;
  for (let returned = 0; ;) {
    const page = await jira.searchIssues({ ...query, ...(token === undefined ? {} : { nextPageToken: token }) });
    for (const issue of page.issues) issues.set(issue.id, issue);
    returned += page.issues.length;
    token = page.nextPageToken ?? undefined;
    const isLast = token === undefined || page.isLast === true || page.issues.length === 0;
    if (isLast || seenTokens.has(token ?? '')) return { issues: [...issues.values()], isOdd: !isLast || issues.size < returned || page.issues.length === query.maxResults };
    seenTokens.add(token ?? '');
  }
}
