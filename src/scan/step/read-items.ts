/** The step `items`: roadmap items, dependency links and teams of some projects. */
import type { CollectedItems, ItemsProject } from '../../model/collected';
import type { ProjectId } from '../../model/facts';
import { unknownFact } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import type { Vocabulary } from '../../model/vocabulary';
import { resolveThresholds } from '../../scoring/profile';
import { describeBare } from '../assemble-project';
import { chooseTypes } from '../choose-types';
import type { Collectors } from '../collectors';
import { judgeEligibility } from '../derive/judge-eligibility';
import { markOfReading } from '../mark-of-reading';
import { EMPTY_RESULT } from './empty-result';
import { liveEntries } from './live-entries';
import { nextReading } from './next-reading';
import { openNotes } from './open-notes';
import { statesMet } from './note-accounts';
import type { EntryPatch, StepResult } from './step-result';
import type { StepView } from './step-view';

export async function readItems(collect: Collectors, { projectIds, links }: { readonly projectIds: readonly ProjectId[]; readonly links: 'from' | 'both' }, view: StepView, vocabulary: Vocabulary): Promise<StepResult> {
  const { settings, at } = view;
  const entries = liveEntries(projectIds, view.register);
  const notes = openNotes();
  const collected = await collect.items(chooseTypes(vocabulary, settings), { projects: entries.map((entry) => ({ id: entry.id, reach: reachOf(entry, view) })), links, projectIds: idsByKey(view) }, notes);
  const read = entries.flatMap((entry) => {
    const items = collected.get(entry.id);
    return items === undefined ? [] : [{ entry, items }];
  });
  const under = markOfReading('items', settings, vocabulary);
  return {
    ...EMPTY_RESULT,
    patches: new Map(read.map(({ entry, items }): [ProjectId, EntryPatch] => [entry.id, {
      items: { ...nextReading(entry.items, { at, under, whole: isWhole(items) }), links, roadmap: items.roadmapItems !== null, objects: items.objects },
    }])),
    facts: read.map(({ entry, items: { teams, links: own, roadmapItems } }) => {
      // What others need of its work items is asked for anew, now that it may have changed.
      const { ancestors: _ancestors, ends: _ends, ...kept } = view.facts.get(entry.id) ?? describeBare(entry);
      return { ...kept, teams, links: own, roadmapItems: roadmapItems ?? unknownFact('notRead') };
    }),
    accounts: statesMet(notes.accounts, view),
    notes: { ...EMPTY_RESULT.notes, issueKeys: notes.issueKeys, teamNames: notes.teamNames },
  };
}

/** Of a project that is not judged only the links matter to others. */
function reachOf(entry: RegisterEntry, { settings, selected, at }: StepView): ItemsProject['reach'] {
  const { state } = judgeEligibility(describeBare(entry), settings, resolveThresholds(settings), at);
  if (state !== 'eligible' || selected?.has(entry.id) === false) return 'links';
  return entry.type === 'product_discovery' ? 'ideas' : 'roadmap';
}

const idsByKey = ({ register }: StepView): ReadonlyMap<string, ProjectId> => new Map([...register.values()].flatMap(({ key, id, goneAt }) => (goneAt === null ? [[key, id]] : [])));

const isWhole = ({ roadmapItems, links, teams }: CollectedItems): boolean => links.known && teams.known && roadmapItems?.known !== false;
