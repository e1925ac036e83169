/**
 * The history that shows who orders a backlog: the moves of the project's table row, and noise that is no ordering and
 * must not be counted as such (work on the board, sprint planning, triage, bots).
 */
import type { DemoProject, OrderingHabit } from '../tables/demo-project';
import { crewAtWork } from './draft-work-item';
import { estimated, historyDays, movedTo, prioritised, ranked } from './draft-change';
import type { DraftChange } from './draft-change';
import { day, minute, stageOf } from './draft-issue';
import type { Ago, DraftIssue } from './draft-issue';
import { createRandom } from './random';
import type { Random } from './random';

export function draftOrderingChanges(project: DemoProject, issues: readonly DraftIssue[]): DraftChange[] {
  const habits = project.ordering ?? [];
  const random = createRandom(`ordering of ${project.key}`);
  const waiting = issues.filter((issue) => stageOf(issue) === 'toDo' && issue.sprint === undefined && !issue.forgotten && isOrdered(issue));
  const moves = habits.flatMap((habit) => habitMoves(habit, waiting, random));
  return habits.length === 0 ? [] : [...moves, ...noise(project, issues, waiting, random)];
}

/** Roadmap items are ordered elsewhere; stale ideas stay stale. */
function isOrdered({ type, updated }: DraftIssue): boolean {
  return ['story', 'task', 'bug', 'ticket'].includes(type) || (type === 'idea' && updated < 60 * day);
}

function habitMoves(habit: OrderingHabit, waiting: readonly DraftIssue[], random: Random): DraftChange[] {
  const recent = spread(habit.last30Days, 0.5, 29, random);
  const older = spread(habit.before, Math.max(31, habit.awayForDays ?? 0), historyDays - 1, random);
  return [...recent, ...older].flatMap((at) => oneMove(habit, at, waiting, random));
}

/** As many instants as asked for, from `from` to `to` days ago, hours apart from each other. */
function spread(count: number, from: number, to: number, random: Random): Ago[] {
  const slot = ((to - from) * day) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => Math.round((from * day + slot * (index + random.int(10, 60) / 100)) / minute) * minute);
}

/** One move in the eyes of a reader: a change, sometimes a burst of three within six minutes, sometimes with an estimate. */
function oneMove({ who, by }: OrderingHabit, at: Ago, waiting: readonly DraftIssue[], random: Random): DraftChange[] {
  const there = random.shuffle(waiting.filter(({ created }) => created > at));
  const moved = there.slice(0, random.chance(0.3) ? 3 : 1);
  const changes = moved.map((issue, index) => ({ issue, at: at - index * 2 * minute, author: who, items: [by === 'priority' ? reprioritise(issue, random) : randomRank(random)] }));
  const first = moved[0];
  const refined = first?.storyPoints !== undefined && random.chance(0.4);
  return refined ? [...changes, { issue: first, at: at - 7 * minute, author: who, items: [estimated(first.storyPoints)] }] : changes;
}

function randomRank(random: Random): DraftChange['items'][number] {
  return ranked(random.chance(0.7) ? 'higher' : 'lower');
}

/** Later changes come last in time only by chance, so the item's own priority is what the change says it came from. */
function reprioritise(issue: DraftIssue, random: Random): DraftChange['items'][number] {
  return prioritised(random.pick([2, 3]), issue.priority === 2 || issue.priority === 3 ? 1 : issue.priority);
}

function noise(project: DemoProject, issues: readonly DraftIssue[], waiting: readonly DraftIssue[], random: Random): DraftChange[] {
  const crew = crewAtWork(project);
  const started = issues.filter((issue) => stageOf(issue) === 'inProgress' && isOrdered(issue));
  if (project.flow === 'queue') return [...triage(started, crew, random), ...bot(waiting, random)];
  const inSprint = issues.filter((issue) => stageOf(issue) === 'toDo' && issue.sprint?.state === 'active');
  const onBoard = random.shuffle([...started, ...inSprint]).slice(0, 12);
  return onBoard.map((issue) => ({ issue, at: Math.min(issue.created, random.int(1, 18 * 24) * 60 * minute), author: random.pick(crew), items: [randomRank(random)] }));
}

/** An agent takes a ticket: status and priority change in one entry, which is work and not ordering. */
function triage(started: readonly DraftIssue[], crew: readonly DraftChange['author'][], random: Random): DraftChange[] {
  return started.map((issue) => ({ issue, at: issue.updated, author: random.pick(crew), items: [prioritised(3, issue.priority), movedTo('toDo', issue.status)] }));
}

/** The bot raises tickets that wait long. */
function bot(waiting: readonly DraftIssue[], random: Random): DraftChange[] {
  return random.shuffle(waiting.filter(({ created }) => created > 30 * day)).slice(0, 9)
    .map((issue) => ({ issue, at: random.int(1, 28) * day, author: 'automation' as const, items: [prioritised(3, 2)] }));
}
