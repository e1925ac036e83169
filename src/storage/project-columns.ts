/**
 * One project's facts as columns: ids that repeat are written once and meant by their place, instants become numbers, and a
 * thousand roadmap items take a few arrays in place of a thousand objects. Lossless: decode(encode(x)) equals x.
 */
import { z } from 'zod';
import { StorageError } from '../model/errors';
import type { BacklogItem, BacklogMove, BacklogSample, DependencyEnd, DependencyLink, Fact, ProjectFacts, RoadmapItem } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import { packInstant, packedInstant, unpackInstant } from './pack-instant';

const REASONS = ['forbidden', 'failed', 'incomplete', 'notRead'] as const;
const reason = z.enum(REASONS);
const unknownSchema = z.strictObject({ known: z.literal(false), reason });
const factOf = <Value extends z.ZodType>(value: Value) => z.union([z.strictObject({ known: z.literal(true), value }), unknownSchema]);
const readings = factOf(z.array(z.strictObject({
  source: z.string(), kind: z.enum(['projectRole', 'projectLead', 'projectProperty', 'set']), accounts: z.array(z.string()), groups: z.int().min(0),
})));

/** Index into `words`, or a negative code: −1 known to be none, −2 and below unknown with a reason. */
const code = z.int().min(-1 - REASONS.length);
const endColumns = z.strictObject({
  issues: z.array(z.string()), projects: z.array(code), teams: z.array(code), managers: z.array(code), updated: z.array(packedInstant),
});

const itemColumns = z.strictObject({ ids: z.array(z.string()), owners: z.array(code), parents: z.array(code), updated: z.array(packedInstant) });

const right = z.enum(['granted', 'denied', 'untold']);

export const projectColumnsSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  type: z.string(),
  archived: z.boolean(),
  programmeId: z.string().nullable(),
  leadId: z.string().nullable(),
  workItems: factOf(z.strictObject({ count: z.number(), lastUpdated: z.string().nullable() })),
  readings: z.strictObject({ productOwner: readings, productManager: readings, projectManager: readings }),
  teams: factOf(z.array(z.string())),
  words: z.array(z.string()),
  roadmapItems: factOf(itemColumns),
  ancestors: itemColumns,
  /** Absent where there are none, as `withinTeam`, which are places of links. */
  ends: endColumns.optional(),
  links: factOf(z.strictObject({ ids: z.array(z.string()), types: z.array(code), from: endColumns, to: endColumns, withinTeam: z.array(z.int().min(0)).optional() })),
  teamManaged: z.boolean(),
  authority: factOf(z.array(z.strictObject({ accountId: z.string(), schedule: right, edit: right }))),
  backlog: factOf(z.strictObject({
    readAt: z.string(),
    estimates: z.boolean(),
    ids: z.array(z.string()),
    flags: z.array(z.int().min(0)),
    updated: z.array(packedInstant),
    moves: factOf(z.strictObject({ issues: z.array(z.string()), authors: z.array(code), at: z.array(packedInstant) })),
  })),
});
export type ProjectColumns = z.output<typeof projectColumnsSchema>;

export function encodeProject(project: ProjectFacts): ProjectColumns {
  const { words, place, code: codeOf } = createDictionary();
  const itemsOf = (items: readonly RoadmapItem[]) => ({
    ids: items.map(({ id }) => id),
    owners: items.map(({ named }) => codeOf(named)),
    parents: items.map(({ parentId }) => (parentId === undefined ? -1 : place(parentId))),
    updated: items.map(({ updated }) => packInstant(updated)),
  });
  const roadmapItems = mapFact(project.roadmapItems, itemsOf);
  const columnsOf = (ends: readonly DependencyEnd[]) => ({
    issues: ends.map(({ issueId }) => issueId),
    projects: ends.map(({ projectId }) => place(projectId)),
    teams: ends.map(({ team }) => codeOf(team)),
    managers: ends.map(({ manager }) => codeOf(manager)),
    updated: ends.map(({ updated }) => packInstant(updated)),
  });
  const placesWithin = (all: readonly DependencyLink[]): readonly number[] => all.flatMap(({ isWithinTeam = false }, index) => (isWithinTeam ? [index] : []));
  const links = mapFact(project.links, (all) => ({
    ids: all.map(({ id }) => id),
    types: all.map(({ type }) => place(type)),
    from: columnsOf(all.map(({ from }) => from)),
    to: columnsOf(all.map(({ to }) => to)),
    ...(placesWithin(all).length === 0 ? {} : { withinTeam: [...placesWithin(all)] }),
  }));
  const ends = project.ends === undefined ? {} : { ends: columnsOf(project.ends) };
  const backlog = mapFact(project.backlog, ({ readAt, estimates, items, moves }) => ({
    readAt,
    estimates,
    ids: items.map(({ id }) => id),
    flags: items.map(packFlags),
    updated: items.map(({ updated }) => packInstant(updated)),
    moves: mapFact(moves, (all) => ({ issues: all.map(({ issueId }) => issueId), authors: all.map(({ author }) => place(author)), at: all.map(({ at }) => packInstant(at)) })),
  }));
  const { id, type, archived, programmeId, leadId, workItems, teamManaged } = project;
  // JSON has no readonly; the copies also keep the caller's arrays out of the stored value.
  const plain = structuredClone({ readings: project.readings, teams: project.teams, workItems, authority: project.authority }) as Pick<ProjectColumns, 'readings' | 'teams' | 'workItems' | 'authority'>;
  return { version: 1, id, type, archived, programmeId, leadId, ...plain, words, roadmapItems, ancestors: itemsOf(project.ancestors ?? []), ...ends, links, teamManaged, backlog };
}

