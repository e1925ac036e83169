/**
 * Reads a site's facts, in the order in which each step narrows the next: what exists, who holds roles, which projects
 * are judged, and only for those the roadmap, the teams and the links. Platform-free; the collectors are wired by compose.
 */
import type { ScanNotes } from '../model/catalogue';
import type { AccountId, Fact, Instant, ProjectFacts, ProjectId, SiteFacts, UnknownReason } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import type { Directory } from '../model/directory';
import { ROLES } from '../model/role';
import type { Settings } from '../model/settings';
import { sortBy } from '../model/sorted';
import { bindSettings } from './bind-settings';
import type { Collectors } from './collectors';
import { isOlderThan } from './derive/age';
import { judgeEligibility } from './derive/judge-eligibility';
import type { SetupFinding } from './find-setup';
import { leaveOutGone } from './leave-out-gone';
import { readReferences } from './site-references';
import { resolveThresholds } from '../scoring/profile';

export interface ScannedSite {
  readonly facts: SiteFacts;
  readonly directory: Directory;
  /** The settings with every project and programme named by its id. */
  readonly settings: Settings;
  /** What the settings name and the site lacks; empty unless `leavesOutGone`. */
  readonly setup: readonly SetupFinding[];
}

export interface ScanOptions {
  /** The scan's one instant. */
  readonly at: Instant;
  /** Keys in any case; empty for the whole site. */
  readonly projectKeys: readonly string[];
  /** Accounts whose state is asked for besides those that the site names. */
  readonly accountIds?: readonly AccountId[];
  /** For saved settings: leaves out what they say of spaces and programmes that are gone, where it would throw. */
  readonly leavesOutGone?: boolean;
}

/** @throws InputError where the settings or `projectKeys` name something that the site lacks; JiraError where Jira cannot be read at all */
export async function scanSite(collect: Collectors, givenSettings: Settings, { at, projectKeys, accountIds = [], leavesOutGone = false }: ScanOptions): Promise<ScannedSite> {
  const catalogue = await collect.catalogue(givenSettings);
  const current = leavesOutGone ? leaveOutGone(givenSettings, readReferences(catalogue.projects)) : { settings: givenSettings, setup: [] };
  const { settings, selected } = bindSettings(current.settings, catalogue.projects, projectKeys);
  const live = catalogue.projects.filter(({ archived }) => archived !== true);
  const seats = await collect.seats(live, settings);
  const notes: ScanNotes = { accounts: new Map(), issueKeys: new Map(), teamNames: new Map() };
  const bare = catalogue.projects.map((project): ProjectFacts => {
    const { insight } = project;
    return {
      id: project.id,
      type: project.projectTypeKey,
      archived: project.archived === true,
      programmeId: project.projectCategory?.id ?? null,
      leadId: project.lead?.accountId ?? null,
      workItems: insight?.totalIssueCount === undefined ? unknownFact('notRead') : known({ count: insight.totalIssueCount, lastUpdated: insight.lastIssueUpdateTime ?? null }),
      readings: seats.readings.get(project.id) ?? Object.fromEntries(ROLES.map((role) => [role, unknownFact('notRead')])) as ProjectFacts['readings'],
      teams: unknownFact('notRead'),
      roadmapItems: unknownFact('notRead'),
      links: unknownFact('notRead'),
      teamManaged: project.simplified === true,
      authority: unknownFact('notRead'),
      backlog: unknownFact('notRead'),
    };
  });
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
  const unread = unknownFact('notRead');
  const projects = sortBy(bare, ({ id }) => id).map((project): ProjectFacts => ({
    ...project,
    teams: teams.get(project.id) ?? unread,
    roadmapItems: roadmapItems.get(project.id) ?? unread,
    links: touching(project.id, links),
  }));
  const named = projects.flatMap((project) => [
    ...ROLES.flatMap((role) => (project.readings[role].known ? project.readings[role].value.flatMap(({ accounts }) => accounts) : [])),
    ...(project.leadId === null ? [] : [project.leadId]),
  ]);
  await collect.accounts([...named, ...catalogue.settingsAccounts, ...accountIds], notes.accounts);
  return {
    facts: {
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
      projects: projects.filter(({ id }) => selected.has(id) || linked.has(id)),
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
  };
}

const touching = <Link extends { readonly from: { projectId: ProjectId }; readonly to: { projectId: ProjectId } }>(
  projectId: ProjectId,
  links: Fact<readonly Link[]> | { known: false; reason: UnknownReason },
): Fact<readonly Link[]> => (links.known ? known(links.value.filter(({ from, to }) => from.projectId === projectId || to.projectId === projectId)) : links);
