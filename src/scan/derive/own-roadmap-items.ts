/** Who answers for each roadmap item: the named owner, else by default the seat that the project's scale calls for. */
import type { OwnedItem } from '../../model/check';
import type { Fact, ProjectFacts, RoadmapItem, SiteFacts } from '../../model/facts';
import { known } from '../../model/facts';
import type { Seats } from '../../model/seat';
import { hasHolder } from '../../model/seat';
import { agesAt } from '../../checks/measure-age';

export function ownRoadmapItems(project: ProjectFacts, site: SiteFacts, seats: Seats, callsForProductManager: Fact<boolean>, staleDays: number): Fact<readonly OwnedItem[]> {
  if (!project.roadmapItems.known) return project.roadmapItems;
  const byDefault = defaultOwner(seats, callsForProductManager);
  const ageOf = agesAt(site.at);
  return known(project.roadmapItems.value.map((item) => {
    const owner = ownerOf(item, site, byDefault);
    return { id: item.id, owner, ownerId: owner === 'named' && item.named.known ? item.named.value : null, isStale: (ageOf(item.updated) ?? 0) > staleDays };
  }));
}

function ownerOf(item: RoadmapItem, site: SiteFacts, byDefault: OwnedItem['owner']): OwnedItem['owner'] {
  if (!item.named.known) return 'unknown';
  if (item.named.value === null) return byDefault;
  const state = site.accounts[item.named.value];
  if (state === undefined) return 'unknown';
  // A named owner who is departed is none: nobody steps in by default until somebody says so.
  return state === 'active' ? 'named' : 'none';
}

/**
 * Which seat answers by default hangs on the scale, so an unknown scale leaves it untold whoever sits there: were it told for
 * a filled seat only, filling the seat could turn an unknown check into a poor one and lower the score.
 */
function defaultOwner({ productManager, productOwner }: Seats, callsForProductManager: Fact<boolean>): OwnedItem['owner'] {
  if (!callsForProductManager.known || productManager.state === 'unreadable') return 'unknown';
  if (hasHolder(productManager)) return 'byDefault';
  if (callsForProductManager.value) return 'none';
  if (productOwner.state === 'unreadable') return 'unknown';
  return hasHolder(productOwner) ? 'byDefault' : 'none';
}