/** null where they are damaged, or of another version. */
export function readProject(stored: unknown): ProjectFacts | null {
  const columns = projectColumnsSchema.safeParse(stored);
  if (!columns.success) return null;
  try {
    return decodeProject(columns.data);
  } catch (error) {
    if (error instanceof StorageError) return null;
    throw error;
  }
}

/** @throws StorageError where the columns do not fit together */
export function decodeProject({ words, roadmapItems, ancestors, ends, links, backlog, readings: read, ...rest }: ProjectColumns): ProjectFacts {
  const at = <Value>(column: readonly Value[], index: number): Value => {
    const value = column[index];
    if (value === undefined) throw new StorageError(`The stored facts of project ${rest.id} are damaged: a column is too short; scan again.`);
    return value;
  };
  const factOfCode = (stored: number): Fact<string | null> => {
    if (stored >= 0) return known(at(words, stored));
    return stored === -1 ? known(null) : unknownFact(at(REASONS, -2 - stored));
  };
  const itemsOf = ({ ids, owners, parents, updated }: z.output<typeof itemColumns>) => ids.map((itemId, index): RoadmapItem => {
    const parent = at(parents, index);
    return { id: itemId, named: factOfCode(at(owners, index)), ...(parent < 0 ? {} : { parentId: at(words, parent) }), updated: unpackInstant(at(updated, index)) };
  });
  const endAt = (columns: z.output<typeof endColumns>, index: number): DependencyEnd => ({
    issueId: at(columns.issues, index),
    projectId: at(words, at(columns.projects, index)),
    team: factOfCode(at(columns.teams, index)),
    manager: factOfCode(at(columns.managers, index)),
    updated: unpackInstant(at(columns.updated, index)),
  });
  return {
    id: rest.id,
    type: rest.type,
    archived: rest.archived,
    programmeId: rest.programmeId,
    leadId: rest.leadId,
    workItems: rest.workItems,
    readings: read,
    teams: rest.teams,
    roadmapItems: mapFact(roadmapItems, itemsOf),
    ...(ancestors.ids.length === 0 ? {} : { ancestors: itemsOf(ancestors) }),
    ...(ends === undefined ? {} : { ends: ends.issues.map((_, index) => endAt(ends, index)) }),
    links: mapFact(links, ({ ids, types, from, to, withinTeam = [] }) => {
      const within = new Set(withinTeam);
      return ids.map((linkId, index): DependencyLink => ({
        id: linkId, type: at(words, at(types, index)), from: endAt(from, index), to: endAt(to, index), ...(within.has(index) ? { isWithinTeam: true } : {}),
      }));
    }),
    teamManaged: rest.teamManaged,
    authority: rest.authority,
    backlog: mapFact(backlog, ({ readAt, estimates, ids, flags, updated, moves }): BacklogSample => ({
      readAt,
      estimates,
      items: ids.map((itemId, index): BacklogItem => ({ id: itemId, ...unpackFlags(at(flags, index)), updated: unpackInstant(at(updated, index)) })),
      moves: mapFact(moves, ({ issues, authors, at: instants }) => issues.map((issueId, index): BacklogMove => ({
        issueId, author: at(words, at(authors, index)), at: unpackInstant(at(instants, index)) ?? '',
      }))),
    })),
  };
}

/** Two bits for each thing that a backlog item has (1), lacks (0) or is not asked for (2). */
const FLAGS = { hasDescription: 0, hasAcceptanceCriteria: 2, hasEstimate: 4, hasRoadmapItem: 6 } as const;
type Flag = keyof typeof FLAGS;

const packFlags = (item: BacklogItem): number =>
  (Object.keys(FLAGS) as Flag[]).reduce((flags, name) => flags + ((item[name] === null ? 2 : Number(item[name])) << FLAGS[name]), 0);

const unpackFlags = (flags: number): Pick<BacklogItem, Flag> => {
  const read = (name: Flag): boolean | null => [false, true, null][(flags >> FLAGS[name]) & 3] ?? null;
  return { hasDescription: read('hasDescription'), hasAcceptanceCriteria: read('hasAcceptanceCriteria'), hasEstimate: read('hasEstimate'), hasRoadmapItem: read('hasRoadmapItem') };
};

function createDictionary() {
  const places = new Map<string, number>();
  const words: string[] = [];
  const place = (word: string): number => {
    const found = places.get(word);
    if (found !== undefined) return found;
    places.set(word, words.length);
    return words.push(word) - 1;
  };
  const codeOf = (fact: Fact<string | null>): number => {
    if (!fact.known) return -2 - REASONS.indexOf(fact.reason);
    return fact.value === null ? -1 : place(fact.value);
  };
  return { words, place, code: codeOf };
}

const mapFact = <From, To>(fact: Fact<From>, map: (value: From) => To) => (fact.known ? { known: true as const, value: map(fact.value) } : unknownFact(fact.reason));
