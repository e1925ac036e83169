/**
 * The events that Jira sends to a Forge app, in the shapes of platform/forge/events-reference/jira. Hints only: roles, users and
 * rights send none, a deleted issue tells nothing of its links, and what the app may not browse stays silent.
 */
import type { IssueLinkTypeRecord, IssueRecord, ProjectRecord } from '../site-export';

export interface ProductEvent {
  /** Such as `avi:jira:updated:issue`. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Ids of the projects that it tells of; the app must be able to browse all of them. */
  readonly projectIds: readonly string[];
}

/** Without links, whatever happened. */
export function issueEvent(verb: 'created' | 'updated' | 'deleted' | 'assigned', { id, key, fields }: IssueRecord, project: ProjectRecord): ProductEvent {
  const told = Object.fromEntries(['summary', 'issuetype', 'created', 'updated', 'assignee', 'status'].map((name) => [name, fields[name] ?? null]));
  return { name: `avi:jira:${verb}:issue`, payload: { issue: { id, key, fields: { ...told, project: stubOf(project) } } }, projectIds: [project.id] };
}

export interface LinkTold {
  readonly id: string;
  readonly type: IssueLinkTypeRecord;
  readonly from: IssueRecord;
  readonly to: IssueRecord;
}

export function linkEvent(verb: 'created' | 'deleted', { id, type, from, to }: LinkTold): ProductEvent {
  const [sourceProjectId, destinationProjectId] = [from.fields.project.id, to.fields.project.id];
  const issueLinkType = { id: type.id, name: type.name, inwardName: type.inward, outwardName: type.outward, isSubTaskLinkType: false, isSystemLinkType: false };
  return {
    name: `avi:jira:${verb}:issuelink`,
    payload: { id, sourceIssueId: from.id, destinationIssueId: to.id, sourceProjectId, destinationProjectId, issueLinkType },
    projectIds: [sourceProjectId, destinationProjectId],
  };
}

export const projectEvent = (verb: 'created' | 'updated' | 'archived' | 'unarchived' | 'softdeleted', project: ProjectRecord): ProductEvent =>
  ({ name: `avi:jira:${verb}:project`, payload: { project: stubOf(project) }, projectIds: [project.id] });

const stubOf = ({ id, key, name, projectTypeKey, simplified }: ProjectRecord) => ({ id, key, name, projectTypeKey, simplified: simplified ?? false });
