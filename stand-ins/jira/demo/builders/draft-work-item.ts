/** Starts a draft: what every work item has, whatever its type. */
import { labels } from '../tables/company';
import type { DemoProject } from '../tables/demo-project';
import { people } from '../tables/people';
import type { PersonKey } from '../tables/people';
import { day, minute } from './draft-issue';
import type { Ago, DraftIssue } from './draft-issue';
import type { Random } from './random';

export type DraftStart = Pick<DraftIssue, 'type' | 'summary' | 'status' | 'created' | 'updated'> &
  Partial<Pick<DraftIssue, 'parent' | 'assignee' | 'productManager' | 'resolved' | 'reporter' | 'forgotten' | 'ready' | 'storyPoints'>>;

/** Fills in component, labels, priority and team; a child takes its parent's team, as sub-tasks do in Jira. */
export function draftWorkItem(project: DemoProject, start: DraftStart, random: Random): DraftIssue {
  const { components } = project.vocabulary;
  return {
    project,
    reporter: random.pick(crewAtWork(project)),
    forgotten: false,
    ready: false,
    ...start,
    ...(components.length > 0 && random.chance(0.7) ? { component: random.pick(components) } : {}),
    labels: random.chance(0.25) ? random.shuffle(labels).slice(0, random.int(1, 2)).sort() : [],
    priority: random.pick([0, 1, 1, 2, 2, 2, 2, 2, 3, 3, 4]),
    id: '',
    key: '',
    links: [],
  };
}

/** Those of the crew whose account works; in a project that only leavers were in, its lead all the same. */
export function crewAtWork(project: DemoProject): readonly PersonKey[] {
  const active = project.crew.filter((person) => people[person].state === 'active');
  return active.length > 0 ? active : [project.lead];
}

/** Some time from `from` to `to` days ago, never less ago than the project has been quiet. */
export function daysAgo(project: DemoProject, from: number, to: number, random: Random): Ago {
  return (project.quietDays ?? 0) * day + random.int(Math.round((from * day) / minute), Math.round((to * day) / minute)) * minute;
}
