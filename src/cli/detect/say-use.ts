/** Marks and words that the sections of a survey share. */
import type { Fact } from '../../model/facts';
import { stripText } from '../reporters/strip-controls';
import { hang } from '../wrap-text';

/** In front of what is read today, of what looks alike, and of what is there and not read. */
export const MARKS = { read: '  ✓ ', similar: '  ? ', unread: '  · ' } as const;

/** A line of the survey; names of the site may hold characters that steer a terminal. */
export const line = (mark: string, text: string): string => hang(mark, stripText(text));

export const sayUse = (use: Fact<number> | undefined): string =>
  (use?.known === true ? `on ${use.value} open ${use.value === 1 ? 'work item' : 'work items'}` : 'how often could not be told');
