/** Counts what a generated site holds of what Rolecall reads: the truth by which a plan's cost is judged. */
import type { ScaleSite } from '../../../stand-ins/jira/scale/create-scale-site';
import type { Census } from './orders';

/** Roles of the three seats. */
const SEAT_ROLES: ReadonlySet<string> = new Set(['Product Owner', 'Product Manager', 'Project Manager']);

/** @param judged ids of the projects whose roadmap is to be read */
export function takeCensus({ state: { model }, site }: ReturnType<ScaleSite['current']>, judged: ReadonlySet<string>): Census {
  const owners = model.projects.flatMap(({ index, counts }) => Array.from({ length: counts.linked }, () => index));
  const ends = [...model.partners].filter((partner, place) => partner !== place);
  const across = [...model.partners].filter((partner, place) => owners[partner] !== owners[place]).length;
  const openItems = (projects: typeof model.projects): number => projects.reduce((sum, { counts }) => sum + counts.openItem, 0);
  return {
    projects: site.projects.length,
    workItems: model.shape.workItems,
    judged: judged.size,
    allRoadmapItems: openItems(model.projects),
    roadmapItems: openItems(model.projects.filter(({ record }) => judged.has(record.id))),
    links: ends.length / 2,
    linksAcross: across / 2,
    actors: (site.roles ?? []).filter(({ name }) => SEAT_ROLES.has(name)).reduce((sum, { actors = [] }) => sum + actors.length, 0),
  };
}
