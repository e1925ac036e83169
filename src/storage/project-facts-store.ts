/**
 * Facts of projects, each written whole under a stamp that only its register entry knows: a reader sees all of the old facts or
 * all of the new ones. What a killed writer left is noted in the run (scan/advance/clear-loose.ts); what nobody has written anew for
 * a year the platform forgets.
 */
import type { ProjectFacts, ProjectId } from '../model/facts';
import type { KeyValue } from '../model/ports';
import type { FactsPlace } from '../model/register';
import type { ProjectFactsStore } from '../model/stores';
import { KEYS } from './keys';
import { fromChunks, toChunks } from './packed-chunks';
import { encodeProject, readProject } from './project-columns';

/** The most that the platform takes. */
const DAYS_KEPT = 365;

export function createProjectFactsStore(keyValue: KeyValue): ProjectFactsStore {
  /** A batch may miss what was written a moment ago, which `get` sees. */
  async function readPieces(keys: readonly string[]): Promise<readonly unknown[]> {
    const pieces: unknown[] = [...await keyValue.getMany(keys.map((key) => ({ key })))];
    for (const [index, key] of keys.entries()) if (pieces[index] === undefined) pieces[index] = await keyValue.get(key);
    return pieces;
  }

  const prepare: ProjectFactsStore['prepare'] = (facts, stamp) => {
    const written = facts.map((project) => ({ id: project.id, pieces: toChunks(encodeProject(project)) }));
    return {
      places: new Map(written.map(({ id, pieces }) => [id, { stamp, chunks: pieces.length }])),
      store: () => keyValue.setMany(written.flatMap(({ id, pieces }) => pieces.map((value, chunk) => ({ key: KEYS.facts(id, stamp, chunk), value, days: DAYS_KEPT })))),
    };
  };

  return {
    prepare,
    async read(places) {
      const pieces = await readPieces([...places].flatMap(([id, place]) => keysOf(id, place)));
      const found = new Map<ProjectId, ProjectFacts>();
      let start = 0;
      for (const [id, { chunks }] of places) {
        const facts = readProject(fromChunks(pieces.slice(start, start + chunks)));
        if (facts !== null) found.set(id, facts);
        start += chunks;
      }
      return found;
    },
    async write(facts, stamp) {
      const { places, store } = prepare(facts, stamp);
      await store();
      return places;
    },
    delete: (places) => keyValue.deleteMany([...places].flatMap(([id, place]) => keysOf(id, place)).map((key) => ({ key }))),
  };
}

const keysOf = (id: ProjectId, { stamp, chunks }: FactsPlace): readonly string[] => Array.from({ length: chunks }, (_, chunk) => KEYS.facts(id, stamp, chunk));
