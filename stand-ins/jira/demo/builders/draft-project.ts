/** Makes all work items of one project: roadmap, backlog, then teams, sprints and numbers. */
import type { DemoProject } from '../tables/demo-project';
import type { DraftIssue, Sprint } from './draft-issue';
import { isOpen, stageOf } from './draft-issue';
import { draftBacklog } from './draft-backlog';
import { draftRoadmap } from './draft-roadmap';
import { drawPhrases } from './phrases';
import { createRandom } from './random';
import type { Random } from './random';

/** Oldest first, numbered in that order; `firstId` is where the project's issue ids begin. */
export function draftProject(project: DemoProject, firstId: number): DraftIssue[] {
  const random = createRandom(`work of ${project.key}`);
  const phrases = drawPhrases(project.vocabulary, random);
  const { initiatives, epics } = draftRoadmap(project, phrases, random);
  const issues = [...initiatives, ...epics.map(({ issue }) => issue), ...draftBacklog(project, epics, phrases, random)];
  setTeams(project, issues, random);
  if (project.flow === 'scrum') setSprints(project, issues, random);
  issues.sort((a, b) => b.created - a.created);
  issues.forEach((issue, index) => {
    issue.id = String(firstId + index);
    issue.key = `${project.key}-${index + 1}`;
  });
  return issues;
}

/** Teams take turns over a shuffled list, so that each has open work; sub-tasks follow their parent. */
function setTeams(project: DemoProject, issues: readonly DraftIssue[], random: Random): void {
  const { teams = [], teamShare = 1 } = project;
  if (teams.length === 0) return;
  const own = issues.filter(({ type }) => type !== 'subtask');
  for (const group of [own.filter(isOpen), own.filter((issue) => !isOpen(issue))]) {
    const carriers = random.shuffle(group).slice(0, Math.round(group.length * teamShare));
    carriers.forEach((issue, index) => setTeam(issue, teams[index % teams.length]));
  }
  for (const issue of issues) if (issue.type === 'subtask') setTeam(issue, issue.parent?.team);
}

function setTeam(issue: DraftIssue, team: DraftIssue['team']): void {
  if (team !== undefined) issue.team = team;
}

/** Work in progress and a few ready items are in the active sprint, finished work in one of the closed ones. */
function setSprints(project: DemoProject, issues: readonly DraftIssue[], random: Random): void {
  const first = random.int(100, 900) * 10;
  const sprint = (number: number, state: Sprint['state']): Sprint => ({ id: first + number, name: `${project.key} Sprint ${number}`, state });
  const current = random.int(31, 58);
  const running = (project.quietDays ?? 0) === 0 ? sprint(current, 'active') : undefined;
  for (const issue of issues) {
    if (issue.type === 'epic' || issue.type === 'initiative' || issue.type === 'subtask' || issue.forgotten) continue;
    const stage = stageOf(issue);
    const planned = stage === 'inProgress' || (issue.status === 'ready' && random.chance(0.4));
    if (planned && running !== undefined) issue.sprint = running;
    if (stage === 'done' && random.chance(0.9)) issue.sprint = sprint(random.int(1, current - 1), 'closed');
  }
}
