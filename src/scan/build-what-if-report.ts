/** The report of what-if: effects with keys and names put in for the reader (contract: src/model/what-if-report.ts). */
import type { Directory } from '../model/directory';
import type { ProjectId } from '../model/facts';
import type { Report } from '../model/report';
import type { Settings } from '../model/settings';
import { sortBy } from '../model/sorted';
import type { WhatIfReport } from '../model/what-if-report';
import { averageScore } from '../scoring/average-score';
import type { ProjectJudgement } from './judge-site';
import type { Names } from './name-things';
import { nameThings } from './name-things';
import type { Change, WhatIf } from './what-if';

/** @param selected ids of the projects that the report is about */
export function buildWhatIfReport(simulated: WhatIf, directory: Directory, settings: Settings, cost: Report['cost'], selected: ReadonlySet<ProjectId>): WhatIfReport {
  const { changes, before, after, seats, items, dependencies } = simulated;
  const names = nameThings(directory, after.dependencies);
  const then = new Map(after.projects.map((project) => [project.id, project]));
  const pairs = before.projects.filter(({ id }) => selected.has(id)).flatMap((project) => {
    const other = then.get(project.id);
    return other ? [[project, other] as const] : [];
  });
  const end = ({ issueId, team }: { readonly issueId: string; readonly team: string }) => ({ issueKey: names.issue(issueId), team: names.team(team) });
  return {
    schemaVersion: 1,
    generatedAt: before.at,
    site: directory.site,
    settings: { preset: settings.preset, version: settings.version },
    changes: changes.map((change) => (change.kind === 'leaves'
      ? change
      : { kind: 'assign', projectKey: names.project(change.projectId), role: change.role, accountId: change.accountId })),
    summary: {
      before: countBands(pairs.map(([project]) => project)),
      after: countBands(pairs.map(([, project]) => project)),
      seats: seats.tally, roadmapItems: items.tally, dependencies: dependencies.tally,
    },
    seats: sortBy(seats.effects.map((one) => ({
      projectKey: names.project(one.projectId),
      role: one.before.role,
      effect: one.effect,
      before: { state: one.before.state, holders: [...one.before.holders] },
      after: { state: one.after.state, holders: [...one.after.holders] },
    })), ({ projectKey }) => projectKey),
    roadmapItems: sortBy(items.effects.map((one) => ({
      key: names.issue(one.before.id), projectKey: names.project(one.projectId), effect: one.effect, before: one.before.owner, after: one.after.owner,
    })), ({ key }) => key),
    dependencies: sortBy(
      dependencies.effects.map(({ effect, after: { from, to, type } }) => ({ from: end(from), to: end(to), type, effect })),
      ({ from }) => from.issueKey, ({ to }) => to.issueKey, ({ type }) => type,
    ),
    coordinators: voidCoordinators(changes, settings, names),
    projects: sortBy(pairs.map(([project, other]) => ({
      id: project.id,
      key: names.project(project.id),
      name: names.projectName(project.id),
      before: rate(project),
      after: rate(other),
      checks: project.checks.flatMap(({ check, result }, index) => {
        const outcome = other.checks[index]?.result.outcome ?? result.outcome;
        return outcome === result.outcome ? [] : [{ id: check.id, before: result.outcome, after: outcome }];
      }),
    })), ({ key }) => key),
    cost,
  };
}

function countBands(projects: readonly ProjectJudgement[]): WhatIfReport['summary']['before'] {
  const banded = (band: ProjectJudgement['band']) => projects.filter((project) => project.band === band).length;
  const rated = projects.flatMap(({ band, score }) => (band === null || score === null ? [] : [score]));
  return { score: averageScore(rated), healthy: banded('healthy'), attention: banded('attention'), atRisk: banded('atRisk'), unrated: banded(null) };
}

const rate = ({ score, floor, coverage, band, adjustedScore, adjustedBand }: ProjectJudgement) => ({ score, floor, coverage, band, adjustedScore, adjustedBand });

function voidCoordinators(changes: readonly Change[], { coordinators }: Settings, names: Names): WhatIfReport['coordinators'] {
  const leavers = new Set(changes.flatMap((change) => (change.kind === 'leaves' ? [change.accountId] : [])));
  return coordinators.filter(({ accountId }) => leavers.has(accountId)).map(({ accountId, programme, teams }) => ({
    accountId,
    programme: programme === undefined ? null : names.programme(programme),
    teams: teams === undefined ? null : teams.map(names.team),
  }));
}
