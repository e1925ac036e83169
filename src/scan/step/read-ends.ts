/**
 * The step `ends`: far ends of links. What is read of one is kept with the facts of its own project, so that it lasts as long as
 * that project's reading and is forgotten when the project moves. A link whose end is done is taken out wherever it stands.
 */
import type { CollectedEnds } from '../../model/collected';
import type { DependencyEnd, DependencyLink, Fact, IssueId, ProjectFacts, ProjectId, UnknownReason } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import { sortBy } from '../../model/sorted';
import type { Vocabulary } from '../../model/vocabulary';
import { describeBare } from '../assemble-project';
import { chooseTypes } from '../choose-types';
import type { Collectors } from '../collectors';
import { EMPTY_RESULT } from './empty-result';
import { nextReading } from './next-reading';
import { statesRead } from './note-accounts';
import { openNotes } from './open-notes';
import type { EntryPatch, StepResult } from './step-result';
import type { StepView } from './step-view';

export async function readEnds(collect: Collectors, issueIds: readonly IssueId[], view: StepView, vocabulary: Vocabulary): Promise<StepResult> {
  const notes = openNotes();
  const ends = await collect.ends(chooseTypes(vocabulary, view.settings), issueIds, notes);
  const unread = listUnread(view.facts, ends);
  const closed = new Set(unread.flatMap(({ link, read }) => (read.known && read.value === null ? [link.id] : [])));
  const records = groupRecords(unread.filter(({ link }) => !closed.has(link.id)));
  const holders = [...new Set([...view.facts.keys(), ...records.keys()])];
  return {
    ...EMPTY_RESULT,
    facts: holders.flatMap((id) => {
      const stored = view.facts.get(id) ?? bareFacts(id, view);
      const after = stored === null ? null : keepRecords(stored, records.get(id) ?? [], closed);
      return after === null ? [] : [after];
    }),
    patches: doubt(unread, view),
    accounts: statesRead(notes.accounts, view.at),
    notes: { ...EMPTY_RESULT.notes, issueKeys: notes.issueKeys, teamNames: notes.teamNames },
  };
}

/** A link with the end that was read, as its other project's reading showed it. */
interface Unread {
  readonly link: DependencyLink;
  readonly side: 'from' | 'to';
  readonly read: Fact<DependencyEnd | null>;
}

const listUnread = (facts: StepView['facts'], ends: CollectedEnds): readonly Unread[] => [...facts.values()].flatMap(({ links }) => (links.known ? links.value : []).flatMap((link) => (['from', 'to'] as const).flatMap((side) => {
  const read = ends.get(link[side].issueId);
  return read === undefined || link[side].updated !== null ? [] : [{ link, side, read }];
})));

/** By the project in which each end is; one that cannot be read stays where it was thought to be, and is not asked for again. */
function groupRecords(unread: readonly Unread[]): ReadonlyMap<ProjectId, readonly DependencyLink[]> {
  const groups = new Map<ProjectId, DependencyLink[]>();
  for (const { link, side, read } of unread) {
    const end = read.known ? read.value : withhold(link[side], read.reason);
    if (end === null) continue;
    groups.set(end.projectId, [...(groups.get(end.projectId) ?? []), { ...link, [side]: end }]);
  }
  return groups;
}

const withhold = (end: DependencyEnd, reason: UnknownReason): DependencyEnd => ({ ...end, team: unknownFact(reason), manager: unknownFact(reason), updated: '' });

/** An archived project has no facts before the first end in it; one that the register lacks keeps none. */
function bareFacts(id: ProjectId, { register }: StepView): ProjectFacts | null {
  const entry = register.get(id);
  return entry === undefined ? null : { ...describeBare(entry), links: known([]) };
}

/** null where nothing changes. Of a link within the project the stored copy knows the other end. */
function keepRecords(facts: ProjectFacts, records: readonly DependencyLink[], closed: ReadonlySet<string>): ProjectFacts | null {
  if (!facts.links.known || (records.length === 0 && !facts.links.value.some(({ id }) => closed.has(id)))) return null;
  const links = new Map(facts.links.value.filter(({ id }) => !closed.has(id)).map((link) => [link.id, link]));
  for (const record of records) {
    const stored = links.get(record.id) ?? record;
    links.set(record.id, { ...stored, from: better(record.from, stored.from), to: better(record.to, stored.to) });
  }
  return { ...facts, links: known(sortBy(links.values(), ({ id }) => id)) };

  function better(read: DependencyEnd, stored: DependencyEnd): DependencyEnd {
    return read.projectId === facts.id && read.updated !== null ? read : stored;
  }
}

/** A project whose end failed to be read is read again as a whole, with patience. */
function doubt(unread: readonly Unread[], { register }: StepView): StepResult['patches'] {
  const failed = new Set(unread.flatMap(({ link, side, read }) => (read.known || read.reason === 'forbidden' ? [] : [link[side].projectId])));
  return new Map([...failed].flatMap((id): [ProjectId, EntryPatch][] => {
    const items = register.get(id)?.items ?? null;
    return items === null ? [] : [[id, { items: { ...items, ...nextReading(items, { at: items.at, under: items.under, whole: false }) } }]];
  }));
}
