/** Issues come, change, move and go. */
import { asObject } from '../as-object';
import type { IssueRecord, SiteExport } from '../site-export';
import { issueEvent } from './product-event';
import type { ProductEvent } from './product-event';
import type { IssueChange } from './world-change';
import { WorldError } from './world-change';
import { findIssue, findProject, linksOf, withFields, withIssue } from './world-state';
import type { WorldState } from './world-state';

/** @throws WorldError where the site has no such issue or project */
export function changeIssue(change: IssueChange, state: WorldState): { readonly site: SiteExport; readonly events: readonly ProductEvent[] } {
  const { site, at, ids } = state;
  switch (change.kind) {
    case 'createIssue': {
      const project = findProject(site, change.projectId);
      if (project.archived === true) throw new WorldError(`Nothing can be created in the archived project ${project.id}.`);
      const issue: IssueRecord = {
        id: ids.issue(),
        key: ids.key(project.key),
        fields: { assignee: null, ...change.fields, created: at, updated: at, project: { id: project.id, key: project.key } },
      };
      return { site: { ...site, issues: [...site.issues, issue] }, events: [issueEvent('created', issue, project)] };
    }
    case 'updateIssue':
      return update(change.issueId, change.fields, state);
    case 'rankIssue':
      return rank(change, state);
    case 'moveIssue': {
      const issue = findIssue(site, change.issueId);
      const project = findProject(site, change.projectId);
      if (project.archived === true) throw new WorldError(`Nothing can be moved to the archived project ${project.id}.`);
      if (issue.fields.project.id === project.id) throw new WorldError(`The issue ${issue.id} is in the project ${project.id} already.`);
      const moved: IssueRecord = {
        ...withFields(issue, { ...change.fields, updated: at, project: { id: project.id, key: project.key } }),
        key: ids.key(project.key),
        formerKeys: [...(issue.formerKeys ?? []), issue.key],
      };
      return { site: withIssue(site, moved), events: [issueEvent('updated', moved, project)] };
    }
    case 'deleteIssue': {
      const issue = findIssue(site, change.issueId);
      const lost = new Set([...linksOf(issue), ...linksTo(issue.id, site)].map(({ id }) => id));
      const left = site.issues.filter(({ id }) => id !== issue.id).map((other) => withoutLinks(other, lost));
      return { site: { ...site, issues: left }, events: [issueEvent('deleted', issue, findProject(site, issue.fields.project.id))] };
    }
  }
}

function update(issueId: string, fields: Readonly<Record<string, unknown>>, { site, at }: WorldState): { site: SiteExport; events: ProductEvent[] } {
  const before = findIssue(site, issueId);
  const project = findProject(site, before.fields.project.id);
  const issue = withFields(before, { ...fields, updated: at });
  const isAssigned = asObject(before.fields['assignee'])['accountId'] !== asObject(issue.fields['assignee'])['accountId'];
  return { site: withIssue(site, issue), events: [issueEvent('updated', issue, project), ...(isAssigned ? [issueEvent('assigned', issue, project)] : [])] };
}

/** @throws WorldError where the site has no rank */
function rank({ issueId, rank: value, by }: Extract<IssueChange, { kind: 'rankIssue' }>, state: WorldState): { site: SiteExport; events: ProductEvent[] } {
  const field = state.site.site.fields?.find(({ schema }) => schema?.custom === 'com.pyxis.greenhopper.jira:gh-lexo-rank');
  if (field === undefined) throw new WorldError('The world has no rank.');
  const { site, events } = update(issueId, { [field.id]: value }, state);
  const entry = { issueId, id: state.ids.change(), author: { accountId: by }, created: state.at, items: [{ field: 'Rank', fieldId: field.id, toString: 'Ranked higher' }] };
  return { site: { ...site, changelogs: [...(site.changelogs ?? []), entry] }, events };
}

/** A link may stand in the record of either end. */
const linksTo = (issueId: string, { issues }: SiteExport): Readonly<Record<string, unknown>>[] =>
  issues.flatMap((issue) => linksOf(issue).filter((link) => asObject(link['outwardIssue'])['id'] === issueId || asObject(link['inwardIssue'])['id'] === issueId));

export function withoutLinks(issue: IssueRecord, lost: ReadonlySet<unknown>): IssueRecord {
  const links = linksOf(issue);
  return links.some(({ id }) => lost.has(id)) ? withFields(issue, { issuelinks: links.filter(({ id }) => !lost.has(id)) }) : issue;
}
