/**
 * Reads every work item of one bounded query. Search has no total, its token may repeat and a sweep may end short without
 * an error, so: seen tokens end it, items are told apart by id, and the count is compared with Jira's own estimate.
 */
import type { IssueAnswer } from './answers';
import type { JiraEndpoints } from './endpoints';
import { known, unknownFact } from '../model/facts';
import type { Fact } from '../model/facts';

/** Jira cuts pages with fields at about 100 (field reports; reference of the search endpoint). */
const PAGE_SIZE = 100;

/** Unknown where two sweeps in a row stayed off the estimate by more than max(5, 1 %) (design, "Reading Jira"). */
export async function sweepIssues(jira: JiraEndpoints, jql: string, fields: readonly string[]): Promise<Fact<readonly IssueAnswer[]>> {
  const { count } = await jira.countIssues(jql);
  if (count === 0) return known([]);
  const tolerance = Math.max(5, Math.floor(count / 100));
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    // A page no larger than what is expected, so that no more is reserved for it.
    const issues = await readPages(jira, { jql: `${jql} ORDER BY id`, fields, maxResults: Math.min(PAGE_SIZE, count + tolerance) });
    if (Math.abs(issues.length - count) <= tolerance) return known(issues);
  }
  return unknownFact('incomplete');
}

async function readPages(jira: JiraEndpoints, query: { readonly jql: string; readonly fields: readonly string[]; readonly maxResults: number }): Promise<readonly IssueAnswer[]> {
  const issues = new Map<string, IssueAnswer>();
  const seenTokens = new Set<string>();
  let token: string | undefined;
  do {
    const page = await jira.searchIssues({ ...query, ...(token === undefined ? {} : { nextPageToken: token }) });
    for (const issue of page.issues) issues.set(issue.id, issue);
    token = page.nextPageToken ?? undefined;
    if (page.issues.length === 0 || page.isLast === true || (token !== undefined && seenTokens.has(token))) break;
    if (token !== undefined) seenTokens.add(token);
  } while (token !== undefined);
  return [...issues.values()];
}
