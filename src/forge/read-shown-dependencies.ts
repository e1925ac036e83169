/** The dependencies of which a viewer may see both ends; of the others only how many touch what they may see. */
import type { ProjectId } from '../model/facts';
import type { Publication } from '../model/publication';
import { isPublished } from '../model/publication';
import type { Register } from '../model/register';
import type { StoredDependency } from '../model/stored-dependency';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import type { Gate } from './open-gate';
import { openGate } from './open-gate';
import type { Viewer } from './viewer';

export interface ShownDependencies {
  readonly gate: Gate;
  readonly shown: readonly StoredDependency[];
  /** With one end in a space that the viewer may see, and one that they may not. */
  readonly halfHidden: readonly StoredDependency[];
  readonly register: Register;
}

/** One read after the other: where one fails, no other may run on in the next customer's invocation. @throws JiraError, BudgetError, StorageError */
export async function readShownDependencies(storage: Storage, viewer: Viewer): Promise<ShownDependencies> {
  const gate = await openGate(storage, viewer, clock);
  const register = await storage.register.read();
  const isOpen = gate.seesUnpublished ? gate.mayBrowse : await findOpen(storage, gate.publication, gate.mayBrowse);
  const all = await storage.dependencies.read();
  const countSeen = ({ from, to }: StoredDependency) => [from, to].filter(({ projectId }) => isOpen(projectId)).length;
  return { gate, register, shown: all.filter((one) => countSeen(one) === 2), halfHidden: all.filter((one) => one.state === 'open' && countSeen(one) === 1) };
}

/** By category, the one of the last scan decides. */
async function findOpen({ health }: Storage, publication: Publication, mayBrowse: Gate['mayBrowse']): Promise<(projectId: ProjectId) => boolean> {
  if (publication.scope !== 'categories') return (projectId) => publication.scope === 'everything' && mayBrowse(projectId);
  const published = new Set((await health.list()).filter(({ category }) => isPublished(publication, category)).map(({ projectId }) => projectId));
  return (projectId) => published.has(projectId) && mayBrowse(projectId);
}
