/** One line of a work item's history while it is being made up, and the kinds of line that the demo writes. */
import { priorities, statuses } from '../tables/company';
import type { StatusKey } from '../tables/company';
import { customFields } from '../tables/fields';
import type { PersonKey } from '../tables/people';
import type { ChangelogRecord } from '../../site-export';
import type { Ago, DraftIssue, Sprint } from './draft-issue';

export interface DraftChange {
  readonly issue: DraftIssue;
  readonly at: Ago;
  readonly author: PersonKey;
  readonly items: ChangelogRecord['items'];
}

/** Jira keeps 90 days of history here: what happened before is not in the export. */
export const historyDays = 90;

type Item = ChangelogRecord['items'][number];

/** Jira does not say from where to where: "Ranked higher" or "Ranked lower" is all there is. */
export function ranked(direction: 'higher' | 'lower'): Item {
  return { field: 'Rank', fieldId: customFields.rank, fieldtype: 'custom', from: '', fromString: '', to: '', toString: `Ranked ${direction}` };
}

export function movedTo(from: StatusKey, to: StatusKey): Item {
  const [before, after] = [statuses[from], statuses[to]];
  return { field: 'status', fieldId: 'status', fieldtype: 'jira', from: before.id, fromString: before.name, to: after.id, toString: after.name };
}

/** Both are indices into `priorities`. */
export function prioritised(from: number, to: number): Item {
  const [before, after] = [priorities[from], priorities[to]];
  return {
    field: 'priority', fieldId: 'priority', fieldtype: 'jira',
    from: before?.id ?? null, fromString: before?.name ?? null, to: after?.id ?? null, toString: after?.name ?? null,
  };
}

export function plannedInto(sprint: Sprint): Item {
  return { field: 'Sprint', fieldId: customFields.sprint, fieldtype: 'custom', from: '', fromString: '', to: String(sprint.id), toString: sprint.name };
}

export function estimated(points: number): Item {
  return { field: 'Story Points', fieldId: customFields.storyPoints, fieldtype: 'custom', from: null, fromString: null, to: null, toString: String(points) };
}
