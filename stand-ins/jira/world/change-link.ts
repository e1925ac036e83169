/** Links come and go; both ends are updated, and one event tells of it. */
import { asObject } from '../as-object';
import type { IssueRecord, SiteExport } from '../site-export';
import { withoutLinks } from './change-issue';
import { linkEvent } from './product-event';
import type { ProductEvent } from './product-event';
import type { LinkChange } from './world-change';
import { WorldError } from './world-change';
import { findIssue, linksOf, withFields, withIssue } from './world-state';
import type { WorldState } from './world-state';

/** @throws WorldError where an end, the type or the link is not there */
export function changeLink(change: LinkChange, { site, ids, at }: WorldState): { readonly site: SiteExport; readonly events: readonly ProductEvent[] } {
  if (change.kind === 'createLink') {
    const type = findType(site, change.typeId);
    const [from, to] = [findIssue(site, change.fromId), findIssue(site, change.toId)];
    if (from.id === to.id) throw new WorldError('Jira links no issue to itself.');
    const id = ids.link();
    const link = { id, type: { id: type.id }, outwardIssue: { id: to.id, key: to.key } };
    const linked = withIssue(site, withFields(from, { issuelinks: [...linksOf(from), link], updated: at }));
    return { site: touch(linked, to.id, at), events: [linkEvent('created', { id, type, from, to })] };
  }
  const { from, to, typeId } = findLink(site, change.linkId);
  const lost = new Set<unknown>([change.linkId]);
  const unlinked = { ...site, issues: site.issues.map((issue) => withoutLinks(issue, lost)) };
  return {
    site: touch(touch(unlinked, from.id, at), to.id, at),
    events: [linkEvent('deleted', { id: change.linkId, type: findType(site, typeId), from, to })],
  };
}

const touch = (site: SiteExport, issueId: string, at: string): SiteExport => withIssue(site, withFields(findIssue(site, issueId), { updated: at }));

function findType({ site: { issueLinkTypes } }: SiteExport, id: string) {
  const type = issueLinkTypes.find((one) => one.id === id);
  if (type === undefined) throw new WorldError(`The world has no link type ${id}.`);
  return type;
}

function findLink(site: SiteExport, linkId: string): { from: IssueRecord; to: IssueRecord; typeId: string } {
  for (const issue of site.issues) {
    const link = linksOf(issue).find(({ id }) => id === linkId);
    if (link === undefined) continue;
    const isOutward = link['outwardIssue'] !== undefined;
    const far = findIssue(site, String(asObject(link[isOutward ? 'outwardIssue' : 'inwardIssue'])['id']));
    return { from: isOutward ? issue : far, to: isOutward ? far : issue, typeId: String(asObject(link['type'])['id']) };
  }
  throw new WorldError(`The world has no link ${linkId}.`);
}
