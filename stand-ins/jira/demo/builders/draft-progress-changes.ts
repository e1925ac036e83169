/** The history that comes from working: items are planned into the sprint, started and finished. */
import type { DemoProject } from '../tables/demo-project';
import { people } from '../tables/people';
import type { PersonKey } from '../tables/people';
import { historyDays, movedTo, plannedInto } from './draft-change';
import type { DraftChange } from './draft-change';
import { day, hour, stageOf } from './draft-issue';
import type { Ago, DraftIssue } from './draft-issue';
import { crewAtWork } from './draft-work-item';
import { createRandom } from './random';
import type { Random } from './random';

export function draftProgressChanges(project: DemoProject, issues: readonly DraftIssue[]): DraftChange[] {
  const random = createRandom(`progress of ${project.key}`);
  return issues.flatMap((issue) => changesOf(issue, random)).filter(({ at }) => at < historyDays * day);
}

function changesOf(issue: DraftIssue, random: Random): DraftChange[] {
  const stage = stageOf(issue);
  if (stage === 'toDo') return issue.sprint === undefined ? [] : [planning(issue, Math.min(issue.created, random.int(1, 9) * day))];
  const author = workerOn(issue);
  const end = issue.resolved ?? issue.updated;
  const started = stage === 'done' ? end + Math.round((issue.created - end) * 0.3) : end;
  const start: DraftChange = { issue, at: started, author, items: [movedTo('toDo', stage === 'inProgress' ? issue.status : 'inProgress')] };
  const plan = issue.sprint === undefined ? [] : [planning(issue, Math.min(issue.created, started + 6 * hour))];
  const finish: DraftChange = { issue, at: end, author, items: [movedTo('inProgress', issue.status)] };
  return stage === 'done' ? [...plan, start, finish] : [...plan, start];
}

function planning(issue: DraftIssue, at: Ago): DraftChange {
  const [planner] = crewAtWork(issue.project);
  return { issue, at, author: planner ?? issue.reporter, items: issue.sprint === undefined ? [] : [plannedInto(issue.sprint)] };
}

/** The assignee, unless that account is off or belongs to somebody outside the crew. */
function workerOn(issue: DraftIssue): PersonKey {
  const crew = crewAtWork(issue.project);
  const { assignee } = issue;
  if (assignee !== undefined && people[assignee].state === 'active' && crew.includes(assignee)) return assignee;
  return crew[Number(issue.id) % crew.length] ?? issue.reporter;
}
