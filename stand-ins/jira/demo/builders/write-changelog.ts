/** Writes the site's history: oldest first, numbered in that order. */
import type { ChangelogRecord } from '../../site-export';
import type { DraftChange } from './draft-change';
import { accountIdOf } from './opaque-id';
import { instant } from './write-issue';

const firstChangeId = 500_000;

export function writeChangelog(changes: readonly DraftChange[], now: Date): ChangelogRecord[] {
  return [...changes].sort((a, b) => b.at - a.at).map(({ issue, at, author, items }, index) => ({
    issueId: issue.id,
    id: String(firstChangeId + index),
    author: { accountId: accountIdOf(author) },
    created: instant(at, now),
    items,
  }));
}
