/** A generated site as a stand-in Jira queries it. Holds nothing but numbers of work items, and those only for a search under way. */
import type { Bounds } from '../query/bounds';
import type { KeptIssues, SiteIndex } from '../site-index';
import { rareNumber } from './scale-model';
import type { ScaleProject } from './scale-model';
import { typeIdOf } from './scale-catalogue';
import type { ScaleIssue } from './scale-issue';
import { listMoves } from './scale-changelogs';
import type { ScaleState } from './scale-state';

export function indexScaleState(state: ScaleState): SiteIndex {
  const { model: { site, projects, users, issueTypes }, changes } = state;
  const findProject: SiteIndex['findProject'] = (idOrKey) => byName.get(idOrKey.toLowerCase())?.find(({ id, key }) => id === idOrKey || key === idOrKey.toUpperCase());
  const byName = new Map<string, SiteIndex['projects'][number][]>();
  for (const record of site.projects) for (const name of new Set([record.id, record.key, record.name].map((text) => text.toLowerCase()))) byName.set(name, [...(byName.get(name) ?? []), record]);
  const findIssue = (idOrKey: string): ScaleIssue | undefined => (/^\d+$/.test(idOrKey) ? state.byOrder(Number(idOrKey)) : state.byKey(idOrKey));
  return {
    site, projects: site.projects, users, issueTypes, findProject, findIssue,
    issuesWithin: (bounds) => listWithin(state, bounds),
    keep: (found) => keep(state, found),
    rareTypes: new Set(projects.flatMap((project) => (project.type === 'product_discovery' ? [typeIdOf('Idea', project)] : [typeIdOf('Epic', project)]))),
    projectsNamed: (text) => byName.get(text.toLowerCase()) ?? [],
    changelogs: { get: (issueId) => { const issue = findIssue(issueId); return issue === undefined ? undefined : listMoves(issue); } },
    insights: new Map(projects.map(({ index, size, lastUpdate, record }) => {
      const changed = changes.get(index);
      return [record.id, { count: size + (changed?.added ?? 0), lastUpdate: size === 0 ? undefined : changed?.lastUpdate ?? lastUpdate }];
    })),
  };
}

function* listWithin(state: ScaleState, { common, rare }: Bounds): Iterable<ScaleIssue> {
  const holds = (ids: ReadonlySet<string> | undefined, { record }: ScaleProject): boolean => ids?.has(record.id) !== false;
  for (const project of state.model.projects) {
    if (holds(common, project)) for (let number = 1; number <= project.size; number += 1) yield state.issue(project, number);
    else if (holds(rare, project)) for (let place = 0; place < project.rare; place += 1) yield state.issue(project, rareNumber(place, project));
  }
  for (const { project, number } of state.created) if (holds(common, project) || holds(rare, project)) yield state.issue(project, number);
}

function keep(state: ScaleState, found: Iterable<{ readonly order: number }>): KeptIssues {
  const orders: number[] = [];
  for (const { order } of found) orders.push(order);
  return { length: orders.length, slice: (start, end) => orders.slice(start, end).flatMap((order) => state.byOrder(order) ?? []) };
}
