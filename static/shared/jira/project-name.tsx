/** A space by name, with a link to it. */
import { JiraLink } from './jira-link';
import { useName } from './use-name';

export function ProjectName({ projectId, isLink = true }: { readonly projectId: string; readonly isLink?: boolean }) {
  const name = useName('project', projectId);
  if (name === undefined) return <span className="subtle" aria-busy="true">…</span>;
  if (name === null) return <span>a space you cannot see</span>;
  return isLink && name.key !== null ? <JiraLink path={`/browse/${name.key}`} title={name.key}>{name.text}</JiraLink> : <span>{name.text}</span>;
}
