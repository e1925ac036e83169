/** The remedy that the checks on owners share: one active person is named on the item. Pure. */
import type { AccountId, IssueId, SiteFacts } from '../model/facts';
import { known } from '../model/facts';

export const setOwner = (site: SiteFacts, issueId: IssueId, appointee: AccountId): SiteFacts => ({
  ...site,
  accounts: { ...site.accounts, [appointee]: 'active' },
  projects: site.projects.map((project) => ({
    ...project,
    roadmapItems: project.roadmapItems.known
      ? known(project.roadmapItems.value.map((item) => (item.id === issueId ? { ...item, named: known(appointee) } : item)))
      : project.roadmapItems,
  })),
});
