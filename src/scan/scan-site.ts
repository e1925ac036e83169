/**
 * Reads a site's facts, in the order in which each step narrows the next: what exists, who holds roles, which projects
 * are judged, and only for those the roadmap, the teams, the links and then the samples. Platform-free; the collectors are
 * wired by compose.
 */
import type { CatalogueProject, ScanNotes } from '../model/catalogue';
import type { AccountId, Fact, Instant, ProjectFacts, ProjectId, SiteFacts } from '../model/facts';
import { known } from '../model/facts';
import type { Directory } from '../model/directory';
import { ROLES } from '../model/role';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';
import type { Settings } from '../model/settings';
import { sortBy } from '../model/sorted';
import { resolveThresholds } from '../scoring/profile';
import { bindSettings } from './bind-settings';
import { chooseTypes } from './choose-types';
import type { Collectors } from './collectors';
import { isOlderThan } from '../checks/measure-age';
import { judgeEligibility } from './derive/judge-eligibility';
import { resolveSeat } from './derive/resolve-seat';
import { UNREAD, describeBareProject } from './describe-bare-project';
import type { SetupFinding } from './find-setup';
import { leaveOutGone } from './leave-out-gone';
import type { Samples } from './read-samples';
import { readSamples } from './read-samples';
import { readReferences } from './site-references';

export interface ScannedSite {
  readonly facts: SiteFacts;
  readonly directory: Directory;
  /** The settings with every project, programme and type named by its id. */
  readonly settings: Settings;
  /** What the settings name and the site lacks; empty unless `leavesOutGone`. */
  readonly setup: readonly SetupFinding[];
  /** What the samples cost in Jira's points, and how many projects they reached, of how many. */
  readonly samples: Samples['spent'] & { readonly of: number };
}

export interface ScanOptions {
  /** The scan's one instant. */
  readonly at: Instant;
  /** Keys in any case; empty for the whole site. */
  readonly projectKeys: readonly string[];
  /** Accounts whose state is asked for besides those that the site names. */
  readonly accountIds?: readonly AccountId[];
  /** For saved settings: leaves out what they say of things that are gone, where it would throw. */
  readonly leavesOutGone?: boolean;
  /** Points that the samples may cost; default: what the core facts left of the settings' points an hour. */
  readonly sampleBudget?: number;
  /** The only projects whose samples can be read, whatever they cost: those that a saved export holds. */
  readonly sampledProjects?: readonly ProjectId[];
}

