/** Where scale calls for a product manager, that person owns the roadmap: not whoever happens to be assigned. */
import { defineCheck } from '../model/check';
import { blocked, judged, notApplicable, unknownResult } from '../model/check-result';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';
import { judgeOwnedShare } from './judge-owned-share';
import { setOwner } from './set-owner';

export const roadmapItemsOwnedByOthers = defineCheck({
  id: 'roadmap-items-owned-by-others',
  title: 'The product manager owns the roadmap',
  failureTitle: 'Roadmap items are owned by others than the product manager',
  description: 'A roadmap that each developer holds a piece of has no owner who can weigh one item against another. The product manager answers what is built and why.',
  role: 'productManager',
  risk: 'medium',
  kind: 'exact',
  scoring: 'proportion',
  forDiscovery: true,
  needs: ['productManager', 'roadmapItems', 'scale'],
  thresholds: ['ownedItemsPass', 'ownedItemsWarn', 'productManagerTeams', 'productManagerItems'],
  messages: {
    none: 'Nobody answers for {subject}.',
    other: '{subject} is owned by somebody who is not product manager of the space.',
  },
  remedyText: 'Name the product manager of the space on the work item.',
  source: 'Derived: 95 % and 80 % of the open items; the rule is the role’s own definition.',
  isMapped: (offers, settings) => isRoleMapped('productManager', offers, settings),
  run({ productManager, roadmapItems, scale: { callsForProductManager } }, { thresholds }) {
    if (!callsForProductManager.known) return unknownResult();
    if (!callsForProductManager.value) return notApplicable();
    if (productManager.state === 'unreadable' || !roadmapItems.known) return unknownResult();
    const items = roadmapItems.value;
    if (items.length === 0) return notApplicable();
    // Before the vacancy: were it blocked, filling the seat would leave the check untold and lower the coverage.
    if (items.some((item) => item.owner === 'unknown')) return unknownResult();
    if (!hasHolder(productManager)) return blocked();
    const values = { holder: { ref: 'person', id: productManager.holders[0] ?? '' } } as const;
    const findings = items
      .filter(({ owner, ownerId }) => owner === 'none' || (ownerId !== null && !productManager.holders.includes(ownerId)))
      .map(({ id, owner }) => ({ subject: { type: 'issue', id }, messageId: owner === 'none' ? 'none' : 'other', values }) as const);
    return judged(judgeOwnedShare(items.length - findings.length, items.length, thresholds), items.length, findings);
  },
  // Whoever is appointed for one item is no product manager; the remedy names the one who is.
  remedy(site, finding) {
    const { holder } = finding.values;
    return holder !== null && typeof holder === 'object' && 'ref' in holder ? setOwner(site, finding.subject.id, holder.id) : site;
  },
});
