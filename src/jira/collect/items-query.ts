/** The one query that finds a batch's roadmap items and its work items with dependency links. */
import type { ItemsProject } from '../../model/collected';
import type { ProjectId } from '../../model/facts';
import type { Vocabulary } from '../../model/vocabulary';
import { OPEN, all, any, isIn } from '../jql';

type Types = Pick<Vocabulary, 'issueTypes' | 'roadmapTypes' | 'dependencyTypes'>;

/** null where the site has nothing of the kind to ask for. */
export function buildItemsQuery(projects: readonly ItemsProject[], vocabulary: Types, links: 'from' | 'both'): string | null {
  const idsOf = (reach: ItemsProject['reach']) => projects.filter((project) => project.reach === reach).map(({ id }) => id);
  const texts = vocabulary.dependencyTypes.flatMap(({ outward, inward }) => (links === 'from' ? [outward] : [outward, inward]));
  const linked = texts.length === 0 ? [] : [isIn('issueLinkType', [...new Set(texts)].sort())];
  const types = typesIn(projects, vocabulary);
  const scopes = [
    ...scope(idsOf('roadmap'), [...(types.length === 0 ? [] : [isIn('issuetype', types)]), ...linked]),
    ...scope(idsOf('ideas'), 'everything'),
    ...scope(idsOf('links'), linked),
  ];
  return scopes.length === 0 ? null : all(any(...scopes), OPEN);
}

/** None where nothing is wanted of these projects: a clause without the want would bring every open work item. */
function scope(projectIds: readonly ProjectId[], wanted: readonly string[] | 'everything'): readonly string[] {
  if (projectIds.length === 0 || wanted.length === 0) return [];
  const inside = isIn('project', projectIds);
  return [wanted === 'everything' ? inside : `(${all(inside, any(...wanted))})`];
}

/** The shared roadmap types and the batch's own: a site of many team-managed projects has more than a query takes. */
export function typesIn(projects: readonly ItemsProject[], { issueTypes, roadmapTypes }: Pick<Types, 'issueTypes' | 'roadmapTypes'>): readonly string[] {
  const here = new Set(projects.filter(({ reach }) => reach === 'roadmap').map(({ id }) => id));
  const elsewhere = new Set(issueTypes.filter(({ projectId }) => projectId !== null && !here.has(projectId)).map(({ id }) => id));
  return roadmapTypes.filter((id) => !elsewhere.has(id));
}
