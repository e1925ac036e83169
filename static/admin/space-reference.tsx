/** A space as settings name it: by id, which is shown by name, or by the key that somebody wrote. */
import { ProjectName } from '../shared/jira/project-name';

export function SpaceReference({ reference }: { readonly reference: string }) {
  return /^\d+$/.test(reference) ? <ProjectName projectId={reference} /> : <span>{reference}</span>;
}
