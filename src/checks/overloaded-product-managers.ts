/** One product manager can lead so many product owners and no more; counted over the whole site. */
import { defineCheck } from '../model/check';
import { notApplicable, unknownResult } from '../model/check-result';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';
import { assignSeat } from './assign-seat';
import { judgeLoads } from './judge-loads';
import { readProject } from './read-project';

export const overloadedProductManagers = defineCheck({
  id: 'overloaded-product-managers',
  title: 'The product manager leads no more product owners than one person can',
  failureTitle: 'The product manager leads more product owners than one person can',
  description: 'Each product owner needs the product manager’s ear for the why behind the what. With six of them the why arrives as a document.',
  role: 'productManager',
  risk: 'medium',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: true,
  needs: ['productManager', 'managerLoads'],
  thresholds: ['managerOwnersWarn', 'managerOwnersFail'],
  messages: { overloaded: '{person} is product manager over {owners} product owners over the whole site; guide: up to {limit}.' },
  remedyText: 'Name another product manager for some of the spaces.',
  source: 'SAFe: a product manager leads up to four product owners; fixagile.com says four to five.',
  isMapped: (offers, settings) => isRoleMapped('productManager', offers, settings),
  run({ projectId, productManager, managerLoads }, { thresholds }) {
    if (productManager.state === 'unreadable') return unknownResult();
    if (!hasHolder(productManager)) return notApplicable();
    const limits = { warn: thresholds.managerOwnersWarn, fail: thresholds.managerOwnersFail };
    return judgeLoads(managerLoads, limits, ({ accountId, least }) => ({
      subject: { type: 'person', id: accountId },
      messageId: 'overloaded',
      values: { person: { ref: 'person', id: accountId }, owners: least, limit: Math.min(limits.warn, limits.fail) - 1, project: { ref: 'project', id: projectId } },
    }));
  },
  remedy(site, finding, appointee) {
    const projectId = readProject(finding);
    return projectId === null ? site : assignSeat(site, projectId, 'productManager', appointee);
  },
});
