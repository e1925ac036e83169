/** JSON for a reader: what fits on a line stands on one, the rest is broken and indented. */

/** @param width columns of a line, if a single value does not need more */
export const formatJson = (value: unknown, width: number): string => format(value, '', 0, width);

/** `taken`: columns of the line that stand before the value, behind the indent. */
function format(value: unknown, indent: string, taken: number, width: number): string {
  const line = spaced(value);
  if (value === null || typeof value !== 'object' || indent.length + taken + line.length < width) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item: unknown) => `${inner}${format(item, inner, 0, width)}`).join(',\n')}\n${indent}]`;
  return `{\n${entriesOf(value).map(([name, one]) => `${inner}${escaped(name)}: ${format(one, inner, name.length + 4, width)}`).join(',\n')}\n${indent}}`;
}

/** One line with a blank behind colons and commas. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value === 'string') return escaped(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = entriesOf(value).map(([name, one]) => `${escaped(name)}: ${spaced(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** JSON itself leaves some characters that steer a terminal as they are. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON has no undefined. */
const entriesOf = (value: object): ReadonlyArray<readonly [string, unknown]> => Object.entries(value).filter(([, one]) => one !== undefined);
