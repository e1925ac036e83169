/** Every open roadmap item needs somebody who answers why it is there: named on it, or by default. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import { judgeOwnedShare } from './judge-owned-share';
import { setOwner } from './set-owner';

export const roadmapItemsWithoutProductManager = defineCheck({
  id: 'roadmap-items-without-product-manager',
  title: 'Roadmap items have somebody who answers for them',
  failureTitle: 'Roadmap items have nobody who answers for them',
  description: 'An epic or idea without an owner is built because it is there. Somebody must be able to say why it is on the roadmap, and when to stop.',
  role: 'productManager',
  risk: 'high',
  kind: 'exact',
  scoring: 'proportion',
  forDiscovery: true,
  needs: ['roadmapItems'],
  thresholds: ['ownedItemsPass', 'ownedItemsWarn', 'productManagerTeams', 'productManagerItems'],
  messages: { unowned: 'Nobody answers for {subject}.' },
  remedyText: 'Set the product manager or the assignee of the work item to an active person.',
  source: 'Derived: 95 % and 80 % of the open items; one in twenty may wait for its owner.',
  isMapped: () => true,
  run({ roadmapItems }, { thresholds }) {
    if (!roadmapItems.known || roadmapItems.value.some((item) => item.owner === 'unknown')) return unknownResult();
    const items = roadmapItems.value;
    if (items.length === 0) return notApplicable();
    const findings = items
      .filter((item) => item.owner === 'none')
      .map((item) => ({ subject: { type: 'issue', id: item.id }, messageId: 'unowned', values: {} }) as const);
    return judged(judgeOwnedShare(items.length - findings.length, items.length, thresholds), items.length, findings);
  },
  remedy: (site, finding, appointee) => setOwner(site, finding.subject.id, appointee),
});
