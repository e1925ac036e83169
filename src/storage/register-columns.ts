/** A shard of the register as columns: 70 bytes an entry, packed. Lossless: decode(encode(x)) equals x. */
import { z } from 'zod';
import type { ProjectId } from '../model/facts';
import type { ItemsReading, Reading, Register, RegisterEntry, Vacancy } from '../model/register';
import { NO_VACANCY } from '../model/register';
import { fromColumns, toColumns } from './columns';
import { instant, packInstant, packedInstant, unpackInstant } from './pack-instant';
import { pack, readPacked } from './packed';
import { readStored } from './read-stored';
import { DAMAGE_REMEDY } from './versioned-row';

const FORMAT = 1;
const flag = z.union([z.literal(0), z.literal(1)]);
const text = z.string().nullable();
const accounts = z.array(z.string());
const reading = z.tuple([instant, z.string(), flag, z.int()]);
const vacancy = z.tuple([packedInstant, packedInstant, z.array(instant)]).nullable();

const rowSchema = z.strictObject({
  id: z.string(), key: z.string(), type: z.string(), teamManaged: flag, archived: flag, programmeId: text, leadId: text,
  workItems: z.tuple([z.int(), packedInstant]).nullable(),
  property: z.union([z.tuple([accounts, accounts, accounts]), z.literal('malformed'), z.null()]),
  roles: z.array(z.tuple([z.string(), z.string()])).nullable(),
  seenAt: instant, goneAt: packedInstant, movedAt: packedInstant,
  seats: reading.nullable(), items: reading.nullable(), samples: reading.nullable(),
  /** Of the reading of items. */
  links: z.enum(['from', 'both']).nullable(), roadmap: flag.nullable(), objects: z.int().nullable(),
  stamp: text, chunks: z.int().nullable(),
  productOwner: vacancy, productManager: vacancy, projectManager: vacancy,
  judged: text,
});
type Row = z.output<typeof rowSchema>;
const rowsSchema = z.array(rowSchema);
const shardSchema = z.strictObject({ format: z.literal(FORMAT), columns: z.record(z.string(), z.array(z.unknown())) });

export const encodeEntries = (entries: Register): string => pack({ format: FORMAT, columns: toColumns([...entries.values()].map(toRow)) });

/** @throws StorageError where they are damaged or of another version */
export function decodeEntries(packed: string): ReadonlyMap<ProjectId, RegisterEntry> {
  const { columns } = readPacked(shardSchema, packed, 'register', DAMAGE_REMEDY);
  return new Map(readStored(rowsSchema, fromColumns(columns), 'register', DAMAGE_REMEDY).map((row) => [row.id, toEntry(row)]));
}

function toRow({ id, key, type, teamManaged, archived, programmeId, leadId, workItems, property, roles, seats, items, samples, facts, vacancies, ...rest }: RegisterEntry): Row {
  return {
    id, key, type, teamManaged: toFlag(teamManaged), archived: toFlag(archived), programmeId, leadId,
    workItems: workItems && [workItems.count, packInstant(workItems.lastUpdated)],
    property: property === null || property === 'malformed' ? property : [[...property.productOwner], [...property.productManager], [...property.projectManager]],
    roles: roles && roles.map(([name, roleId]) => [name, roleId]),
    seenAt: packInstant(rest.seenAt), goneAt: packInstant(rest.goneAt), movedAt: packInstant(rest.movedAt),
    seats: seats && packReading(seats), items: items && packReading(items), samples: samples && packReading(samples),
    links: items && items.links, roadmap: items && toFlag(items.roadmap), objects: items && items.objects,
    stamp: facts && facts.stamp, chunks: facts && facts.chunks,
    productOwner: packVacancy(vacancies.productOwner), productManager: packVacancy(vacancies.productManager), projectManager: packVacancy(vacancies.projectManager),
    judged: rest.judged,
  };
}

const toEntry = ({ links, roadmap, objects, stamp, chunks, productOwner, productManager, projectManager, workItems, property, ...row }: Row): RegisterEntry => ({
  ...row,
  teamManaged: row.teamManaged === 1,
  archived: row.archived === 1,
  workItems: workItems && { count: workItems[0], lastUpdated: unpackInstant(workItems[1]) },
  property: property === null || property === 'malformed' ? property : { productOwner: property[0], productManager: property[1], projectManager: property[2] },
  seenAt: unpackInstant(row.seenAt), goneAt: unpackInstant(row.goneAt), movedAt: unpackInstant(row.movedAt),
  seats: row.seats && unpackReading(row.seats),
  items: row.items === null || links === null || objects === null ? null : { ...unpackReading(row.items), links, roadmap: roadmap === 1, objects } satisfies ItemsReading,
  samples: row.samples && unpackReading(row.samples),
  facts: stamp === null || chunks === null ? null : { stamp, chunks },
  vacancies: { productOwner: unpackVacancy(productOwner), productManager: unpackVacancy(productManager), projectManager: unpackVacancy(projectManager) },
});

const toFlag = (value: boolean): 0 | 1 => (value ? 1 : 0);

const packReading = ({ at, under, whole, failures }: Reading): z.output<typeof reading> => [packInstant(at), under, toFlag(whole), failures];
const unpackReading = ([at, under, whole, failures]: z.output<typeof reading>): Reading => ({ at: unpackInstant(at), under, whole: whole === 1, failures });

function packVacancy({ since, doubtedSince, before }: Vacancy): Row['productOwner'] {
  if (since === null && doubtedSince === null && before.length === 0) return null;
  return [packInstant(since), packInstant(doubtedSince), before.flatMap(({ from, to }) => [packInstant(from), packInstant(to)])];
}

function unpackVacancy(stored: Row['productOwner']): Vacancy {
  if (stored === null) return NO_VACANCY;
  const [since, doubtedSince, ends] = stored;
  const instants = ends.map((end) => unpackInstant(end));
  const before = instants.flatMap((to, place) => (place % 2 === 1 ? [{ from: instants[place - 1] ?? to, to }] : []));
  return { since: unpackInstant(since), doubtedSince: unpackInstant(doubtedSince), before };
}
