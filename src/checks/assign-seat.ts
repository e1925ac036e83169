/** The remedy that the seat checks share: one active person takes the seat, every source says so, and the items go along. Pure. */
import type { AccountId, ProjectFacts, ProjectId, SiteFacts } from '../model/facts';
import { known } from '../model/facts';
import type { Role } from '../model/role';
import { takeOverBacklog } from './take-over-backlog';

export function assignSeat(site: SiteFacts, projectId: ProjectId, role: Role, appointee: AccountId): SiteFacts {
  return {
    ...site,
    accounts: { ...site.accounts, [appointee]: 'active' },
    projects: site.projects.map((project) => (project.id === projectId ? handOver(project, role, appointee) : project)),
  };
}

function handOver(project: ProjectFacts, role: Role, appointee: AccountId): ProjectFacts {
  const reading = { source: 'set', kind: 'set', accounts: [appointee], groups: 0 } as const;
  const readings = { ...project.readings, [role]: known([reading]) };
  // Only where the lead is a source does it count, and then it would disagree.
  if (role === 'productOwner') return { ...project, readings, leadId: appointee, ...takeOverBacklog(project, appointee) };
  return role === 'productManager' ? { ...project, readings, roadmapItems: handOverItems(project, appointee) } : { ...project, readings };
}

/** A new product manager takes over the items of the one before, who would otherwise own the roadmap without the seat. */
function handOverItems({ readings: { productManager }, roadmapItems }: ProjectFacts, appointee: AccountId): ProjectFacts['roadmapItems'] {
  if (!roadmapItems.known || !productManager.known) return roadmapItems;
  const before = new Set(productManager.value.flatMap(({ accounts }) => accounts));
  return known(roadmapItems.value.map((item) => (item.named.known && item.named.value !== null && before.has(item.named.value) ? { ...item, named: known(appointee) } : item)));
}
