/**
 * The sampled facts: who may order each backlog, what stands at its top, and who moved it. A tier of its own: it is read after
 * the core facts, within a budget of points, and what the budget does not reach is `notRead`. In waves by project id, so
 * that a smaller budget reads a part of what a larger one does, and the same site gives the same part.
 */
import type { CatalogueProject, ScanNotes, SiteCatalogue } from '../model/catalogue';
import type { AccountId, AuthorityReading, BacklogSample, Fact, Instant, ProjectId } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import { sortBy } from '../model/sorted';
import type { Collectors } from './collectors';

/** Ten samples of a hundred items fill one call for their changes. */
const PROJECTS_A_WAVE = 10;
/** Worst case of one person: two searches, each a request and a user. */
const POINTS_A_HOLDER = 6;
/** Worst case of one project beside its items and people: search, changes, scheme, grants. */
const POINTS_A_PROJECT = 4;
/** Jira's page of search. */
const MOST_ITEMS = 100;

export interface SampledProject {
  readonly project: CatalogueProject;
  /** Active holders of the product-owner seat; null where nobody can tell who they are. */
  readonly holders: readonly AccountId[] | null;
}

export interface SampleOptions {
  readonly at: Instant;
  /** Jira's points that the samples may cost; exceeded at most by a wave's retries, roles and later pages. */
  readonly budget: number;
  /** How many items of a backlog are looked at. */
  readonly size: number;
}

export interface Samples {
  readonly authority: ReadonlyMap<ProjectId, Fact<readonly AuthorityReading[]>>;
  readonly backlogs: ReadonlyMap<ProjectId, Fact<BacklogSample>>;
  readonly spent: { readonly points: number; readonly projects: number };
}

export async function readSamples(collect: Collectors, catalogue: SiteCatalogue, sampled: readonly SampledProject[], notes: ScanNotes, { at, budget, size: wanted }: SampleOptions): Promise<Samples> {
  const size = Math.min(wanted, MOST_ITEMS);
  const waiting = sortBy(sampled, ({ project }) => project.id);
  const authority = new Map<ProjectId, Fact<readonly AuthorityReading[]>>();
  const backlogs = new Map<ProjectId, Fact<BacklogSample>>();
  const before = collect.spent();
  while (waiting.length > 0) {
    const wave = waiting.splice(0, countAffordable(waiting, size, budget - (collect.spent() - before)));
    if (wave.length === 0) break;
    const projects = wave.map(({ project }) => project);
    const [proven, read] = await Promise.all([
      collect.authority(wave.flatMap(({ project, holders }) => (holders === null || holders.length === 0 ? [] : [{ project, holders }]))),
      readBacklogs(collect, catalogue, projects, notes, at, size),
    ]);
    for (const [id, fact] of proven) authority.set(id, fact);
    for (const [id, fact] of read) backlogs.set(id, fact);
  }
  const unasked = answerForNobody(authority);
  for (const { project, holders } of sampled) if (holders?.length === 0 && backlogs.has(project.id)) authority.set(project.id, unasked);
  return { authority, backlogs, spent: { points: collect.spent() - before, projects: backlogs.size } };
}

/** How many of the next projects the budget bears at their worst. */
function countAffordable(waiting: readonly SampledProject[], size: number, budget: number): number {
  let left = budget;
  let count = 0;
  for (const { holders } of waiting.slice(0, PROJECTS_A_WAVE)) {
    left -= POINTS_A_PROJECT + size + POINTS_A_HOLDER * (holders?.length ?? 0);
    if (left < 0) break;
    count += 1;
  }
  return count;
}

async function readBacklogs(collect: Collectors, catalogue: SiteCatalogue, projects: readonly CatalogueProject[], notes: ScanNotes, at: Instant, size: number): Promise<ReadonlyMap<ProjectId, Fact<BacklogSample>>> {
  const pages = await collect.backlogs(catalogue, projects, size, notes);
  const moves = await collect.moves(catalogue, new Map([...pages].flatMap(([id, page]) => (page.known ? [[id, page.value.items.map((item) => item.id)] as const] : []))), at);
  return new Map([...pages].map(([id, page]) => [id, page.known ? known({ readAt: at, ...page.value, moves: moves.get(id) ?? unknownFact('notRead') }) : page]));
}

/** Where a seat is vacant there is nobody to ask about. Where Jira refused wherever it was asked, it would have refused here too. */
function answerForNobody(asked: ReadonlyMap<ProjectId, Fact<readonly AuthorityReading[]>>): Fact<readonly AuthorityReading[]> {
  const refused = [...asked.values()].find((fact) => !fact.known);
  return refused !== undefined && [...asked.values()].every((fact) => !fact.known) ? refused : known([]);
}
