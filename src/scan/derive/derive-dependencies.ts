/** Turns links into dependencies: which teams they join, whether they still live, and whether somebody manages them. */
import type { Dependency } from '../../model/check';
import type { AccountId, DependencyEnd, DependencyLink, Fact, Instant, ProjectFacts, ProjectId, SiteFacts, TeamId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Seats } from '../../model/seat';
import { hasHolder } from '../../model/seat';
import type { Rules } from '../../model/rules';
import type { Settings } from '../../model/settings';
import { agesAt } from '../../checks/measure-age';
import { resolveSeats } from './resolve-seat';

export interface DependencyContext {
  readonly site: SiteFacts;
  readonly settings: Settings;
  readonly rules: Rules;
  readonly projects: ReadonlyMap<ProjectId, ProjectFacts>;
  readonly seats: ReadonlyMap<ProjectId, Seats>;
  /** Days of a date at the scan's instant; null where it has no age. */
  readonly ageOf: (date: Instant | null) => number | null;
}

export function openContext(site: SiteFacts, settings: Settings, rules: Rules): DependencyContext {
  const projects = new Map(site.projects.map((project) => [project.id, project]));
  const seats = new Map(site.projects.map((project) => [project.id, resolveSeats(project, site, settings)]));
  return { site, settings, rules, projects, seats, ageOf: agesAt(site.at) };
}

/** Unknown as soon as one of the project's links cannot be told to join two teams or one. */
export function deriveDependencies(project: ProjectFacts, context: DependencyContext): Fact<readonly Dependency[]> {
  if (!project.links.known) return project.links;
  const dependencies: Dependency[] = [];
  for (const link of project.links.value) {
    const derived = deriveDependency(link, context);
    if (derived === 'unknown') return unknownFact('incomplete');
    if (derived) dependencies.push(derived);
  }
  return known(dependencies);
}

/** Null where both ends belong to one team, so that there is no dependency; unknown while that hangs on something unread. */
export function deriveDependency(link: DependencyLink, context: DependencyContext): Dependency | null | 'unknown' {
  const { from, to, isWithinTeam = false } = link;
  if (isWithinTeam) return null;
  const sameProject = from.projectId === to.projectId;
  if (sameProject && isOneTeam(from.projectId, context.settings)) return null;
  if (sameProject && (carriesNone(from) || carriesNone(to))) return null;
  const [fromTeam, toTeam] = [teamOf(from, context), teamOf(to, context)];
  if (fromTeam === null || toTeam === null) return 'unknown';
  if (fromTeam === toTeam) return null;
  return {
    linkId: link.id,
    type: link.type,
    from: { issueId: from.issueId, projectId: from.projectId, team: fromTeam },
    to: { issueId: to.issueId, projectId: to.projectId, team: toTeam },
    state: isDead(from, context) && isDead(to, context) ? 'possiblyDead' : 'open',
    managed: isManaged(link, [fromTeam, toTeam], context),
  };
}

const isOneTeam = (projectId: ProjectId, settings: Settings) => settings.teamCounts[projectId] === 1;

const carriesNone = ({ team }: DependencyEnd) => team.known && team.value === null;

/** Nobody touched it for longer than the threshold; not where it was not read. */
export const isDead = ({ updated }: DependencyEnd, { ageOf, rules }: DependencyContext) => (ageOf(updated) ?? 0) > rules.thresholds.deadDependencyDays;

/**
 * The issue's own team; without it the project's only one, else the project itself. Null where that was not read. Where the project
 * has one team at most it is that one, whatever the issue carries, which so need not be read.
 */
function teamOf({ projectId, team }: DependencyEnd, { projects, settings }: DependencyContext): TeamId | null {
  if (isOneTeam(projectId, settings)) return itself(projectId);
  const teams = projects.get(projectId)?.teams;
  const [only, ...others] = teams?.known === true ? teams.value : [];
  if (teams?.known === true && others.length === 0) return only ?? itself(projectId);
  if (!team.known || (team.value === null && teams?.known !== true)) return null;
  return team.value ?? itself(projectId);
}

const itself = (projectId: ProjectId): TeamId => `project:${projectId}`;

function isManaged(link: DependencyLink, teams: readonly [TeamId, TeamId], context: DependencyContext): boolean | null {
  const coordinated = anyOf(context.settings.coordinators.flatMap((coordinator) => (coordinator.teams && samePair(coordinator.teams, teams) ? [isActive(coordinator.accountId, context)] : [])));
  if (coordinated === true) return true;
  const ends = [isEndManaged(link.from, context), isEndManaged(link.to, context)];
  // `both` with an end unread is untold even where the other is known to be unmanaged: were it judged, curing that end would leave
  // it untold and lower the coverage.
  const managed = context.rules.dependenciesManagedBy === 'either' ? anyOf(ends) : ends.includes(null) ? null : ends.every((end) => end === true);
  return managed === false && coordinated === null ? null : managed;
}

const samePair = (a: readonly [TeamId, TeamId], b: readonly [TeamId, TeamId]) => [...a].sort().join('\n') === [...b].sort().join('\n');

/** null where Jira did not say: the person may be there, or have left. */
function isActive(account: AccountId, { site }: DependencyContext): boolean | null {
  const state = site.accounts[account];
  return state === undefined ? null : state === 'active';
}

function isEndManaged(end: DependencyEnd, context: DependencyContext): boolean | null {
  const seat = context.seats.get(end.projectId)?.projectManager;
  if (seat !== undefined && hasHolder(seat)) return true;
  const programme = context.projects.get(end.projectId)?.programmeId ?? null;
  const coordinators = context.settings.coordinators.filter((coordinator) => programme !== null && coordinator.programme === programme);
  return anyOf([
    seat?.state === 'unreadable' ? null : false,
    !end.manager.known ? null : end.manager.value === null ? false : isActive(end.manager.value, context),
    ...coordinators.map(({ accountId }) => isActive(accountId, context)),
  ]);
}

/** True where one is; null where none is and one is unknown. */
const anyOf = (answers: ReadonlyArray<boolean | null>): boolean | null => (answers.includes(true) ? true : answers.includes(null) ? null : false);
