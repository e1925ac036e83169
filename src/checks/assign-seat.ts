/** The remedy that the seat checks share: one active person takes the seat, and every source says so. Pure. */
import type { AccountId, ProjectId, SiteFacts } from '../model/facts';
import { known } from '../model/facts';
import type { Role } from '../model/role';

export function assignSeat(site: SiteFacts, projectId: ProjectId, role: Role, appointee: AccountId): SiteFacts {
  const reading = { source: 'set', kind: 'set', accounts: [appointee], groups: 0 } as const;
  return {
    ...site,
    accounts: { ...site.accounts, [appointee]: 'active' },
    projects: site.projects.map((project) =>
      project.id !== projectId ? project : {
        ...project,
        readings: { ...project.readings, [role]: known([reading]) },
        // Only where the lead is a source does it count, and then it would disagree.
        leadId: role === 'productOwner' ? appointee : project.leadId,
      },
    ),
  };
}
