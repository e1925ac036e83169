/** JSON for a page: what fits on a line stands on one, so that an example can be read at a glance. */
const WIDTH = 150;

export function formatJson(value: unknown, indent = '', taken = 0): string {
  const line = spaced(value);
  if (value === null || typeof value !== 'object' || indent.length + taken + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item: unknown) => `${inner}${formatJson(item, inner, 1)}`).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{\n${entries.map(([name, one]) => `${inner}"${name}": ${formatJson(one, inner, name.length + 5)}`).join(',\n')}\n${indent}}`;
}

/** One line with a blank after colons and commas. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`).join(', ')} }`;
}
