/** Product owner and product manager in one person works for one team; the arithmetic says where it ends. */
import { defineCheck } from '../model/check';
import { notApplicable, unknownResult } from '../model/check-result';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';
import { assignSeat } from './assign-seat';
import { judgeLoads } from './judge-loads';
import { readProject } from './read-project';

/** Per cent of a week that product ownership of one team takes (Product Focus: just under two days; Enthiosys: +40 %). */
const WEEK_A_TEAM = 40;

export const combinedRolesAtScale = defineCheck({
  id: 'combined-roles-at-scale',
  title: 'Product owner and product manager are two people where the size asks for it',
  failureTitle: 'One person is product owner and product manager of more teams than a week holds',
  description: 'Product ownership takes about 40 % of a week for each team. With three teams that is 120 %, before any work on market and strategy.',
  role: 'productManager',
  risk: 'high',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner', 'productManager', 'combinedLoads'],
  thresholds: ['combinedTeamsWarn', 'combinedTeamsFail'],
  messages: { combined: '{person} is product owner and product manager of {teams} teams: at 40 % of a week for each, that is {week} % of a week, before any product-manager work.' },
  remedyText: 'Name another person as product manager, or hand some of the teams to another product owner.',
  source: 'Derived from Product Focus (35 % do both, at just under two days a week) and Enthiosys (+40 % workload); SAFe: the two exceed one person beyond small scale.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings) && isRoleMapped('productManager', offers, settings),
  run({ projectId, productOwner, productManager, combinedLoads }, { thresholds }) {
    if (productOwner.state === 'unreadable' || productManager.state === 'unreadable') return unknownResult();
    if (!hasHolder(productOwner) || !hasHolder(productManager)) return notApplicable();
    const limits = { warn: thresholds.combinedTeamsWarn, fail: thresholds.combinedTeamsFail };
    return judgeLoads(combinedLoads, limits, ({ accountId, least }) => ({
      subject: { type: 'person', id: accountId },
      messageId: 'combined',
      values: { person: { ref: 'person', id: accountId }, teams: least, week: least * WEEK_A_TEAM, project: { ref: 'project', id: projectId } },
    }), productOwner.holders.length);
  },
  remedy(site, finding, appointee) {
    const projectId = readProject(finding);
    return projectId === null ? site : assignSeat(site, projectId, 'productManager', appointee);
  },
});
