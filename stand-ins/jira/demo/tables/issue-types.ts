/**
 * The site's work types. Company-managed projects share one set; every team-managed project has its own copies under
 * own ids, as on Jira Cloud: a reader that looks types up by name instead of by id goes wrong here.
 */
import type { IssueTypeRecord } from '../../site-export';

export const sharedIssueTypes = {
  initiative: { id: '10000', name: 'Initiative', subtask: false, hierarchyLevel: 2 },
  epic: { id: '10001', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  story: { id: '10002', name: 'Story', subtask: false, hierarchyLevel: 0 },
  task: { id: '10003', name: 'Task', subtask: false, hierarchyLevel: 0 },
  bug: { id: '10004', name: 'Bug', subtask: false, hierarchyLevel: 0 },
  subtask: { id: '10005', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  ticket: { id: '10010', name: 'Support Ticket', subtask: false, hierarchyLevel: 0 },
  request: { id: '10011', name: 'Service Request', subtask: false, hierarchyLevel: 0 },
  idea: { id: '10020', name: 'Idea', subtask: false, hierarchyLevel: 0 },
} as const satisfies Record<string, IssueTypeRecord>;

export type IssueTypeKey = keyof typeof sharedIssueTypes;

/** The types that a team-managed project copies; its sub-task is called "Subtask" there. */
export const copiedIssueTypes = ['epic', 'story', 'task', 'bug', 'subtask'] as const satisfies readonly IssueTypeKey[];
