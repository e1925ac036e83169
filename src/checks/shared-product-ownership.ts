/** Two people who order one backlog are nobody who orders it, unless each has a team of their own. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';
import { sayCount } from '../model/say-count';
import { assignSeat } from './assign-seat';

export const sharedProductOwnership = defineCheck({
  id: 'shared-product-ownership',
  title: 'One person owns the backlog',
  failureTitle: 'Several people are product owner of one backlog',
  description: 'Where several people may order one backlog, two of them will order it differently. At scale each team may have its own product owner; more owners than teams is a committee.',
  role: 'productOwner',
  risk: 'high',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner', 'teams'],
  thresholds: [],
  messages: {
    moreThanTeams: '{holders} people are product owner of {project}, which has {size}.',
    shared: '{holders} people share the product ownership of {project}.',
  },
  remedyText: 'Agree on one product owner for the space, and leave only that person in the role.',
  source: 'Scrum Guide 2020: one person; SAFe Reference Guide: one product owner for one or two teams.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ projectId, productOwner, teams }, { sharedUpToTeams }) {
    if (productOwner.state === 'unreadable') return unknownResult();
    if (!hasHolder(productOwner)) return notApplicable();
    if (productOwner.state === 'filled') return judged('pass', 1, []);
    const holders = productOwner.holders.length;
    const moreThanTeams = teams.known && holders > teams.value;
    if (!moreThanTeams && sharedUpToTeams === 'pass') return judged('pass', 1, []);
    const finding = {
      subject: { type: 'project', id: projectId },
      messageId: moreThanTeams ? 'moreThanTeams' : 'shared',
      values: { project: { ref: 'project', id: projectId }, holders, teams: teams.known ? teams.value : null, size: teams.known ? sayCount(teams.value, 'team') : 'an unknown number of teams' },
    } as const;
    return judged(moreThanTeams ? 'fail' : 'warn', 1, [finding]);
  },
  remedy: (site, finding, appointee) => assignSeat(site, finding.subject.id, 'productOwner', appointee),
});
