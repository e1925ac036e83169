/**
 * A work item while it is being made up. Times are milliseconds before the site's "now": drafts know no date, so another
 * "now" shifts every date and changes nothing else.
 */
import type { LinkTypeKey, StatusKey, TeamName } from '../tables/company';
import type { DemoProject } from '../tables/demo-project';
import type { IssueTypeKey } from '../tables/issue-types';
import type { PersonKey } from '../tables/people';

/** Milliseconds before now. */
export type Ago = number;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export interface DraftIssue {
  readonly project: DemoProject;
  readonly type: IssueTypeKey;
  readonly summary: string;
  readonly created: Ago;
  readonly status: StatusKey;
  readonly reporter: PersonKey;
  readonly parent?: DraftIssue;
  readonly assignee?: PersonKey;
  readonly productManager?: PersonKey;
  readonly component?: string;
  readonly labels: readonly string[];
  readonly storyPoints?: number;
  /** Says what is wanted and when it is done: description and acceptance criteria are filled. */
  readonly ready: boolean;
  /** Nobody touches it any more: no change, no living dependency. */
  readonly forgotten: boolean;
  readonly resolved?: Ago;
  team?: TeamName;
  /** Index into `priorities`. */
  priority: number;
  sprint?: Sprint;
  updated: Ago;
  /** Both given once the project is numbered. */
  id: string;
  key: string;
  readonly links: DraftLink[];
}

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'closed' | 'active' | 'future';
}

export interface DraftLink {
  readonly id: string;
  readonly type: LinkTypeKey;
  /** The far end: `outward` reads "this blocks that", `inward` "this is blocked by that". */
  readonly direction: 'outward' | 'inward';
  readonly other: DraftIssue;
}

export function stageOf(issue: DraftIssue): 'toDo' | 'inProgress' | 'done' {
  if (issue.status === 'toDo' || issue.status === 'ready') return 'toDo';
  return issue.status === 'inProgress' || issue.status === 'inReview' ? 'inProgress' : 'done';
}

export function isOpen(issue: DraftIssue): boolean {
  return stageOf(issue) !== 'done';
}
