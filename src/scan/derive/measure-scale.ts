/** How big a project is, and which roles that size calls for (design, checks of the seats; presets scrum and less). */
import type { ScaleVerdict } from '../../model/check';
import type { Fact, ProjectFacts, TeamId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { Rules } from '../../model/rules';
import type { Settings } from '../../model/settings';

/** The teams that work on a project, by id: as many as the settings say, else the Team field's values, else the project as one. */
export function listTeams(project: ProjectFacts, settings: Settings): Fact<readonly TeamId[]> {
  const itself = `project:${project.id}`;
  const set = settings.teamCounts[project.id];
  if (set !== undefined) return known(Array.from({ length: set }, (_, index) => (index === 0 ? itself : `${itself}#${index + 1}`)));
  if (!project.teams.known) return project.teams;
  return project.teams.value.length === 0 ? known([itself]) : project.teams;
}

/** `linkedInProgramme`: eligible projects of the programme with a dependency between them; unknown where links are. */
export function measureScale(project: ProjectFacts, teams: Fact<number>, rules: Rules, linkedInProgramme: Fact<number>): ScaleVerdict {
  const roadmapItems: Fact<number> = project.roadmapItems.known ? known(project.roadmapItems.value.length) : project.roadmapItems;
  const { productManagerTeams, productManagerItems, projectManagerTeams, projectManagerProjects } = rules.thresholds;
  return {
    roadmapItems,
    linkedProjects: linkedInProgramme,
    callsForProductManager: rules.productManagerByScale ? eitherReaches([teams, productManagerTeams], [roadmapItems, productManagerItems]) : known(false),
    callsForProjectManager: rules.projectManagerByScale ? eitherReaches([teams, projectManagerTeams], [linkedInProgramme, projectManagerProjects]) : known(false),
  };
}

function eitherReaches(...measures: ReadonlyArray<readonly [Fact<number>, number]>): Fact<boolean> {
  if (measures.some(([measure, limit]) => measure.known && measure.value >= limit)) return known(true);
  return measures.every(([measure]) => measure.known) ? known(false) : unknownFact('incomplete');
}

