/** A page of which one part is generated: between two comments, and never below them. */
export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export const END = '<!-- end of the generated part -->';
export const beginMark = (source: string): string => `<!-- generated from ${source}: npm run docs -->`;

/** The page with its generated part made anew; what is written by hand stays. A page without the marks gets the part at its end. */
export function replacePart(page: string, source: string, part: string): string {
  const begin = beginMark(source);
  const generated = `${begin}\n${part}\n${END}`;
  const start = page.indexOf(begin);
  const end = page.indexOf(END, start);
  if (start < 0 || end < 0) return page === '' ? `${generated}\n` : `${page.trimEnd()}\n\n${generated}\n`;
  return `${page.slice(0, start)}${generated}${page.slice(end + END.length)}`;
}

export const table = (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
  [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');

const line = (cells: readonly string[]): string => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell.replaceAll('|', '\\|')} |`)).join('')}`;
