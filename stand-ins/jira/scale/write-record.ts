/** A generated work item as Jira would store it. */
import type { IssueRecord } from '../site-export';
import { writeInstant } from '../write-instant';
import { PURPOSES } from './draw';
import { FIELD_IDS } from './scale-catalogue';
import type { ScaleIssue } from './scale-issue';

export function writeRecord(issue: ScaleIssue): IssueRecord {
  const { order, key, project, status, typeId, assigneeId, managerId, parentId, teamId, updated, created, links, finder: { model: { shape } } } = issue;
  const { id, name, categoryId, key: category } = status;
  return {
    id: String(order), key,
    fields: {
      summary: `Work item ${key}`,
      project: { id: project.id, key: project.key },
      issuetype: { id: typeId },
      status: { id, name, statusCategory: { id: categoryId, key: category, name } },
      priority: { id: '3', name: 'Medium' },
      assignee: assigneeId === undefined ? null : { accountId: assigneeId },
      ...(parentId === undefined ? {} : { parent: { id: parentId } }),
      created: writeInstant(created), updated: writeInstant(updated),
      issuelinks: links.map((link) => ({ id: link.id, type: { id: link.type.id }, [link.direction === 'outward' ? 'outwardIssue' : 'inwardIssue']: { id: String(link.far.order) } })),
      description: issue.draw(PURPOSES.description) < 0.8 ? 'What is to be done, and why.' : null,
      [FIELD_IDS.rank]: `0|${issue.word(PURPOSES.rank).toString(36).padStart(7, '0')}:`,
      [FIELD_IDS.sprint]: null,
      [FIELD_IDS.estimate]: issue.draw(PURPOSES.estimate) < 0.7 ? 1 + (issue.word(PURPOSES.estimate) % 8) : null,
      ...(shape.hasFields ? { [FIELD_IDS.team]: teamId === undefined ? null : { id: teamId, name: `Team ${teamId}` }, [FIELD_IDS.manager]: managerId === undefined ? null : { accountId: managerId } } : {}),
    },
  };
}
