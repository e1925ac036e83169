/** The catalogue: every check, in the order of the design's table, which is the order of every report. */
import type { AnyCheck } from '../model/check';
import { departedRoleHolders } from './departed-role-holders';
import { dependenciesWithoutProjectManager } from './dependencies-without-project-manager';
import { projectsWithoutProductOwner } from './projects-without-product-owner';
import { roadmapItemsWithoutProductManager } from './roadmap-items-without-product-manager';
import { sharedProductOwnership } from './shared-product-ownership';

export const CHECKS: readonly AnyCheck[] = [
  projectsWithoutProductOwner,
  departedRoleHolders,
  sharedProductOwnership,
  roadmapItemsWithoutProductManager,
  dependenciesWithoutProjectManager,
];
