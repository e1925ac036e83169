/** Words of a work item that is ready: a description as Jira's document format, and acceptance criteria as text. */
import { stageOf } from './draft-issue';
import type { DraftIssue } from './draft-issue';

const reasons: Readonly<Record<string, readonly string[]>> = {
  bug: ['Support had several calls about this; the steps are the same each time.', 'Seen in the logs and confirmed by hand.', 'It comes and goes, a recording is with support.'],
  task: ['Agreed in the last planning, no change for users.', 'Overdue since the audit.', 'Makes the next change cheaper.'],
  story: ['Asked for in the interviews with shops.', 'The numbers show that people give up here.', 'Comes before the next market opens.', 'Saves the depot a walk.'],
  epic: ['The goal, the measure and what is left out are on the one-page brief.', 'Outcome first: the measure is agreed with finance.'],
  ticket: ['Reported at the desk, works on the spare device.', 'The person needs it today.', 'Can wait until tomorrow.'],
};

const criteria = [
  'The result is visible within a minute. A wrong entry is refused with one clear sentence. The old way still works.',
  'It works on the devices of the depot. Support can see what happened. The measure on the team page moves.',
  'Done when the reporter has tried it and agrees. Nothing else on the screen changes.',
];

/** Jira gives a description as an Atlassian document; `null` where nobody wrote one. */
export function describe(issue: DraftIssue): unknown {
  if (!issue.ready) return null;
  const known = reasons[issue.type] ?? reasons.task ?? [];
  const text = `${issue.summary}. ${at(known, issue)}`;
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** Written while the item waits or is worked on; old items had none. */
export function acceptanceCriteriaOf(issue: DraftIssue): string | null {
  return issue.ready && stageOf(issue) !== 'done' ? at(criteria, issue) : null;
}

function at(list: readonly string[], issue: DraftIssue): string {
  return list[Number(issue.id) % list.length] ?? '';
}
