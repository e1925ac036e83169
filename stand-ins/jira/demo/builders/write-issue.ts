/** Writes a draft as Jira gives a work item: REST v3 shapes, times as instants. */
import { linkTypes, priorities, statuses } from '../tables/company';
import { customFields } from '../tables/fields';
import { sharedIssueTypes } from '../tables/issue-types';
import type { PersonKey } from '../tables/people';
import type { IssueRecord } from '../../site-export';
import { componentIdOf, issueTypeIdOf, projectIdOf } from './catalogue-ids';
import { acceptanceCriteriaOf, describe } from './describe';
import type { Ago, DraftIssue, DraftLink } from './draft-issue';
import { accountIdOf, teamIdOf } from './opaque-id';

export function writeIssue(issue: DraftIssue, now: Date): IssueRecord {
  const { project, id, key, component, sprint, team } = issue;
  return {
    id,
    key,
    fields: {
      summary: issue.summary,
      project: { id: projectIdOf(project), key: project.key },
      issuetype: { id: issueTypeIdOf(project, issue.type) },
      status: statuses[issue.status],
      priority: priorities[issue.priority] ?? null,
      assignee: user(issue.assignee),
      reporter: user(issue.reporter),
      creator: user(issue.reporter),
      created: instant(issue.created, now),
      updated: instant(issue.updated, now),
      resolutiondate: issue.resolved === undefined ? null : instant(issue.resolved, now),
      description: describe(issue),
      labels: issue.labels,
      components: component === undefined ? [] : [{ id: componentIdOf(project, component), name: component }],
      parent: issue.parent === undefined ? null : { id: issue.parent.id, key: issue.parent.key },
      issuelinks: issue.links.map(writeLink),
      [customFields.team]: team === undefined ? null : { id: teamIdOf(team), name: team, title: team, isShared: true, isVisible: true },
      [customFields.productManager]: user(issue.productManager),
      [customFields.storyPoints]: issue.storyPoints ?? null,
      [customFields.acceptanceCriteria]: acceptanceCriteriaOf(issue),
      [customFields.sprint]: sprint === undefined ? null : [{ ...sprint, boardId: Math.floor(sprint.id / 10) }],
      [customFields.rank]: rankOf(issue),
    },
  };
}

/** Jira's own form of an instant: with milliseconds and a zone without colon. */
export function instant(ago: Ago, now: Date): string {
  return new Date(now.getTime() - ago).toISOString().replace('Z', '+0000');
}

function writeLink({ id, type, direction, other }: DraftLink): unknown {
  const { name, subtask } = sharedIssueTypes[other.type];
  const end = {
    id: other.id,
    key: other.key,
    fields: {
      summary: other.summary,
      status: statuses[other.status],
      priority: priorities[other.priority] ?? null,
      issuetype: { id: issueTypeIdOf(other.project, other.type), name, subtask },
    },
  };
  return { id, type: linkTypes[type], ...(direction === 'outward' ? { outwardIssue: end } : { inwardIssue: end }) };
}

function user(person: PersonKey | undefined): { accountId: string } | null {
  return person === undefined ? null : { accountId: accountIdOf(person) };
}

/** A lexical rank; forgotten items have sunk to the bottom. */
function rankOf({ id, forgotten }: DraftIssue): string {
  const scattered = (Number(id) * 7_919) % 1_000_003;
  return `0|${forgotten ? 'y' : 'i'}${scattered.toString(36).padStart(5, '0')}:`;
}
