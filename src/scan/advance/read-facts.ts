/** Stored facts of projects, and what to do where they are not to be found any more. */
import type { ProjectFacts, ProjectId } from '../../model/facts';
import type { Register } from '../../model/register';
import type { Desk } from './desk';
import type { ScanParts } from './scan-parts';

export interface ReadFacts {
  /** A project that was never read is absent. */
  readonly facts: ReadonlyMap<ProjectId, ProjectFacts>;
  /** Projects whose facts should be there and are not: damaged, or of another version. */
  readonly lost: readonly ProjectId[];
}

export async function readFacts({ stores }: ScanParts, register: Register, ids: Iterable<ProjectId>): Promise<ReadFacts> {
  const places = new Map([...ids].flatMap((id) => {
    const place = register.get(id)?.facts;
    return place ? [[id, place] as const] : [];
  }));
  const facts = places.size === 0 ? new Map<ProjectId, ProjectFacts>() : await stores.facts.read(places);
  return { facts, lost: [...places.keys()].filter((id) => !facts.has(id)) };
}

/** Their readings are forgotten, so that they are read anew. */
export async function forgetLost({ stores, log }: ScanParts, desk: Desk, lost: readonly ProjectId[]): Promise<Desk> {
  const { register } = desk;
  log.write('scan.lostFacts', { projects: lost.length });
  await stores.facts.delete(new Map(lost.flatMap((id) => { const place = register.get(id)?.facts; return place ? [[id, place] as const] : []; })));
  const updated = await stores.register.update(lost, (entry, id) =>
    (entry?.facts?.stamp === register.get(id)?.facts?.stamp ? entry && { ...entry, facts: null, seats: null, items: null, samples: null } : entry));
  return { ...desk, register: new Map([...register, ...updated]) };
}
