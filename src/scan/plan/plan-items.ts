/**
 * Roadmap items, links and teams: where they were never read, were asked for, hang on other settings, failed, or something
 * moved since; where a project came to be judged; and where another project cannot tell of the links that both share.
 */
import type { RegisterEntry } from '../../model/register';
import type { Due } from './batch-projects';
import { batchProjects } from './batch-projects';
import type { Candidate } from './order-steps';
import { SETTLING } from './periods';
import { priceItems } from './price-items';
import type { Situation } from './situation';
import { timeOf } from './situation';
import type { Reason } from './why-due';
import { isReadThisRound, whyDue } from './why-due';

/** Failures in a row after which nobody waits any longer for what a project would say of its links. */
const GIVEN_UP_AFTER = 2;
/** Each step has one page that is not full, one count and one proof of teams at least, so that large ones save calls; one that is lost costs a third of the default hour at most, and it takes some six seconds. */
export const ITEMS_LIMITS = { projects: 150, worst: 3_500 } as const;

/** @param share of the score's weight that hangs on items */
export function planItems(situation: Situation, share: number): readonly Candidate[] {
  const testimony = weighTestimony(situation);
  const due = situation.live.flatMap((entry): Due[] => {
    const reason = whyItemsDue(entry, testimony, situation);
    return reason === null ? [] : [{ entry, reason }];
  });
  return (['both', 'from'] as const).flatMap((links) => batchProjects(
    due.filter(({ entry, reason }) => chooseLinks(entry, reason, testimony, situation) === links),
    { describe: (projectIds) => ({ kind: 'items', projectIds, links }), price: (entries) => priceItems(entries, links, situation), share, limits: ITEMS_LIMITS },
    situation,
  ));
}

interface Testimony {
  /** Since when the links of all projects are told of by those in which they start: the oldest whole reading that still counts. */
  readonly since: number;
  /** Whether a project cannot be read, so that nobody tells of the links that start there but those in which they end. */
  readonly isBroken: boolean;
}

function weighTestimony({ live, under, once }: Situation): Testimony {
  const counting = live.flatMap(({ items }) => (items !== null && items.under === under.items ? [items] : []));
  return {
    since: counting.reduce((oldest, { whole, at }) => (whole ? Math.min(oldest, timeOf(at)) : oldest), Infinity),
    isBroken: counting.some(({ whole, failures }) => !whole && failures >= (once === null ? GIVEN_UP_AFTER : 1)),
  };
}

function whyItemsDue(entry: RegisterEntry, { since, isBroken }: Testimony, situation: Situation): Reason | null {
  const reason = whyDue('items', entry, situation);
  const { items } = entry;
  if (reason !== null || situation.began === null || items === null || !items.whole) return reason;
  if (isBroken && items.links === 'from') return 'failed';
  if (situation.judged.has(entry.id) && !items.roadmap) return 'new';
  if (isReadThisRound(items, situation)) return null;
  const told = items.links === 'both' ? timeOf(items.at) : Math.min(timeOf(items.at), since);
  return hasMovedSince(told, entry, situation) ? 'moved' : null;
}

const hasMovedSince = (instant: number, { id }: RegisterEntry, { moved }: Situation): boolean => (moved.get(id) ?? -Infinity) > instant - SETTLING;

/**
 * Links that start in the project are enough where those that end there are told of by readings that nothing here has outdated.
 * One scan that reads everything at one instant tells of all of them. What both ways told of is never told one way again.
 */
function chooseLinks(entry: RegisterEntry, reason: Reason, { since, isBroken }: Testimony, situation: Situation): 'from' | 'both' {
  if (reason === 'asked' || isBroken || situation.firstWave.has(entry.id)) return 'both';
  if (entry.items?.links === 'both' && entry.items.under === situation.under.items) return 'both';
  return situation.once === null && hasMovedSince(since, entry, situation) ? 'both' : 'from';
}
