/** A work item by its key, with its summary on hover. */
import { JiraLink } from './jira-link';
import { useTexts } from '../texts/texts-context';
import { useName } from './use-name';

export function IssueLink({ issueId }: { readonly issueId: string }) {
  const { say } = useTexts();
  const name = useName('issue', issueId);
  if (name === undefined) return <span className="subtle" aria-busy="true">…</span>;
  if (name === null || name.key === null) return <span>{say('name.hiddenItem')}</span>;
  return <JiraLink path={`/browse/${name.key}`} title={name.text}>{name.key}</JiraLink>;
}
