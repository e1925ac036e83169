/** The terminal's report: a judgement with keys and names put in for the reader (contract: src/model/report.ts). */
import type { Dependency, Finding, FindingValue } from '../model/check';
import type { Directory } from '../model/directory';
import type { Report, ReportFinding, ReportProject } from '../model/report';
import { ROLES } from '../model/role';
import { hasHolder } from '../model/seat';
import type { Settings } from '../model/settings';
import { sortBy } from '../model/sorted';
import { averageScore } from '../scoring/average-score';
import type { ProjectJudgement, SiteJudgement } from './judge-site';
import type { Names } from './name-things';
import { nameThings } from './name-things';

export function buildReport(judgement: SiteJudgement, directory: Directory, settings: Settings, cost: Report['cost'], selected: ReadonlySet<string>): Report {
  const names = nameThings(directory, judgement.dependencies);
  const judged = judgement.projects.filter(({ id }) => selected.has(id));
  const projects = sortBy(judged.map((project) => toProject(project, names)), ({ key }) => key);
  const banded = (band: ReportProject['band']) => projects.filter((project) => project.band === band).length;
  return {
    schemaVersion: 1,
    generatedAt: judgement.at,
    site: directory.site,
    settings: { preset: settings.preset, version: settings.version },
    setup: judgement.setup.map((finding) => toFinding(finding, finding.template, names)),
    summary: {
      projects: projects.length,
      healthy: banded('healthy'),
      attention: banded('attention'),
      atRisk: banded('atRisk'),
      unrated: banded(null),
      score: averageScore(projects.flatMap(({ band, score }) => (band === null || score === null ? [] : [score]))),
      findings: projects.flatMap(({ checks }) => checks).reduce((sum, check) => sum + check.violations, 0),
    },
    projects,
    people: listPeople(judged, names),
    dependencies: listDependencies(judgement.dependencies, names),
    cost,
  };
}

function toProject(judgement: ProjectJudgement, names: Names): ReportProject {
  const { id, band, score, floor, coverage, adjustedScore, adjustedBand, seats, operatingModel } = judgement;
  const seat = ({ state, holders, source }: (typeof seats)['productOwner']) => ({ state, holders: [...holders], source });
  return {
    id,
    key: names.project(id),
    name: names.projectName(id),
    band, score, floor, coverage, adjustedScore, adjustedBand,
    eligibility: { state: judgement.eligibility.state, reason: judgement.eligibility.reason },
    seats: { productOwner: seat(seats.productOwner), productManager: seat(seats.productManager), projectManager: seat(seats.projectManager) },
    checks: judgement.checks.map(({ check, result, weight }) => ({
      id: check.id,
      outcome: result.outcome,
      weight,
      judged: result.judged,
      violations: result.violations,
      findings: sortBy(result.findings.map((finding) => toFinding(finding, check.messages[finding.messageId] ?? '', names)), (finding) => finding.subject.key, (finding) => finding.message),
    })),
    operatingModel: { has: [...operatingModel.has], needs: [...operatingModel.needs], reason: operatingModel.reason },
  };
}

function toFinding({ subject, values }: Finding, template: string, names: Names): ReportFinding {
  const key = subjectKey(subject, names);
  const plain = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toPlain(value, names)]));
  const words: Readonly<Record<string, unknown>> = { ...plain, subject: key };
  const message = template.replace(/\{(\w+)\}/g, (_, name: string) => sayValue(words[name]));
  return { subject: { ...subject, key }, message, values: plain };
}

function subjectKey({ type, id }: Finding['subject'], names: Names): string {
  if (type === 'site') return names.site;
  if (type === 'person') return id;
  return names[type](id);
}

function toPlain(value: FindingValue, names: Names): ReportFinding['values'][string] {
  if (value === null || typeof value !== 'object') return value;
  if (!('ref' in value)) return [...value];
  return value.ref === 'person' ? value.id : names[value.ref](value.id);
}

/** Roles are written as words; lists with commas. */
function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayValue).join(', ');
  if (value === 'productOwner') return 'product owner';
  if (value === 'productManager') return 'product manager';
  if (value === 'projectManager') return 'project manager';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'unknown';
}

function listPeople(projects: readonly ProjectJudgement[], names: Names): Report['people'] {
  const seats = new Map<string, { projectKey: string; role: (typeof ROLES)[number] }[]>();
  for (const project of projects) {
    for (const role of ROLES) {
      const seat = project.seats[role];
      if (!hasHolder(seat)) continue;
      for (const holder of seat.holders) seats.set(holder, [...(seats.get(holder) ?? []), { projectKey: names.project(project.id), role }]);
    }
  }
  return sortBy([...seats].map(([accountId, held]) => ({ accountId, seats: sortBy(held, ({ projectKey }) => projectKey, ({ role }) => role) })), ({ accountId }) => accountId);
}

function listDependencies(dependencies: readonly Dependency[], names: Names): Report['dependencies'] {
  const end = ({ issueId, team }: Dependency['from']) => ({ issueKey: names.issue(issueId), team: names.team(team) });
  const rows = dependencies.map(({ from, to, type, state, managed }) => ({ from: end(from), to: end(to), type, state, managed }));
  return sortBy(rows, ({ from }) => from.issueKey, ({ to }) => to.issueKey, ({ type }) => type);
}
