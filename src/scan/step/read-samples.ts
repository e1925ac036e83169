/** The step `samples`: who may order some backlogs, what stands at their top, and who moved it. */
import type { AccountId, AuthorityReading, BacklogSample, Fact, ProjectFacts, ProjectId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import { hasHolder } from '../../model/seat';
import type { Vocabulary } from '../../model/vocabulary';
import { resolveThresholds } from '../../scoring/profile';
import { assembleProject, describeBare } from '../assemble-project';
import { listAccounts } from '../assemble-site';
import { chooseTypes } from '../choose-types';
import type { Collectors } from '../collectors';
import { resolveSeat } from '../derive/resolve-seat';
import { describeOffers } from '../describe-offers';
import { markOfReading } from '../mark-of-reading';
import { EMPTY_RESULT } from './empty-result';
import { liveEntries } from './live-entries';
import { nextReading } from './next-reading';
import { statesMet } from './note-accounts';
import { openNotes } from './open-notes';
import type { EntryPatch, StepResult } from './step-result';
import type { StepView } from './step-view';

/** Jira's page of search. */
const MOST_ITEMS = 100;

export async function readSamples(collect: Collectors, projectIds: readonly ProjectId[], view: StepView, vocabulary: Vocabulary): Promise<StepResult> {
  const { settings, at } = view;
  const entries = liveEntries(projectIds, view.register);
  const notes = openNotes();
  const holders = findHolders(entries, view, vocabulary);
  const [authority, backlogs] = await Promise.all([
    collect.authority(entries.flatMap((entry) => {
      const people = holders.get(entry.id) ?? [];
      return people.length === 0 ? [] : [{ ...entry, holders: people }];
    })),
    readBacklogs(chooseTypes(vocabulary, settings), entries.map(({ id }) => id), Math.min(resolveThresholds(settings).backlogSample, MOST_ITEMS)),
  ]);
  const read = entries.map((entry) => ({ entry, backlog: backlogs.get(entry.id) ?? unknownFact('notRead'), authority: authority.get(entry.id) ?? (holders.get(entry.id) === null ? unknownFact('notRead') : known([])) }));
  const under = markOfReading('samples', settings, vocabulary);
  return {
    ...EMPTY_RESULT,
    patches: new Map(read.map(({ entry, ...sample }): [ProjectId, EntryPatch] => [entry.id, { samples: nextReading(entry.samples, { at, under, whole: isWhole(sample) }) }])),
    facts: read.map(({ entry, ...sample }): ProjectFacts => ({ ...(view.facts.get(entry.id) ?? describeBare(entry)), ...sample })),
    accounts: statesMet(notes.accounts, view),
    notes: { ...EMPTY_RESULT.notes, issueKeys: notes.issueKeys },
  };

  async function readBacklogs(words: Vocabulary, ids: readonly ProjectId[], size: number): Promise<ReadonlyMap<ProjectId, Fact<BacklogSample>>> {
    const pages = await collect.backlogs(words, ids, size, notes);
    const moves = await collect.moves(words, new Map([...pages].flatMap(([id, page]) => (page.known ? [[id, page.value.items.map((item) => item.id)] as const] : []))), at);
    return new Map([...pages].map(([id, page]) => [id, page.known ? known({ readAt: at, ...page.value, moves: moves.get(id) ?? unknownFact('notRead') }) : page]));
  }
}

/** Active holders of each product-owner seat; null where nobody can tell who they are. */
function findHolders(entries: readonly RegisterEntry[], { register, facts, accounts, settings, at }: StepView, vocabulary: Vocabulary): ReadonlyMap<ProjectId, readonly AccountId[] | null> {
  const site = { offers: describeOffers(register, vocabulary, settings), accounts: listAccounts(accounts) };
  return new Map(entries.map((entry) => {
    const seat = resolveSeat('productOwner', assembleProject(entry, facts.get(entry.id), settings, at), site, settings);
    return [entry.id, seat.state === 'unreadable' ? null : hasHolder(seat) ? seat.holders : []];
  }));
}

/** Changes that no endpoint tells of, as in an export without them, will be told of never. */
const isWhole = ({ backlog, authority }: { readonly backlog: Fact<BacklogSample>; readonly authority: Fact<readonly AuthorityReading[]> }): boolean =>
  authority.known && backlog.known && (backlog.value.moves.known || backlog.value.moves.reason === 'notRead');
