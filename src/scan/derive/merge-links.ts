/**
 * One site's links from what each project's reading says of them. Pure, and the same in whatever order they were read: a link
 * is there where the latest reading that testifies about it has it, and each end is what its own project knows of it.
 */
import { readMilliseconds } from '../../checks/measure-age';
import type { DependencyEnd, DependencyLink, Fact, IssueId, ProjectFacts, ProjectId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { ItemsReading, Register, RegisterEntry } from '../../model/register';
import { sortBy } from '../../model/sorted';

type StoredFacts = ReadonlyMap<ProjectId, Pick<ProjectFacts, 'links' | 'ends'>>;

/** A live project's links as its own reading brought them, and what that reading testifies about. */
interface Witness {
  readonly id: ProjectId;
  readonly at: number;
  /** null: its items were never read, or not its links, and it only keeps records of ends in it. */
  readonly testimony: ItemsReading['links'] | null;
  readonly links: ReadonlyMap<string, DependencyLink>;
  /** What was read of work items in it while its links are unknown. */
  readonly ends: readonly DependencyEnd[];
}
interface Statement {
  readonly witness: Witness;
  readonly link: DependencyLink;
}

/** Of every project that is not gone. One that is archived has no links: no search shows its work items, and nobody works on them. */
export function mergeLinks(register: Register, facts: StoredFacts): ReadonlyMap<ProjectId, Fact<readonly DependencyLink[]>> {
  const present = [...register.values()].filter(({ goneAt }) => goneAt === null);
  const live = present.filter(({ archived }) => !archived);
  const witnesses = callWitnesses(register, facts);
  const links = groupByProject(decideLinks(witnesses), new Set(live.map(({ id }) => id)));
  const everyoneTells = live.every(({ id }) => (witnesses.get(id)?.testimony ?? null) !== null);
  return new Map(present.map((entry) => [entry.id, limitTo(entry, facts.get(entry.id), everyoneTells) ?? known(sortBy(links.get(entry.id) ?? [], ({ id }) => id))]));
}

/** Ids of the links that are there by all that is known, told of by everybody or not. */
export const listHeldLinks = (register: Register, facts: StoredFacts): ReadonlySet<string> => new Set(decideLinks(callWitnesses(register, facts)).map(({ id }) => id));

function callWitnesses(register: Register, facts: StoredFacts): ReadonlyMap<ProjectId, Witness> {
  return new Map([...register.values()].flatMap((entry): [ProjectId, Witness][] => {
    const witness = entry.goneAt === null && !entry.archived ? callWitness(entry, facts) : null;
    return witness === null ? [] : [[entry.id, witness]];
  }));
}

function callWitness({ id, items }: RegisterEntry, facts: StoredFacts): Witness | null {
  const { links = null, ends = [] } = facts.get(id) ?? {};
  if (links === null || (!links.known && ends.length === 0)) return null;
  const own = { id, at: items === null ? -Infinity : readMilliseconds(items.at), ends };
  return links.known ? { ...own, testimony: items?.links ?? null, links: new Map(links.value.map((link) => [link.id, link])) } : { ...own, testimony: null, links: new Map() };
}

/** Why a project's links cannot be told; null where they can. Those that end in it are told of by others, unless it was asked about both directions. */
function limitTo({ archived, items }: RegisterEntry, own: Pick<ProjectFacts, 'links'> | undefined, everyoneTells: boolean): Fact<never> | null {
  if (archived) return null;
  if (items === null || own === undefined) return unknownFact('notRead');
  if (!own.links.known) return own.links;
  return everyoneTells || items.links === 'both' ? null : unknownFact('incomplete');
}

function decideLinks(witnesses: ReadonlyMap<ProjectId, Witness>): readonly DependencyLink[] {
  const statements = new Map<string, Statement[]>();
  const records = new Map<IssueId, DependencyEnd>();
  // The later reading comes last and stands, whoever was asked first.
  for (const witness of sortWitnesses(witnesses.values())) {
    for (const link of witness.links.values()) {
      if (testifies(witness, link)) statements.set(link.id, [...(statements.get(link.id) ?? []), { witness, link }]);
      for (const end of [link.from, link.to]) if (end.projectId === witness.id && end.updated !== null) records.set(end.issueId, end);
    }
    for (const end of witness.ends) records.set(end.issueId, end);
  }
  const complete = (end: DependencyEnd): DependencyEnd => records.get(end.issueId) ?? end;
  return [...statements.values()].flatMap((all) => {
    const latest = all.at(-1);
    return latest === undefined || isDenied(latest, witnesses) ? [] : [{ ...latest.link, from: complete(latest.link.from), to: complete(latest.link.to) }];
  });
}

const sortWitnesses = (witnesses: Iterable<Witness>): readonly Witness[] => sortBy(witnesses, ({ id }) => id).sort((a, b) => a.at - b.at);

const testifies = ({ id, testimony }: Witness, { from, to }: DependencyLink): boolean => (testimony === 'both' ? from.projectId === id || to.projectId === id : testimony === 'from' && from.projectId === id);

/** A later reading that would have shown the link did not. */
const isDenied = ({ witness, link }: Statement, witnesses: ReadonlyMap<ProjectId, Witness>): boolean => [link.from.projectId, link.to.projectId].some((id) => {
  const other = witnesses.get(id);
  return other !== undefined && other.at > witness.at && testifies(other, link) && !other.links.has(link.id);
});

/** A link to a project that is archived, gone or unheard of is none. */
function groupByProject(links: readonly DependencyLink[], live: ReadonlySet<ProjectId>): ReadonlyMap<ProjectId, readonly DependencyLink[]> {
  const groups = new Map<ProjectId, DependencyLink[]>();
  for (const link of links) {
    const ends = new Set([link.from.projectId, link.to.projectId]);
    if ([...ends].every((id) => live.has(id))) for (const id of ends) groups.set(id, [...(groups.get(id) ?? []), link]);
  }
  return groups;
}
