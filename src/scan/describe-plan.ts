/** What-if as the pages show it: of the spaces that its viewer may browse, the counts whole and the lists cut. */
import { MOST_PLAN_EFFECTS } from '../model/portfolio-api';
import type { CoverPlanAnswer, DependencyChange, SpaceChangePlanned } from '../model/portfolio-api';
import type { Dependency } from '../model/check';
import type { ProjectId } from '../model/facts';
import type { Settings } from '../model/settings';
import type { ProjectJudgement } from './judge-site';
import type { WhatIf } from './what-if';

/** A page shows a few names and goes on to the space. */
const MOST_HOLDERS = 5;

/** @param plan of the visible spaces alone @param visible spaces that the viewer may browse */
export function describePlan({ changes, before, after, seats, items, dependencies }: WhatIf, { coordinators }: Settings, visible: ReadonlySet<ProjectId>): Omit<CoverPlanAnswer, 'scannedAt'> {
  const leavers = new Set(changes.flatMap((change) => (change.kind === 'leaves' ? [change.accountId] : [])));
  const then = new Map(after.projects.map((project) => [project.id, project]));
  return {
    seats: {
      tally: seats.tally,
      effects: seats.effects.map((effect) => ({ projectId: effect.projectId, role: effect.before.role, effect: effect.effect, before: effect.before.state, after: effect.after.state, holders: effect.after.holders.slice(0, MOST_HOLDERS) })),
    },
    items: {
      tally: items.tally,
      effects: items.effects.slice(0, MOST_PLAN_EFFECTS).map(({ projectId, effect, before: { id } }) => ({ projectId, issueId: id, effect })),
    },
    dependencies: {
      tally: dependencies.tally,
      effects: dependencies.effects.slice(0, MOST_PLAN_EFFECTS).map(({ effect, after: { from, to } }): DependencyChange => ({ effect, from: showEnd(from, visible), to: showEnd(to, visible) })),
    },
    spaces: before.projects.flatMap((project) => {
      const other = then.get(project.id);
      return other === undefined || !visible.has(project.id) ? [] : compare(project, other);
    }).sort((a, b) => lossOf(b) - lossOf(a)),
    coordinators: coordinators.filter(({ accountId }) => leavers.has(accountId)).map(({ accountId, programme, teams }) => ({ accountId, programmeId: programme ?? null, teams: teams?.filter((team) => isVisibleTeam(team, visible)) ?? null })),
  };
}

const showEnd = ({ issueId, projectId }: Dependency['from'], visible: ReadonlySet<ProjectId>) => (visible.has(projectId) ? { issueId, projectId } : null);

/** A space that is its own team bears its id. */
const isVisibleTeam = (team: string, visible: ReadonlySet<ProjectId>): boolean => !team.startsWith('project:') || visible.has(team.slice('project:'.length));

/** Nothing where all stays as it is. */
function compare(before: ProjectJudgement, after: ProjectJudgement): readonly SpaceChangePlanned[] {
  const checks = before.checks.flatMap(({ check, result }, index) => {
    const outcome = after.checks[index]?.result.outcome ?? result.outcome;
    return outcome === result.outcome ? [] : [{ id: check.id, before: result.outcome, after: outcome }];
  });
  if (checks.length === 0 && before.floor === after.floor && before.band === after.band) return [];
  return [{ projectId: before.id, before: { band: before.band, floor: before.floor }, after: { band: after.band, floor: after.floor }, checks }];
}

const lossOf = ({ before, after }: SpaceChangePlanned): number => (before.floor ?? 0) - (after.floor ?? 0);
