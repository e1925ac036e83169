/** Rebuilds issue links from both ends' records, so that a link recorded on one end shows on both, once. */
import type { IssueLinkTypeRecord } from './site-export';
import type { IndexedIssue, LinkEnd } from './site-index';
import { asObject } from './as-object';

/** Fills `links` of every issue. Links whose other end the export lacks are left out, as Jira does for what it hides. */
export function connectLinks(
  issues: readonly IndexedIssue[],
  types: readonly IssueLinkTypeRecord[],
  findIssue: (idOrKey: string) => IndexedIssue | undefined,
): void {
  const typesById = new Map(types.map((type) => [type.id, type]));
  const connected = new Set<string>();
  for (const issue of issues) {
    for (const link of recordedLinks(issue)) {
      const id = String(link['id']);
      const outward = link['outwardIssue'] !== undefined;
      const far = findFar(asObject(outward ? link['outwardIssue'] : link['inwardIssue']), findIssue);
      if (far === undefined || connected.has(id)) continue;
      const type = linkTypeOf(asObject(link['type']), typesById);
      connected.add(id);
      const [from, to] = outward ? [issue, far] : [far, issue];
      from.links.push({ id, type, direction: 'outward', far: to });
      to.links.push({ id, type, direction: 'inward', far: from });
    }
  }
  for (const issue of issues) if (issue.links.length > 1) sortAsRecorded(issue);
}

function recordedLinks({ record }: IndexedIssue): Readonly<Record<string, unknown>>[] {
  const links = record.fields['issuelinks'];
  return Array.isArray(links) ? links.map(asObject) : [];
}

/** An issue shows its links in the order of its own record, then those that only the other end records. */
function sortAsRecorded(issue: IndexedIssue): void {
  const places = new Map(recordedLinks(issue).map((link, place) => [String(link['id']), place]));
  const placeOf = ({ id }: LinkEnd): number => places.get(id) ?? places.size;
  issue.links.sort((a, b) => placeOf(a) - placeOf(b));
}

/** By id first: a moved issue keeps answering to its old key, which records may still carry. */
function findFar(stub: Readonly<Record<string, unknown>>, findIssue: (idOrKey: string) => IndexedIssue | undefined): IndexedIssue | undefined {
  const { id, key } = stub;
  return (typeof id === 'string' ? findIssue(id) : undefined) ?? (typeof key === 'string' ? findIssue(key) : undefined);
}

function linkTypeOf(type: Readonly<Record<string, unknown>>, typesById: ReadonlyMap<string, IssueLinkTypeRecord>): IssueLinkTypeRecord {
  const text = (name: string): string => (typeof type[name] === 'string' ? type[name] : '');
  return typesById.get(text('id')) ?? { id: text('id'), name: text('name'), inward: text('inward'), outward: text('outward') };
}
