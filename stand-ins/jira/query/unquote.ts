/** Reads a JQL word or quoted string. The parser's own `value` loses `\n`, `\t` and `\uXXXX`, so the text is read here. */
import { JqlError } from './jql-error';

const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** @throws JqlError for a line end inside quotation marks; escapes that JQL does not have, the grammar refuses. */
export function unquote({ text }: { readonly text: string }): string {
  const quoted = /^(["'])([^]*)\1$/.exec(text)?.[2];
  if (quoted !== undefined && /[\r\n]/.test(quoted)) throw new JqlError(`Error in the JQL Query: The quoted string '${quoted.split(/[\r\n]/)[0] ?? ''}' has not been completed.`);
  return (quoted ?? text).replace(/\\(u[0-9a-fA-F]{4}|[^])/g, (_sequence, escaped: string) => {
    if (escaped.length === 5) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return CONTROL[escaped] ?? escaped;
  });
}
