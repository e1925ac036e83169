/** Marks and words that the sections of a survey share. */
import type { Fact } from '../../model/facts';

/** In front of what is read today, of what looks alike, and of what is there and not read. */
export const MARKS = { read: '  ✓ ', similar: '  ? ', unread: '  · ' } as const;

export const sayUse = (use: Fact<number> | undefined): string =>
  (use?.known === true ? `on ${use.value} open ${use.value === 1 ? 'work item' : 'work items'}` : 'how often could not be told');
