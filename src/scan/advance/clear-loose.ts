/**
 * Removes what a step left behind that was killed between writing facts and pointing at them, or between that and removing those
 * of before. The run notes both places before anything is written, so that nothing has to be looked for.
 */
import type { ProjectId } from '../../model/facts';
import type { FactsPlace, Register } from '../../model/register';
import type { LooseFacts } from '../../model/stores';
import type { Desk } from './desk';
import type { ScanParts } from './scan-parts';

type Place = readonly [ProjectId, FactsPlace];

/** The next save of the run forgets the note; who is killed before it removes once more what is gone. */
export async function clearLoose({ stores, log }: ScanParts, desk: Desk): Promise<Desk> {
  const left = placesIn(desk.run.loose).filter(([id, place]) => !isPointedAt(desk.register, id, place));
  // Two places of one project are two calls.
  for (const stamp of new Set(left.map(([, place]) => place.stamp))) await stores.facts.delete(new Map(left.filter(([, place]) => place.stamp === stamp)));
  if (left.length > 0) log.write('scan.clearedFacts', { projects: left.length });
  return { ...desk, run: { ...desk.run, loose: {} } };
}

/** @param places of before and after a step */
export function noteLoose(places: readonly Place[]): LooseFacts {
  const stamps = [...new Set(places.map(([, { stamp }]) => stamp))];
  return Object.fromEntries(stamps.map((one) => [one, Object.fromEntries(places.flatMap(([id, { stamp, chunks }]) => (stamp === one ? [[id, chunks]] : [])))]));
}

const placesIn = (loose: LooseFacts): readonly Place[] =>
  Object.entries(loose).flatMap(([stamp, chunksOf]) => Object.entries(chunksOf).map(([id, chunks]): Place => [id, { stamp, chunks }]));

export const isPointedAt = (register: Register, id: ProjectId, { stamp }: FactsPlace): boolean => register.get(id)?.facts?.stamp === stamp;
