/** What a generated site consists of, worked out once; every work item follows from it by arithmetic. */
import type { IssueTypeRecord, ProjectRecord, SiteFile, UserRecord } from '../site-export';
import { PURPOSES, drawWord } from './draw';
import { RARE_KINDS, layOutProjects } from './lay-out-projects';
import type { ProjectLayout, RareKind } from './lay-out-projects';
import { pairLinks } from './pair-links';
import { buildCatalogue, listUsers, typeIdOf } from './scale-catalogue';
import type { ScaleShape } from './scale-shape';

export interface ScaleProject extends ProjectLayout {
  readonly record: ProjectRecord;
  /** Rare work items are spread over the project, and their kinds over them: the nth is the `(n * step) % rare`th by kind. */
  readonly step: number;
  /** The other way round: by kind and how-manieth, which of the rare ones it is. */
  readonly places: Int32Array;
}

export interface ScaleModel {
  readonly shape: ScaleShape;
  readonly site: SiteFile;
  readonly projects: readonly ScaleProject[];
  readonly partners: Int32Array;
  readonly users: ReadonlyMap<string, UserRecord>;
  readonly issueTypes: ReadonlyMap<string, IssueTypeRecord>;
  /** By id, key and name, in lower case; in the order of keys. */
  readonly named: ReadonlyMap<string, readonly ScaleProject[]>;
  /** Ids of the types of roadmap items, of all projects. */
  readonly roadmapTypes: ReadonlySet<string>;
}

export function buildModel(shape: ScaleShape): ScaleModel {
  const layouts = layOutProjects(shape);
  const site = buildCatalogue(layouts, shape);
  const projects = site.projects.flatMap((record, index) => {
    const layout = layouts[index];
    return layout === undefined ? [] : [{ ...layout, record, ...spread(layout, shape.seed) }];
  });
  return {
    shape, site, projects,
    named: byName(projects),
    roadmapTypes: new Set(projects.map((project) => typeIdOf(project.type === 'product_discovery' ? 'Idea' : 'Epic', project))),
    partners: pairLinks(layouts, shape.seed),
    users: new Map(listUsers(shape).map((user) => [user.accountId, user])),
    issueTypes: new Map(site.issueTypes.map((type) => [type.id, type])),
  };
}

function byName(projects: readonly ScaleProject[]): ScaleModel['named'] {
  const named = new Map<string, ScaleProject[]>();
  for (const project of projects) {
    const { id, key, name } = project.record;
    for (const text of new Set([id, key, name].map((one) => one.toLowerCase()))) named.set(text, [...(named.get(text) ?? []), project]);
  }
  return named;
}

/** The step has no divisor in common with their number, so that each comes once. */
function spread({ index, rare }: ProjectLayout, seed: number): Pick<ScaleProject, 'step' | 'places'> {
  let step = 1 + (drawWord(seed, index, PURPOSES.step) % Math.max(1, rare));
  while (divisor(step, rare) > 1) step += 1;
  const places = new Int32Array(rare);
  for (let place = 0; place < rare; place += 1) places[(place * step) % rare] = place;
  return { step, places };
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Kind of a work item by its number, which counts from 1, and the how-manieth of that kind in its project it is. */
export function kindOf({ size, rare, step, counts }: ScaleProject, number: number): { readonly kind: RareKind | 'common'; readonly nth: number } {
  const place = number > size ? -1 : placeOf(number, size, rare);
  if (place < 0) return { kind: 'common', nth: number };
  let nth = (place * step) % rare;
  for (const kind of RARE_KINDS) {
    if (nth < counts[kind]) return { kind, nth };
    nth -= counts[kind];
  }
  return { kind: 'common', nth: number };
}

/** The number of the nth rare work item, ascending. */
export const rareNumber = (place: number, { size, rare }: Pick<ProjectLayout, 'size' | 'rare'>): number => Math.floor(((2 * place + 1) * size) / (2 * rare)) + 1;

/** Which of the rare ones a number is; -1: none. */
function placeOf(number: number, size: number, rare: number): number {
  const guess = Math.floor(((number - 1) * rare) / size);
  for (const place of [guess - 1, guess, guess + 1]) if (place >= 0 && place < rare && rareNumber(place, { size, rare }) === number) return place;
  return -1;
}

/** The number of the nth work item of a kind. */
export function numberOf(project: ScaleProject, kind: RareKind, nth: number): number {
  const before = RARE_KINDS.slice(0, RARE_KINDS.indexOf(kind)).reduce((sum, one) => sum + project.counts[one], 0);
  return rareNumber(project.places[before + nth] ?? 0, project);
}

/** The project in which the place lies, counted over all work items. */
export function projectAt(projects: readonly ScaleProject[], place: number, firstOf: (project: ScaleProject) => number): ScaleProject | undefined {
  let [low, high] = [0, projects.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const project = projects[middle];
    if (project !== undefined && firstOf(project) <= place) low = middle;
    else high = middle;
  }
  return projects[low];
}
