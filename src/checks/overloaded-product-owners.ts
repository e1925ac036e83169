/** One person can order the backlogs of so many teams and no more; counted over the whole site. */
import { defineCheck } from '../model/check';
import { notApplicable, unknownResult } from '../model/check-result';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';
import { assignSeat } from './assign-seat';
import { judgeLoads } from './judge-loads';
import { readProject } from './read-project';

export const overloadedProductOwners = defineCheck({
  id: 'overloaded-product-owners',
  title: 'The product owner serves no more teams than one person can',
  failureTitle: 'The product owner serves more teams than one person can',
  description: 'A product owner whom four teams wait for answers none of them in time, and the teams decide for themselves what comes next.',
  role: 'productOwner',
  risk: 'medium',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner', 'ownerLoads'],
  thresholds: ['ownerTeamsWarn', 'ownerTeamsFail'],
  messages: { overloaded: '{person} is product owner of {teams} teams over the whole site; guide: up to {limit}.' },
  remedyText: 'Name another product owner for some of the teams.',
  source: 'SAFe Reference Guide, ch. 31: one team, at most two; LeSS: two to eight teams on one backlog (preset less).',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ projectId, productOwner, ownerLoads }, { thresholds }) {
    if (productOwner.state === 'unreadable') return unknownResult();
    if (!hasHolder(productOwner)) return notApplicable();
    const limits = { warn: thresholds.ownerTeamsWarn, fail: thresholds.ownerTeamsFail };
    return judgeLoads(ownerLoads, limits, ({ accountId, least }) => ({
      subject: { type: 'person', id: accountId },
      messageId: 'overloaded',
      values: { person: { ref: 'person', id: accountId }, teams: least, limit: Math.min(limits.warn, limits.fail) - 1, project: { ref: 'project', id: projectId } },
    }));
  },
  remedy(site, finding, appointee) {
    const projectId = readProject(finding);
    return projectId === null ? site : assignSeat(site, projectId, 'productOwner', appointee);
  },
});
