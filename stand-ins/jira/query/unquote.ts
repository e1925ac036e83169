/** Reads a JQL word or quoted string. The parser's own `value` loses `\n`, `\t` and `\uXXXX`, so the text is read here. */

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

export function unquote({ text }: { readonly text: string }): string {
  const quoted = /^(["'])([^]*)\1$/.exec(text);
  return (quoted?.[2] ?? text).replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_all, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (ESCAPES[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