/** @throws InputError where the settings or `projectKeys` name something that the site lacks; JiraError where Jira cannot be read at all */
export async function scanSite(collect: Collectors, givenSettings: Settings, { at, projectKeys, accountIds = [], leavesOutGone = false, sampleBudget, sampledProjects }: ScanOptions): Promise<ScannedSite> {
  const before = collect.spent();
  const read = await collect.catalogue(givenSettings);
  const references = readReferences(read);
  const current = leavesOutGone ? leaveOutGone(givenSettings, references) : { settings: givenSettings, setup: [] };
  const { settings, selected: chosen } = bindSettings(current.settings, references, projectKeys);
  const catalogue = chooseTypes(read, settings);
  const selected = new Set(chosen.length > 0 ? chosen : catalogue.projects.map(({ id }) => id));
  const live = catalogue.projects.filter(({ archived }) => archived !== true);
  const seats = await collect.seats(live, settings);
  const notes: ScanNotes = { accounts: new Map(), issueKeys: new Map(), teamNames: new Map() };
  const bare = catalogue.projects.map((project) => describeBareProject(project, seats.readings.get(project.id)));
  const thresholds = resolveThresholds(settings);
  const eligibleIds = new Set(bare.filter((project) => judgeEligibility(project, settings, thresholds, at).state === 'eligible').map(({ id }) => id));
  const judged = live.filter(({ id }) => eligibleIds.has(id) && selected.has(id));
  const judgedIds = new Set(judged.map(({ id }) => id));
  const isStale = (updated: string | null) => isOlderThan(updated, thresholds.deadDependencyDays, at);
  const roadmapItems = await collect.roadmapItems(catalogue, judged, notes);
  const links = await collect.links(catalogue, notes, isStale);
  // Far ends lie in projects that are not judged themselves; their teams decide whether a link joins two.
  const linked = new Set(links.known ? links.value.flatMap(({ from, to }) => [from.projectId, to.projectId]) : []);
  const teams = await collect.teams(catalogue, live.filter(({ id }) => linked.has(id) || judgedIds.has(id)), notes);
  await collect.accounts([...bare.flatMap(namedIn), ...catalogue.settingsAccounts, ...accountIds], notes.accounts);
  const facts: SiteFacts = {
    version: 1,
    at,
    offers: {
      roleNames: seats.roleNames,
      nearMisses: seats.nearMisses,
      ownerFields: catalogue.ownerFields,
      managerFields: catalogue.managerFields,
      teamFields: catalogue.teamFields,
      dependencyTypes: catalogue.dependencyTypes.map(({ id }) => id),
    },
    accounts: Object.fromEntries(sortBy(notes.accounts, ([id]) => id)),
    projects: sortBy(bare, ({ id }) => id).filter(({ id }) => selected.has(id) || linked.has(id)).map((project) => ({
      ...project,
      teams: teams.get(project.id) ?? UNREAD,
      roadmapItems: roadmapItems.get(project.id) ?? UNREAD,
      links: touching(project.id, links),
    })),
  };
  const owners = new Map(facts.projects.map((project) => [project.id, findOwners(project, facts, settings)]));
  // Without a source for product owners every check on samples is off for the site.
  const isSampled = ({ id, projectTypeKey }: CatalogueProject) =>
    projectTypeKey !== 'product_discovery' && isRoleMapped('productOwner', facts.offers, settings) && (sampledProjects?.includes(id) ?? true);
  const sampled = judged.filter(isSampled).map((project) => ({ project, holders: owners.get(project.id) ?? null }));
  const budget = sampledProjects ? Infinity : sampleBudget ?? settings.pointsPerHour - (collect.spent() - before);
  const samples = await readSamples(collect, catalogue, sampled, notes, { at, budget, size: thresholds.backlogSample });
  return {
    facts: {
      ...facts,
      projects: facts.projects.map((project) => ({ ...project, authority: samples.authority.get(project.id) ?? UNREAD, backlog: samples.backlogs.get(project.id) ?? UNREAD })),
    },
    directory: {
      site: catalogue.site,
      projects: new Map(catalogue.projects.filter(({ id }) => selected.has(id) || linked.has(id)).map(({ id, key, name }) => [id, { key, name }])),
      issueKeys: notes.issueKeys,
      teamNames: notes.teamNames,
      programmeNames: new Map(catalogue.projects.flatMap(({ projectCategory }) => (projectCategory ? [[projectCategory.id, projectCategory.name]] : []))),
    },
    settings,
    setup: current.setup,
    samples: { ...samples.spent, of: sampled.length },
  };
}

const namedIn = ({ readings, leadId }: ProjectFacts): readonly AccountId[] => [
  ...ROLES.flatMap((role) => (readings[role].known ? readings[role].value.flatMap(({ accounts }) => accounts) : [])),
  ...(leadId === null ? [] : [leadId]),
];

function findOwners(project: ProjectFacts, facts: SiteFacts, settings: Settings): readonly AccountId[] | null {
  const seat = resolveSeat('productOwner', project, facts, settings);
  if (seat.state === 'unreadable') return null;
  return hasHolder(seat) ? seat.holders : [];
}

const touching = <Link extends { readonly from: { projectId: ProjectId }; readonly to: { projectId: ProjectId } }>(projectId: ProjectId, links: Fact<readonly Link[]>): Fact<readonly Link[]> =>
  (links.known ? known(links.value.filter(({ from, to }) => from.projectId === projectId || to.projectId === projectId)) : links);
