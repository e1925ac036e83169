/** The project that a finding names, for the remedies of findings on people. */
import type { Finding } from '../model/check';
import type { ProjectId } from '../model/facts';

export function readProject({ values: { project } }: Finding): ProjectId | null {
  return project !== null && typeof project === 'object' && 'ref' in project && project.ref === 'project' ? project.id : null;
}
