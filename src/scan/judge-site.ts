/** From facts to judgements, pure: seats, eligibility, scale, owners, dependencies, then checks and scores. */
import { CHECKS } from '../checks';
import type { AnyCheck, CheckFacts, CheckResult, Dependency, FactName } from '../model/check';
import type { Fact, Instant, ProjectFacts, ProjectId, SiteFacts } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import type { Log } from '../model/ports';
import { ROLES } from '../model/role';
import type { Seat, Seats } from '../model/seat';
import type { Settings } from '../model/settings';
import { sortBy } from '../model/sorted';
import type { OperatingModel } from '../scoring/operating-model';
import { describeOperatingModel } from '../scoring/operating-model';
import type { Score } from '../scoring/score';
import { scoreChecks } from '../scoring/score';
import type { DependencyContext } from './derive/derive-dependencies';
import { deriveDependencies } from './derive/derive-dependencies';
import type { Eligibility } from './derive/judge-eligibility';
import { judgeEligibility } from './derive/judge-eligibility';
import { countExempted } from './derive/count-exempted';
import { countLinkedProjects, countTeams, measureScale } from './derive/measure-scale';
import { ownRoadmapItems } from './derive/own-roadmap-items';
import { resolveSeat } from './derive/resolve-seat';
import type { SetupFinding } from './find-setup';
import { findSetup } from './find-setup';
import { runCheck } from './run-check';

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
  readonly checks: ReadonlyArray<{ readonly check: AnyCheck; readonly result: CheckResult; readonly exempted: number }>;
  readonly operatingModel: OperatingModel;
}

export function judgeSite(site: SiteFacts, settings: Settings, log: Log, checks: readonly AnyCheck[] = CHECKS): SiteJudgement {
  const projects = new Map(site.projects.map((project) => [project.id, project]));
  const seats = new Map(site.projects.map((project) => [project.id, resolveSeats(project, site, settings)]));
  const eligibility = new Map(site.projects.map((project) => [project.id, judgeEligibility(project, settings, site.at)]));
  const isEligible = (project: ProjectFacts) => eligibility.get(project.id)?.state === 'eligible';
  const context: DependencyContext = { site, settings, projects, seats };
  const dependencies = new Map(site.projects.map((project) => [project.id, deriveDependencies(project, context)]));
  const every = new Map([...dependencies.values()].flatMap((fact) => (fact.known ? fact.value : [])).map((dependency) => [dependency.linkId, dependency]));
  const linkedProjects = countLinkedProjects(site.projects.filter(isEligible), [...every.values()]);

  const cases = site.projects.map((project) => {
    const own = dependencies.get(project.id) ?? unknownFact('notRead');
    const linked: Fact<number> = own.known ? known(project.programmeId === null ? 0 : linkedProjects.get(project.programmeId) ?? 0) : own;
    const scale = measureScale(project, settings, linked);
    const projectSeats = seats.get(project.id) ?? resolveSeats(project, site, settings);
    const facts: CheckFacts = {
      projectId: project.id,
      ...projectSeats,
      teams: countTeams(project, settings),
      roadmapItems: ownRoadmapItems(project, site, projectSeats, scale.callsForProductManager),
      dependencies: own,
    };
    return { project, seats: projectSeats, scale, facts };
  });
  const eligibleCases = cases.filter(({ project }) => isEligible(project));
  const switches = {
    unavailable: findUnavailable(eligibleCases.map(({ facts }) => facts)),
    isMapped: (check: AnyCheck) => check.isMapped(site.offers, settings),
  };
  return {
    at: site.at,
    setup: findSetup(site, settings, eligibleCases.map((one) => one.seats), switches.unavailable),
    dependencies: sortBy(every.values(), ({ linkId }) => linkId),
    projects: cases.map(({ project, seats: projectSeats, scale, facts }) => {
      const results = !isEligible(project) ? [] : checks.map((check) => {
        const result = runCheck(check, facts, project.type === 'product_discovery', switches, settings, log);
        return { check, result, exempted: countExempted(check.id, project.id, result, settings, site.at) };
      });
      return {
        id: project.id,
        eligibility: eligibility.get(project.id) ?? judgeEligibility(project, settings, site.at),
        seats: projectSeats,
        checks: results,
        operatingModel: describeOperatingModel(projectSeats, scale),
        ...scoreChecks(results.map(({ check, result, exempted }) => ({ risk: check.risk, scoring: check.scoring, result, exempted }))),
      };
    }),
  };
}

function resolveSeats(project: ProjectFacts, site: SiteFacts, settings: Settings): Seats {
  const [productOwner, productManager, projectManager] = ROLES.map((role) => resolveSeat(role, project, site, settings)) as [Seat, Seat, Seat];
  return { productOwner, productManager, projectManager };
}

/** A fact that no eligible project could give is unavailable (design, scoring rule 3). */
function findUnavailable(facts: readonly CheckFacts[]): ReadonlySet<FactName> {
  if (facts.length === 0) return new Set();
  const names: readonly FactName[] = ['productOwner', 'productManager', 'projectManager', 'roadmapItems', 'dependencies'];
  return new Set(names.filter((name) => facts.every((one) => {
    const fact = one[name];
    return 'state' in fact ? fact.state === 'unreadable' : !fact.known;
  })));
}
