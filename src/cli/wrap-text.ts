/** Text for a terminal of 80 columns; a word that is longer is broken. */
import wrapAnsi from 'wrap-ansi';

export const WIDTH = 80;

export const wrap = (text: string): string => wrapAnsi(text, WIDTH, { hard: true });

/** Wraps under a mark: following lines start below the text, not below the mark. */
export function hang(mark: string, text: string): string {
  const [first = '', ...rest] = wrapAnsi(text, WIDTH - mark.length, { hard: true }).split('\n');
  return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)].join('\n');
}
