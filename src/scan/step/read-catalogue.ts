/** The steps `catalogue` and `whereabouts`: what the catalogue says of projects, by page or by id. */
import type { CatalogueProject } from '../../model/catalogue';
import type { AccountId, Instant, ProjectId } from '../../model/facts';
import { ROLES } from '../../model/role';
import { SEATS_PROPERTY, seatsProperty } from '../../model/seats-property';
import { sortedUnique } from '../../model/sorted';
import type { Collectors } from '../collectors';
import { whenMoved } from './apply-patch';
import { EMPTY_RESULT } from './empty-result';
import { statesWanted } from './note-accounts';
import type { EntryPatch, Sighting, StepResult } from './step-result';
import type { StepView } from './step-view';

/** More than one, since one may have been seen by itself just before. */
const TAIL = 3;

export async function readCataloguePage(collect: Collectors, page: { readonly order: 'key' | 'moved'; readonly startAt: number; readonly size?: number }, view: StepView): Promise<StepResult> {
  const { projects, total, next } = await collect.projectPage(page, view.settings);
  const endsWithNews = projects.slice(-TAIL).some((project) => {
    const entry = view.register.get(project.id);
    return entry === undefined || entry.goneAt !== null || whenMoved(entry, sightingOf(project, view.at)) !== null;
  });
  return { ...describe(projects, view), page: { total, next, endsWithNews } };
}

export async function readWhereabouts(collect: Collectors, projectIds: readonly ProjectId[], view: StepView): Promise<StepResult> {
  const projects = await collect.whereabouts(projectIds, view.settings);
  const found = new Set(projects.map(({ id }) => id));
  const { patches, ...result } = describe(projects, view);
  return { ...result, patches: new Map<ProjectId, EntryPatch>([...patches, ...projectIds.filter((id) => !found.has(id)).map((id) => [id, { goneAt: view.at }] as const)]) };
}

function describe(projects: readonly CatalogueProject[], { at, accounts }: StepView): StepResult {
  const sightings = projects.map((project) => ({ id: project.id, seen: sightingOf(project, at) }));
  return {
    ...EMPTY_RESULT,
    patches: new Map(sightings.map(({ id, seen }) => [id, { seen }])),
    accounts: statesWanted(sightings.flatMap(({ seen }) => namedIn(seen)), accounts),
    notes: {
      ...EMPTY_RESULT.notes,
      projects: new Map(projects.map(({ id, key, name }) => [id, { key, name }])),
      programmes: new Map(projects.flatMap(({ projectCategory }) => (projectCategory ? [[projectCategory.id, projectCategory.name]] : []))),
    },
  };
}

const sightingOf = ({ key, projectTypeKey, simplified, archived, projectCategory, lead, insight, properties }: CatalogueProject, at: Instant): Sighting => ({
  key,
  type: projectTypeKey,
  teamManaged: simplified === true,
  archived: archived === true,
  programmeId: projectCategory?.id ?? null,
  leadId: lead?.accountId ?? null,
  workItems: insight?.totalIssueCount === undefined ? null : { count: insight.totalIssueCount, lastUpdated: insight.lastIssueUpdateTime ?? null },
  property: readProperty(properties?.[SEATS_PROPERTY]),
  seenAt: at,
});

function readProperty(value: unknown): Sighting['property'] {
  if (value === undefined || value === null) return null;
  const { success, data } = seatsProperty.safeParse(value);
  if (!success) return 'malformed';
  const [productOwner, productManager, projectManager] = ROLES.map((role) => sortedUnique(data[role] ?? []));
  return { productOwner: productOwner ?? [], productManager: productManager ?? [], projectManager: projectManager ?? [] };
}

const namedIn = ({ leadId, property }: Sighting): readonly AccountId[] => [
  ...(leadId === null ? [] : [leadId]),
  ...(property === null || property === 'malformed' ? [] : ROLES.flatMap((role) => property[role])),
];
