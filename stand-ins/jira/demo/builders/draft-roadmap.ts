/** Makes a project's roadmap: initiatives, epics or Discovery ideas, owned as its row says. */
import type { DemoProject, RoadmapOwners } from '../tables/demo-project';
import { crewAtWork, daysAgo, draftWorkItem } from './draft-work-item';
import { day } from './draft-issue';
import type { DraftIssue } from './draft-issue';
import type { Phrases } from './phrases';
import type { Random } from './random';

/** An epic with the vocabulary row its stories draw from. */
export interface DraftEpic {
  readonly issue: DraftIssue;
  readonly words: number;
}

export interface DraftRoadmap {
  readonly initiatives: readonly DraftIssue[];
  readonly epics: readonly DraftEpic[];
}

export function draftRoadmap(project: DemoProject, phrases: Phrases, random: Random): DraftRoadmap {
  const owners = random.shuffle((project.roadmap ?? []).flatMap((owner) => Array.from({ length: owner.count }, () => owner)));
  if (project.flow === 'ideas') return { initiatives: [], epics: owners.map((owner, index) => draftIdea(project, owner, index, random)) };
  const initiatives = draftInitiatives(project, owners, random);
  const done = Math.ceil(owners.length * 0.8);
  const finished = Array.from({ length: done }, () => draftEpic(project, phrases.epic(), undefined, 0, random, initiatives));
  const open = owners.map((owner, index) => draftEpic(project, phrases.epic(), owner, index, random, initiatives));
  return { initiatives, epics: [...finished, ...open] };
}

/** Initiatives are planned by the product manager: whoever owns roadmap items by field here. */
function draftInitiatives(project: DemoProject, owners: readonly RoadmapOwners[], random: Random): DraftIssue[] {
  const planner = owners.find(({ by }) => by === 'field')?.who;
  return (project.vocabulary.initiatives ?? []).map((summary) =>
    draftWorkItem(project, {
      type: 'initiative', summary, status: 'inProgress', ready: true,
      created: daysAgo(project, 300, 420, random), updated: daysAgo(project, 2, 40, random),
      ...(planner === undefined ? {} : { productManager: planner }),
    }, random),
  );
}

/** Without an owner row the epic is finished: whoever did it is its assignee. */
function draftEpic(
  project: DemoProject, name: { summary: string; words: number }, owner: RoadmapOwners | undefined, index: number, random: Random, initiatives: readonly DraftIssue[],
): DraftEpic {
  const parent = initiatives.length > 0 ? { parent: random.pick(initiatives) } : {};
  const times = owner === undefined ? finishedTimes(project, random) : openTimes(project, index, random);
  const status = owner === undefined ? 'done' : random.pick(['toDo', 'inProgress', 'inProgress'] as const);
  const issue = draftWorkItem(project, {
    type: 'epic', summary: name.summary, status, ready: true, ...times, ...parent,
    ...(owner === undefined ? { assignee: random.pick(crewAtWork(project)) } : ownership(project, owner, random)),
  }, random);
  return { issue, words: name.words };
}

function draftIdea(project: DemoProject, owner: RoadmapOwners, index: number, random: Random): DraftEpic {
  const { epics, domain } = project.vocabulary;
  const ideas = epics.flatMap(([, ...names]) => names);
  const name = ideas[index % ideas.length] ?? '';
  const round = Math.floor(index / ideas.length);
  const variant = domain.contexts[round === 0 ? 0 : 1 + ((index + 3 * round) % (domain.contexts.length - 1))] ?? '';
  const issue = draftWorkItem(project, {
    type: 'idea', summary: variant === '' ? name : `${name} ${variant}`, status: random.pick(['toDo', 'toDo', 'inProgress'] as const), ready: true,
    ...openTimes(project, index, random), ...ownership(project, owner, random),
  }, random);
  return { issue, words: 0 };
}

/** The field names the owner; the assignee beside it is whoever does the work. */
function ownership(project: DemoProject, { by, who }: RoadmapOwners, random: Random): Partial<Pick<DraftIssue, 'assignee' | 'productManager'>> {
  if (by === 'nobody' || who === undefined) return {};
  if (by === 'assignee') return { assignee: who };
  return random.chance(0.6) ? { productManager: who, assignee: random.pick(crewAtWork(project)) } : { productManager: who };
}

function openTimes(project: DemoProject, index: number, random: Random): Pick<DraftIssue, 'created' | 'updated'> {
  const stale = index < (project.staleRoadmapItems ?? 0);
  return stale
    ? { created: daysAgo(project, 220, 420, random), updated: daysAgo(project, 96, 200, random) }
    : { created: daysAgo(project, 70, 300, random), updated: daysAgo(project, 1, 60, random) };
}

function finishedTimes(project: DemoProject, random: Random): Pick<DraftIssue, 'created' | 'updated' | 'resolved'> {
  const resolved = daysAgo(project, 20, 300, random);
  return { created: resolved + random.int(60, 200) * day, resolved, updated: resolved };
}
