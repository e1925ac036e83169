/** A work item by key and summary, for lists whose title says what is wrong with each. */
import { IssueLink } from './issue-link';
import { useName } from './use-name';

export function IssueLine({ issueId }: { readonly issueId: string }) {
  return <><IssueLink issueId={issueId} /> <span className="subtle">{useName('issue', issueId)?.text}</span></>;
}
