/**
 * A generated site as a stand-in Jira queries it. Holds nothing but numbers of work items, and those only for a search under way; what
 * no day changes belongs to the model, so that a site may have had many days.
 */
import type { Bounds } from '../query/bounds';
import type { KeptIssues, SiteIndex } from '../site-index';
import { FIELD_IDS } from './scale-catalogue';
import { listMoves } from './scale-changelogs';
import type { ScaleIssue } from './scale-issue';
import { rareNumber } from './scale-model';
import type { ScaleProject } from './scale-model';
import type { ScaleState } from './scale-state';

/** Open roadmap items alone have a product manager. */
const RARE_FIELDS: ReadonlySet<string> = new Set([FIELD_IDS.manager]);

export function indexScaleState(state: ScaleState): SiteIndex {
  const { model: { site, users, issueTypes, named, roadmapTypes }, changes } = state;
  const find = (idOrKey: string): ScaleProject | undefined => named.get(idOrKey.toLowerCase())?.find(({ record: { id, key } }) => id === idOrKey || key === idOrKey.toUpperCase());
  const findIssue = (idOrKey: string): ScaleIssue | undefined => (/^\d+$/.test(idOrKey) ? state.byOrder(Number(idOrKey)) : state.byKey(idOrKey));
  return {
    site, projects: site.projects, users, issueTypes, findIssue,
    findProject: (idOrKey) => find(idOrKey)?.record,
    issuesWithin: (bounds) => listWithin(state, bounds),
    keep: (found) => keep(state, found),
    rareTypes: roadmapTypes,
    rareFields: RARE_FIELDS,
    projectsNamed: (text) => (named.get(text.toLowerCase()) ?? []).map(({ record }) => record),
    changelogs: { get: (issueId) => { const issue = findIssue(issueId); return issue === undefined ? undefined : listMoves(issue); } },
    insights: {
      get: (id) => {
        const project = find(id);
        const changed = project && changes.get(project.index);
        return project && { count: project.size + (changed?.added ?? 0), lastUpdate: project.size === 0 ? undefined : changed?.lastUpdate ?? project.lastUpdate };
      },
    },
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

/** Four bytes a work item: a sweep over everything is remembered until its last page. */
function keep(state: ScaleState, found: Iterable<{ readonly order: number }>): KeptIssues {
  const orders = Int32Array.from(ordersOf(found));
  return { length: orders.length, slice: (start, end) => [...orders.subarray(start, end)].flatMap((order) => state.byOrder(order) ?? []) };
}

function* ordersOf(found: Iterable<{ readonly order: number }>): Iterable<number> {
  for (const { order } of found) yield order;
}
