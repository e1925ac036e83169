/** From facts to judgements, pure: seats, eligibility, scale, owners, dependencies, then checks and scores. */
import { CHECKS } from '../checks';
import type { AnyCheck, CheckFacts, CheckResult, Dependency, FactName } from '../model/check';
import type { Fact, Instant, ProjectFacts, ProjectId, SiteFacts, TeamId } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import type { Log } from '../model/ports';
import type { Seat, Seats } from '../model/seat';
import type { Rules } from '../model/rules';
import type { Score } from '../model/score';
import type { Settings } from '../model/settings';
import { sortBy } from '../model/sorted';
import type { OperatingModel } from '../scoring/operating-model';
import { describeOperatingModel, describeUnjudged } from '../scoring/operating-model';
import { resolveRules } from '../scoring/profile';
import { scoreChecks } from '../scoring/score';
import { deriveDependencies, openContext } from './derive/derive-dependencies';
import type { Eligibility } from './derive/judge-eligibility';
import { judgeEligibility } from './derive/judge-eligibility';
import { ageBacklog } from './derive/age-backlog';
import { countExempted } from './derive/count-exempted';
import type { SiteLoads } from './derive/measure-loads';
import { measureLoads } from './derive/measure-loads';
import { countLinkedProjects } from './derive/count-linked-projects';
import { listTeams, measureScale } from './derive/measure-scale';
import { ownRoadmapItems } from './derive/own-roadmap-items';
import { resolveSeats } from './derive/resolve-seat';
import type { SetupFinding } from './find-setup';
import { findSetup } from './find-setup';
import { prepareCheck, runCheck } from './run-check';

export interface SiteJudgement {
  readonly at: Instant;
  readonly setup: readonly SetupFinding[];
  readonly projects: readonly ProjectJudgement[];
  /** Every dependency of the site once, by link id; also between projects that are not judged. */
  readonly dependencies: readonly Dependency[];
}

export interface ProjectJudgement extends Score {
  readonly id: ProjectId;
  readonly eligibility: Eligibility;
  readonly seats: Seats;
  /** Empty for a project that is not eligible. */
  readonly checks: ReadonlyArray<{ readonly check: AnyCheck; readonly result: CheckResult; readonly exempted: number; readonly weight: number }>;
  readonly operatingModel: OperatingModel;
  /** What the checks were given. In memory only: it is neither stored nor reported. */
  readonly facts: CheckFacts;
}

export function judgeSite(site: SiteFacts, settings: Settings, log: Log, checks: readonly AnyCheck[] = CHECKS): SiteJudgement {
  const rules = resolveRules(settings, checks, site.at);
  const context = openContext(site, settings, rules);
  const dependencies = new Map(site.projects.map((project) => [project.id, deriveDependencies(project, context)]));
  const every = new Map([...dependencies.values()].flatMap((fact) => (fact.known ? fact.value : [])).map((dependency) => [dependency.linkId, dependency]));
  const cases = site.projects.map((project) => ({
    project,
    seats: context.seats.get(project.id) ?? resolveSeats(project, site, settings),
    eligibility: judgeEligibility(project, settings, rules.thresholds, site.at),
    dependencies: dependencies.get(project.id) ?? unknownFact('notRead'),
    teams: listTeams(project, settings),
  }));
  const eligible = cases.filter(({ eligibility }) => eligibility.state === 'eligible');
  const linkedProjects = countLinkedProjects(eligible, every.values(), rules.thresholds.projectManagerProjects);
  const loads = measureLoads(eligible);
  const facts = new Map(cases.map((one) => [one.project.id, gatherFacts(one, { site, rules, linkedProjects, loads })]));
  const isMapped = (check: AnyCheck) => check.isMapped(site.offers, settings);
  const unavailable = findUnavailable(eligible.map(({ project }) => ({ isDiscovery: isDiscovery(project), facts: facts.get(project.id) })), checks.filter(isMapped));
  const prepared = checks.map((check) => prepareCheck(check, rules, isMapped(check), unavailable));
  return {
    at: site.at,
    setup: findSetup(site, settings, eligible, unavailable),
    dependencies: sortBy(every.values(), ({ linkId }) => linkId),
    projects: cases.map((one) => {
      const { project, eligibility } = one;
      const own = facts.get(project.id) ?? gatherFacts(one, { site, rules, linkedProjects, loads });
      const results = eligibility.state !== 'eligible' ? [] : prepared.map((ready) => {
        const { check } = ready;
        const result = runCheck(ready, own, isDiscovery(project), log);
        return { check, result, exempted: countExempted(check.id, project.id, result, settings, site.at), weight: rules.checks[check.id]?.weight ?? 0 };
      });
      return {
        id: project.id,
        eligibility,
        seats: one.seats,
        checks: results,
        operatingModel: eligibility.state !== 'eligible' ? describeUnjudged(one.seats, eligibility) : describeOperatingModel(one.seats, { ...own.scale, teams: own.teams, dependencies: countOpen(own.dependencies) }, isDiscovery(project)),
        facts: own,
        ...scoreChecks(results),
      };
    }),
  };
}

