/** The address of Jira's own page for a new work item, filled in. Pure. */

export interface NewItem {
  readonly projectId: string;
  /** Id of a type that the space has; null: Jira asks for it. */
  readonly workType: string | null;
  readonly summary: string;
  readonly description: string;
  readonly assignee: string | null;
  /** Such as `2026-12-01`. */
  readonly due: string | null;
}

/**
 * Jira documents the address as "Creating issues via direct HTML links": `pid` and `issuetype` are ids, other fields go by theirs.
 * Without a type its first page asks for one. A due date is written in the description too, since Jira reads its field in the
 * format of the site.
 */
export function writeCreateAddress({ projectId, workType, summary, description, assignee, due }: NewItem): string {
  const told = [description, ...(due === null ? [] : [due])].filter((one) => one !== '').join('\n\n');
  const query = new URLSearchParams({ pid: projectId, ...(workType === null ? {} : { issuetype: workType }), summary, ...(told === '' ? {} : { description: told }), ...(assignee === null ? {} : { assignee }) });
  return `/secure/${workType === null ? 'CreateIssue' : 'CreateIssueDetails!init'}.jspa?${query.toString()}`;
}
