/** How big a project is, and which roles that size calls for (design, checks of the seats; presets scrum and less). */
import type { Dependency } from '../../model/check';
import type { Fact, ProjectFacts, ProjectId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Settings } from '../../model/settings';
import type { Scale } from '../../scoring/operating-model';

/** How many teams work on a project: settings, else the Team field, else the project is one team. */
export function countTeams(project: ProjectFacts, settings: Settings): Fact<number> {
  const set = settings.teamCounts[project.id];
  if (set !== undefined) return known(set);
  return project.teams.known ? known(Math.max(1, project.teams.value.length)) : project.teams;
}

/** `linkedInProgramme`: eligible projects of the programme with a dependency between them; unknown where links are. */
export function measureScale(project: ProjectFacts, settings: Settings, linkedInProgramme: Fact<number>): Scale {
  const teams = countTeams(project, settings);
  const roadmapItems: Fact<number> = project.roadmapItems.known ? known(project.roadmapItems.value.length) : project.roadmapItems;
  const { productManagerTeams, productManagerItems, projectManagerTeams, projectManagerProjects } = settings.thresholds;
  const noProductManager = settings.preset === 'scrum';
  const noProjectManager = settings.preset === 'scrum' || settings.preset === 'less';
  return {
    teams,
    roadmapItems,
    callsForProductManager: noProductManager ? known(false) : eitherReaches([teams, productManagerTeams], [roadmapItems, productManagerItems]),
    callsForProjectManager: noProjectManager ? known(false) : eitherReaches([teams, projectManagerTeams], [linkedInProgramme, projectManagerProjects]),
  };
}

function eitherReaches(...measures: ReadonlyArray<readonly [Fact<number>, number]>): Fact<boolean> {
  if (measures.some(([measure, limit]) => measure.known && measure.value >= limit)) return known(true);
  return measures.every(([measure]) => measure.known) ? known(false) : unknownFact('incomplete');
}

/** Eligible projects of each programme that have a living dependency on another of the same programme. */
export function countLinkedProjects(projects: readonly ProjectFacts[], dependencies: readonly Dependency[]): ReadonlyMap<string, number> {
  const programmes = new Map<ProjectId, string | null>(projects.map((project) => [project.id, project.programmeId]));
  const linked = new Map<string, Set<ProjectId>>();
  for (const { from, to, state } of dependencies) {
    const programme = programmes.get(from.projectId);
    if (state !== 'open' || !programme || from.projectId === to.projectId || programmes.get(to.projectId) !== programme) continue;
    const members = linked.get(programme) ?? new Set();
    linked.set(programme, members.add(from.projectId).add(to.projectId));
  }
  return new Map([...linked].map(([programme, members]) => [programme, members.size]));
}
