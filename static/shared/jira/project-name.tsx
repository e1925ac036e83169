/** A space by name, with a link to it. */
import { JiraLink } from './jira-link';
import { useTexts } from '../texts/texts-context';
import { useName } from './use-name';

export function ProjectName({ projectId, isLink = true }: { readonly projectId: string; readonly isLink?: boolean }) {
  const { say } = useTexts();
  const name = useName('project', projectId);
  if (name === undefined) return <span className="subtle" aria-busy="true">…</span>;
  if (name === null) return <span>{say('name.hiddenSpace')}</span>;
  return isLink && name.key !== null ? <JiraLink path={`/browse/${name.key}`} title={name.key}>{name.text}</JiraLink> : <span>{name.text}</span>;
}
