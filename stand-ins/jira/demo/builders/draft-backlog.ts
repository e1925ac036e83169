/** Makes the work below the roadmap: stories, tasks, bugs, tickets and their sub-tasks, most of them done. */
import type { DemoProject } from '../tables/demo-project';
import type { IssueTypeKey } from '../tables/issue-types';
import { customers } from '../tables/people';
import { crewAtWork, daysAgo, draftWorkItem } from './draft-work-item';
import type { DraftStart } from './draft-work-item';
import { hour, isOpen, stageOf } from './draft-issue';
import type { DraftIssue } from './draft-issue';
import type { DraftEpic } from './draft-roadmap';
import type { Phrases } from './phrases';
import type { Random } from './random';

/** What kinds of work a flow is made of: a type stands as often as it occurs among ten. */
const mixes: Readonly<Record<DemoProject['flow'], readonly IssueTypeKey[]>> = {
  scrum: ['story', 'story', 'story', 'story', 'story', 'story', 'bug', 'bug', 'bug', 'task'],
  kanban: ['task', 'task', 'task', 'story', 'story', 'bug', 'bug', 'story', 'task', 'bug'],
  queue: ['ticket'],
  ideas: [],
  tasks: ['task'],
};

/** Of the work items, those that nobody has looked at for half a year. */
const forgottenShare = 0.025;

const subtaskSteps = ['Agree the wording', 'Write the migration', 'Add a metric', 'Test on old devices', 'Update the help page', 'Review with support', 'Remove the old path'];

export function draftBacklog(project: DemoProject, epics: readonly DraftEpic[], phrases: Phrases, random: Random): DraftIssue[] {
  const subtaskShare = project.flow === 'scrum' ? 0.08 : 0;
  const items = Array.from({ length: Math.round(project.size * (1 - subtaskShare)) }, (_, index) => {
    const progress = index < project.size * forgottenShare ? forgottenProgress(project, random) : draftProgress(project, random);
    return draftItem(project, epics, phrases, progress, random);
  });
  const parents = random.shuffle(items.filter(({ type }) => type === 'story')).slice(0, Math.round(project.size * subtaskShare));
  return [...items, ...parents.map((parent) => draftSubtask(project, parent, random))];
}

function draftItem(project: DemoProject, epics: readonly DraftEpic[], phrases: Phrases, progress: Progress, random: Random): DraftIssue {
  const type = project.typeKey === 'service_desk' ? 'request' : random.pick(mixes[project.flow]);
  const open = progress.status !== 'done' && progress.status !== 'declined';
  const epic = epicFor(type, epics.filter(({ issue }) => !open || isOpen(issue)), project, open, random);
  const words = epic?.words ?? random.int(0, Math.max(0, project.vocabulary.epics.length - 1));
  const assigned = progress.status !== 'toDo' || random.chance(0.3);
  return draftWorkItem(project, {
    type,
    summary: type === 'story' ? phrases.story(words) : type === 'task' ? phrases.chore() : phrases.bug(),
    ...progress,
    reporter: reporterOf(project, random),
    ready: random.chance(open ? (project.readiness ?? 0.9) : 0.75),
    ...(assigned ? { assignee: random.pick(crewAtWork(project)) } : {}),
    ...(epic === undefined ? {} : { parent: epic.issue }),
    ...(project.flow === 'scrum' && type !== 'bug' && random.chance(0.85) ? { storyPoints: random.pick([1, 2, 3, 3, 5, 5, 8]) } : {}),
  }, random);
}

/** Most stories hang below an epic, some tasks and bugs do. */
function epicFor(type: IssueTypeKey, epics: readonly DraftEpic[], project: DemoProject, open: boolean, random: Random): DraftEpic | undefined {
  if (epics.length === 0) return undefined;
  const share = type === 'story' ? 1 - (open ? (project.storiesWithoutEpic ?? 0.1) : 0.05) : 0.3;
  return random.chance(share) ? random.pick(epics) : undefined;
}

function reporterOf(project: DemoProject, random: Random): DraftIssue['reporter'] {
  if (project.typeKey === 'service_desk') return random.pick(customers);
  return random.pick([...crewAtWork(project), project.lead]);
}

type Progress = Pick<DraftStart, 'status' | 'created' | 'updated' | 'resolved' | 'forgotten'>;

function forgottenProgress(project: DemoProject, random: Random): Progress {
  return { status: 'toDo', forgotten: true, created: daysAgo(project, 300, 480, random), updated: daysAgo(project, 190, 280, random) };
}

/** About seven in ten are done. */
function draftProgress(project: DemoProject, random: Random): Progress {
  const dice = random.int(1, 100);
  if (dice <= 70) {
    const resolved = daysAgo(project, 0.2, 420, random);
    const created = resolved + random.int(4, 60 * 24) * hour;
    return { status: dice <= 66 ? 'done' : 'declined', created, resolved, updated: resolved };
  }
  if (dice <= 78) {
    const updated = daysAgo(project, 0.05, 12, random);
    return { status: dice <= 75 ? 'inProgress' : 'inReview', created: updated + random.int(3 * 24, 90 * 24) * hour, updated };
  }
  const { untouchedDays = 0 } = project;
  const created = daysAgo(project, untouchedDays + 3, untouchedDays + 170, random);
  const untouched = daysAgo(project, untouchedDays + 0.1, untouchedDays + 0.1, random);
  return { status: dice <= 88 ? 'ready' : 'toDo', created, updated: Math.max(untouched, Math.round((created * random.int(30, 100)) / 100)) };
}

function draftSubtask(project: DemoProject, parent: DraftIssue, random: Random): DraftIssue {
  const status = stageOf(parent) === 'inProgress' ? random.pick(['done', 'inProgress', 'toDo'] as const) : parent.status;
  const created = Math.max(parent.updated, parent.created - random.int(1, 48) * hour);
  const updated = parent.updated;
  return draftWorkItem(project, {
    type: 'subtask', status, created, updated, parent, forgotten: parent.forgotten,
    summary: `${random.pick(subtaskSteps)}: ${parent.summary.charAt(0).toLowerCase()}${parent.summary.slice(1)}`,
    ...(status === 'done' || status === 'declined' ? { resolved: updated } : {}),
    ...(parent.assignee === undefined ? {} : { assignee: parent.assignee }),
  }, random);
}