interface Case {
  readonly project: ProjectFacts;
  readonly seats: Seats;
  readonly eligibility: Eligibility;
  readonly dependencies: Fact<readonly Dependency[]>;
  readonly teams: Fact<readonly TeamId[]>;
}
interface SiteContext {
  readonly site: SiteFacts;
  readonly rules: Rules;
  readonly linkedProjects: ReadonlyMap<string, Fact<number>>;
  readonly loads: SiteLoads;
}

/** Everything that a check may ask of one project. */
function gatherFacts({ project, seats, dependencies, teams }: Case, { site, rules, linkedProjects, loads }: SiteContext): CheckFacts {
  const linked = project.programmeId === null ? known(0) : linkedProjects.get(project.programmeId) ?? known(0);
  const teamCount: Fact<number> = teams.known ? known(teams.value.length) : teams;
  const scale = measureScale(project, teamCount, rules, linked);
  const { productOwner, productManager } = seats;
  const backlog = ageBacklog(project.backlog, rules.thresholds.sampleDays, site.at);
  const holders = ({ state, holders: all }: Seat) => (state === 'filled' || state === 'shared' ? all : []);
  return {
    projectId: project.id,
    at: site.at,
    ...seats,
    teams: teamCount,
    scale,
    roadmapItems: ownRoadmapItems(project, site, seats, scale.callsForProductManager, rules.thresholds.staleItemDays),
    dependencies,
    ownerLoads: holders(productOwner).map(loads.ownerOf),
    managerLoads: holders(productManager).map(loads.managerOf),
    combinedLoads: holders(productOwner).filter((person) => holders(productManager).includes(person)).map(loads.combinedOf),
    teamManaged: project.teamManaged,
    authority: project.authority,
    backlog,
    moves: backlog.known ? backlog.value.moves : backlog,
  };
}

const countOpen = (dependencies: Fact<readonly Dependency[]>): Fact<number> =>
  (dependencies.known ? known(dependencies.value.filter(({ state }) => state === 'open').length) : dependencies);

const isDiscovery = ({ type }: ProjectFacts): boolean => type === 'product_discovery';

/** A fact that none of the eligible projects could give where a check needs it is unavailable (design, scoring rule 3). */
function findUnavailable(projects: ReadonlyArray<{ readonly isDiscovery: boolean; readonly facts: CheckFacts | undefined }>, checks: readonly AnyCheck[]): ReadonlySet<FactName> {
  const names = ['productOwner', 'productManager', 'projectManager', 'roadmapItems', 'dependencies', 'authority', 'backlog', 'moves'] as const;
  const isUnread = (fact: Seat | Fact<unknown>) => ('state' in fact ? fact.state === 'unreadable' : !fact.known);
  return new Set(names.filter((name) => {
    const needing = checks.filter(({ needs }) => needs.includes(name));
    const asked = projects.filter((one) => needing.some(({ forDiscovery }) => forDiscovery || !one.isDiscovery));
    return asked.length > 0 && asked.every(({ facts }) => facts !== undefined && isUnread(facts[name]));
  }));
}
