/**
 * The step `ends`: work items on which something elsewhere hangs, far ends of links and parents. What is read of one is kept with
 * the facts of its own project, so that it lasts as long as that project's reading and is forgotten when the project moves.
 */
import type { CollectedEnd } from '../../model/collected';
import type { DependencyEnd, Fact, IssueId, ProjectFacts, ProjectId, UnknownReason } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Vocabulary } from '../../model/vocabulary';
import { describeBare } from '../assemble-project';
import { chooseTypes } from '../choose-types';
import { listHeldLinks } from '../derive/merge-links';
import type { Collectors } from '../collectors';
import { EMPTY_RESULT } from './empty-result';
import type { FoundEnd } from './keep-ends';
import { keepEnds } from './keep-ends';
import { nextReading } from './next-reading';
import { statesMet } from './note-accounts';
import { openNotes } from './open-notes';
import { sortEnds } from './sort-ends';
import type { EntryPatch, StepResult } from './step-result';
import type { StepView } from './step-view';

/** `sameTeam`: not read, since it carries no team but the one that it was held against. */
type Ends = ReadonlyMap<IssueId, Fact<CollectedEnd> | 'sameTeam'>;

export async function readEnds(collect: Collectors, issueIds: readonly IssueId[], view: StepView, vocabulary: Vocabulary): Promise<StepResult> {
  const notes = openNotes();
  const words = chooseTypes(vocabulary, view.settings);
  const teamOf = sortEnds(issueIds, view.facts);
  const read = await collect.ends(words, issueIds.filter((id) => !teamOf.has(id)), notes);
  const others = await collect.othersTeams(words, teamOf, notes);
  const ends: Ends = new Map<IssueId, Fact<CollectedEnd> | 'sameTeam'>([...[...teamOf.keys()].map((id) => [id, 'sameTeam'] as const), ...read, ...others]);
  // What is kept of any other link would bring it back, where a later reading of the end's project denied it.
  const held = listHeldLinks(view.register, view.facts);
  const found = [...view.facts.values()].flatMap((project) => [...findEnds(project, held, ends), ...findParents(project, ends)]);
  const holders = new Set([...view.facts.keys(), ...found.map(({ projectId }) => projectId)]);
  return {
    ...EMPTY_RESULT,
    facts: keepEnds([...holders].flatMap((id) => view.facts.get(id) ?? bareFacts(id, view) ?? []), found),
    patches: doubt(found, view),
    accounts: statesMet(notes.accounts, view),
    notes: { ...EMPTY_RESULT.notes, issueKeys: notes.issueKeys, teamNames: notes.teamNames },
  };
}

/** Ends of the project's links that were not read. One that cannot be is kept where it was thought to be, and not asked for again. */
const findEnds = ({ links }: ProjectFacts, held: ReadonlySet<string>, ends: Ends): readonly FoundEnd[] => (links.known ? links.value : []).flatMap((link) => (['from', 'to'] as const).flatMap((side): FoundEnd[] => {
  const end = ends.get(link[side].issueId);
  if (end === undefined || link[side].updated !== null || !held.has(link.id)) return [];
  if (end === 'sameTeam') return [{ projectId: link[side].projectId, link: { ...link, isWithinTeam: true }, hasFailed: false }];
  if (!end.known) return [{ projectId: link[side].projectId, link: { ...link, [side]: withhold(link[side], end.reason) }, hasFailed: end.reason !== 'forbidden' }];
  const { isDone, item: _item, ...record } = end.value;
  return [{ projectId: record.projectId, hasFailed: false, ...(isDone ? { closedLink: link.id } : { link: { ...link, [side]: record } }) }];
}));

const withhold = (end: DependencyEnd, reason: UnknownReason): DependencyEnd => ({ ...end, team: unknownFact(reason), manager: unknownFact(reason), updated: '' });

/** Parents of the project's items, done ones too. One that is nowhere to be seen may have gone from the item too, which so is read again. */
function findParents({ id: childId, roadmapItems, ancestors = [] }: ProjectFacts, ends: Ends): readonly FoundEnd[] {
  return [...(roadmapItems.known ? roadmapItems.value : []), ...ancestors].flatMap(({ parentId }): FoundEnd[] => {
    const parent = parentId === undefined ? undefined : ends.get(parentId);
    if (parentId === undefined || parent === undefined || parent === 'sameTeam') return [];
    if (parent.known) return [{ projectId: parent.value.projectId, item: { ...parent.value.item, updated: parent.value.item.updated ?? '' }, hasFailed: false }];
    return [{ projectId: childId, item: { id: parentId, named: parent, updated: null }, hasFailed: true }];
  });
}

/** A project of which nothing was read yet keeps what others need of it; one that the register lacks keeps nothing. */
function bareFacts(id: ProjectId, { register }: StepView): ProjectFacts | null {
  const entry = register.get(id);
  return entry === undefined ? null : { ...describeBare(entry), links: known([]) };
}

/** A project that keeps what could not be read is read again as a whole, with patience. */
function doubt(found: readonly FoundEnd[], { register }: StepView): StepResult['patches'] {
  const failed = new Set(found.flatMap(({ projectId, hasFailed }) => (hasFailed ? [projectId] : [])));
  return new Map([...failed].flatMap((id): [ProjectId, EntryPatch][] => {
    const items = register.get(id)?.items ?? null;
    return items === null ? [] : [[id, { items: { ...items, ...nextReading(items, { at: items.at, under: items.under, whole: false }) } }]];
  }));
}
