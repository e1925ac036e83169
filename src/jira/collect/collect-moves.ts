/**
 * Who ordered the backlogs: changes of rank by people, many projects' items in one call. Where a project's sample has no
 * rank change at all, its team orders by priority. A change of status in the same entry is work on a board, not ordering.
 */
import { differenceInMilliseconds, isValid, parseISO, subDays } from 'date-fns';
import type { BacklogMove, Fact, Instant, IssueId, ProjectId } from '../../model/facts';
import { known } from '../../model/facts';
import { sortBy } from '../../model/sorted';
import type { Vocabulary } from '../../model/vocabulary';
import type { JiraEndpoints } from '../endpoints';
import { readFact } from '../read-fact';
import type { Change } from '../read-changes';
import { ISSUES_A_CALL, readChanges } from '../read-changes';

/** Longer than any rule looks back (`movesDays`, `neglectedFailDays`). */
const DAYS_BACK = 90;
/** Changes by one person this close together are one move (design, `backlogs-ordered-by-others`). */
const ONE_MOVE_MS = 10 * 60_000;

/** The items of each sample, by project. */
type Samples = ReadonlyMap<ProjectId, readonly IssueId[]>;

export async function collectMoves(jira: JiraEndpoints, { backlogFields: { rank } }: Pick<Vocabulary, 'backlogFields'>, samples: Samples, at: Instant): Promise<ReadonlyMap<ProjectId, Fact<readonly BacklogMove[]>>> {
  const fieldIds = [...(rank === null ? [] : [rank]), 'priority', 'status'];
  const batches = await Promise.all(packSamples(samples).map(async (batch) => {
    // The contract knows no 404 here: whoever answers one has no changelogs at all, as an export may.
    const changes = await readFact(() => readChanges(jira, batch.flatMap(([, items]) => items), fieldIds), 'notRead');
    return batch.map(([projectId, items]) => [projectId, changes.known ? known(findMoves(changes.value, new Set(items), rank, at)) : changes] as const);
  }));
  return new Map(batches.flat());
}

/** Whole samples together, as many as one call takes, so that a call that fails leaves no project half read. */
function packSamples(samples: Samples): ReadonlyArray<ReadonlyArray<readonly [ProjectId, readonly IssueId[]]>> {
  const batches: (readonly [ProjectId, readonly IssueId[]])[][] = [];
  let room = -1;
  for (const sample of samples) {
    room -= sample[1].length;
    if (room >= 0) batches.at(-1)?.push(sample);
    else {
      batches.push([sample]);
      room = ISSUES_A_CALL - sample[1].length;
    }
  }
  return batches;
}

function findMoves(changes: readonly Change[], items: ReadonlySet<IssueId>, rank: string | null, at: Instant): readonly BacklogMove[] {
  const own = changes.filter(({ issueId }) => items.has(issueId));
  const isRanked = ({ items: changed }: Change) => changed.some(({ field, fieldId }) => field === 'Rank' || (rank !== null && fieldId === rank));
  const isPrioritised = ({ items: changed }: Change) => changed.some(({ field, fieldId }) => field === 'priority' || fieldId === 'priority');
  const orders = own.some(isRanked) ? isRanked : isPrioritised;
  const oldest = subDays(parseISO(at), DAYS_BACK);
  const ordering = own.filter((change) => orders(change) && !change.items.some(({ field }) => field === 'status')).flatMap(({ issueId, author, created }) => {
    const instant = parseISO(created);
    if (author?.accountType !== 'atlassian' || !isValid(instant) || instant < oldest || instant > parseISO(at)) return [];
    return [{ issueId, author: author.accountId, at: instant.toISOString() }];
  });
  return joinMoves(sortBy(ordering, (move) => move.at, (move) => move.author, (move) => move.issueId));
}

/** A sitting is one move, and its first change stands for it; `moves` is sorted by time. */
function joinMoves(moves: readonly BacklogMove[]): readonly BacklogMove[] {
  const last = new Map<string, Instant>();
  return moves.filter(({ author, at }) => {
    const before = last.get(author);
    last.set(author, at);
    return before === undefined || differenceInMilliseconds(parseISO(at), parseISO(before)) > ONE_MOVE_MS;
  });
}
