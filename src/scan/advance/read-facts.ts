/** Stored facts of projects; a project without any is absent. */
import type { ProjectFacts, ProjectId } from '../../model/facts';
import type { Register } from '../../model/register';
import type { Desk } from './desk';
import type { ScanParts } from './scan-parts';

export async function readFacts({ stores }: ScanParts, register: Register, ids: Iterable<ProjectId>): Promise<ReadonlyMap<ProjectId, ProjectFacts>> {
  const places = new Map([...ids].flatMap((id) => {
    const place = register.get(id)?.facts;
    return place ? [[id, place] as const] : [];
  }));
  return places.size === 0 ? new Map() : stores.facts.read(places);
}

/**
 * Of every project, for judging. Where stored facts are not to be found (damaged, of another version) the project's readings are
 * forgotten, so that it is read anew.
 */
export async function readAllFacts(parts: ScanParts, desk: Desk): Promise<{ readonly desk: Desk; readonly facts: ReadonlyMap<ProjectId, ProjectFacts>; readonly lost: ReadonlySet<ProjectId> }> {
  const { register } = desk;
  const facts = await readFacts(parts, register, register.keys());
  const lost = new Set([...register.values()].filter(({ id, facts: place }) => place !== null && !facts.has(id)).map(({ id }) => id));
  if (lost.size === 0) return { desk, facts, lost };
  parts.log.write('scan.lostFacts', { projects: lost.size });
  const updated = await parts.stores.register.update([...lost], (entry, id) =>
    entry?.facts?.stamp === register.get(id)?.facts?.stamp ? entry && { ...entry, facts: null, seats: null, items: null, samples: null } : entry);
  return { desk: { ...desk, register: new Map([...register, ...updated]) }, facts, lost };
}
