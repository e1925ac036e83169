/** JQL without what a site's people wrote: of quoted values only numbers stay, which are ids; long lists are counted. */

const QUOTED = /"(?:[^"\\]|\\.)*"/g;
/** Lists longer than this are told by their length. */
const LONGEST_LIST = 3;
const LONGEST_LINE = 400;

/** Rolecall's JQL quotes every value, so what is not quoted is its own. */
export function maskJql(jql: string): string {
  const masked = jql.replace(QUOTED, (value) => (/^"\d+"$/.test(value) ? value : '"…"'));
  const counted = masked.replace(/\(("[^"]*"(?:, "[^"]*")*)\)/g, (list, values: string) => {
    const count = values.split(', ').length;
    return count > LONGEST_LIST ? `(${count} values)` : list;
  });
  return counted.length > LONGEST_LINE ? `${counted.slice(0, LONGEST_LINE)} … (${jql.length} characters)` : counted;
}
