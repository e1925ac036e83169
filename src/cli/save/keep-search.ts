/** Keeps the issues on a page of a search, and that this query found them: another Jira may read the JQL differently. */
import { z } from 'zod';
import type { AskedRequest } from './asked-request';
import type { ExportDraft } from './export-draft';
import type { issueAnswer } from './keep-issue';
import { keepIssue } from './keep-issue';

const searchBody = z.looseObject({ jql: z.string(), nextPageToken: z.string().optional() });

export function keepSearch({ issues }: { readonly issues: readonly z.output<typeof issueAnswer>[] }, draft: ExportDraft, { body }: AskedRequest): void {
  for (const issue of issues) keepIssue(issue, draft);
  const { success, data } = searchBody.safeParse(body);
  if (!success) return;
  // Who starts again at the first page takes what comes then for the answer.
  const before = data.nextPageToken === undefined ? [] : draft.searches.get(data.jql) ?? [];
  draft.searches.set(data.jql, [...new Set([...before, ...issues.map(({ id }) => id)])]);
}
