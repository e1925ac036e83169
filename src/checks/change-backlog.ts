/** The remedies that act on a backlog share this: one project's sample, changed. Pure; what was not read stays unknown. */
import type { BacklogItem, BacklogSample, IssueId, ProjectFacts, SiteFacts } from '../model/facts';
import { known } from '../model/facts';

export const changeBacklogs = (site: SiteFacts, change: (sample: BacklogSample, project: ProjectFacts) => BacklogSample): SiteFacts => ({
  ...site,
  projects: site.projects.map((project) => (project.backlog.known ? { ...project, backlog: known(change(project.backlog.value, project)) } : project)),
});

export const changeBacklogItem = (site: SiteFacts, issueId: IssueId, change: (item: BacklogItem) => BacklogItem): SiteFacts =>
  changeBacklogs(site, (sample) => ({ ...sample, items: sample.items.map((item) => (item.id === issueId ? change(item) : item)) }));
