/** The catalogue: every check, in the order of the design's two tables, which is the order of every report. */
import type { AnyCheck } from '../model/check';
import { backlogsOrderedByOthers } from './backlogs-ordered-by-others';
import { combinedRolesAtScale } from './combined-roles-at-scale';
import { departedRoleHolders } from './departed-role-holders';
import { dependenciesWithoutProjectManager } from './dependencies-without-project-manager';
import { neglectedBacklogs } from './neglected-backlogs';
import { overloadedProductManagers } from './overloaded-product-managers';
import { overloadedProductOwners } from './overloaded-product-owners';
import { productOwnersWithoutAuthority } from './product-owners-without-authority';
import { productRolesManagingDelivery } from './product-roles-managing-delivery';
import { programmesWithoutProjectManager } from './programmes-without-project-manager';
import { projectsWithoutProductManager } from './projects-without-product-manager';
import { projectsWithoutProductOwner } from './projects-without-product-owner';
import { roadmapItemsOwnedByOthers } from './roadmap-items-owned-by-others';
import { roadmapItemsWithoutProductManager } from './roadmap-items-without-product-manager';
import { sharedProductOwnership } from './shared-product-ownership';
import { staleRoadmapItems } from './stale-roadmap-items';
import { unclearSeats } from './unclear-seats';
import { unreadyBacklogTops } from './unready-backlog-tops';
import { workWithoutRoadmapItem } from './work-without-roadmap-item';

export const CHECKS: readonly AnyCheck[] = [
  projectsWithoutProductOwner,
  departedRoleHolders,
  sharedProductOwnership,
  unclearSeats,
  projectsWithoutProductManager,
  programmesWithoutProjectManager,
  roadmapItemsWithoutProductManager,
  roadmapItemsOwnedByOthers,
  staleRoadmapItems,
  dependenciesWithoutProjectManager,
  productRolesManagingDelivery,
  combinedRolesAtScale,
  overloadedProductOwners,
  overloadedProductManagers,
  productOwnersWithoutAuthority,
  backlogsOrderedByOthers,
  neglectedBacklogs,
  workWithoutRoadmapItem,
  unreadyBacklogTops,
];
