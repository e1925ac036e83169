/** What project/search and the roles tell of a project, before anything is read for it alone. */
import type { CatalogueProject } from '../model/catalogue';
import type { ProjectFacts } from '../model/facts';
import { known, unknownFact } from '../model/facts';

export const UNREAD = unknownFact('notRead');

export function describeBareProject(project: CatalogueProject, readings: ProjectFacts['readings'] | undefined): ProjectFacts {
  const { id, insight } = project;
  return {
    id,
    type: project.projectTypeKey,
    archived: project.archived === true,
    programmeId: project.projectCategory?.id ?? null,
    leadId: project.lead?.accountId ?? null,
    workItems: insight?.totalIssueCount === undefined ? UNREAD : known({ count: insight.totalIssueCount, lastUpdated: insight.lastIssueUpdateTime ?? null }),
    readings: readings ?? { productOwner: UNREAD, productManager: UNREAD, projectManager: UNREAD },
    teams: UNREAD,
    roadmapItems: UNREAD,
    links: UNREAD,
    teamManaged: project.simplified === true,
    authority: UNREAD,
    backlog: UNREAD,
  };
}
