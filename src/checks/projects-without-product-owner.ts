/** Somebody must be accountable for the order of the backlog: exactly one active person. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import { isRoleMapped } from '../model/role-mapping';
import { assignSeat } from './assign-seat';

export const projectsWithoutProductOwner = defineCheck({
  id: 'projects-without-product-owner',
  title: 'The space has a product owner',
  failureTitle: 'Nobody is product owner of the space',
  description: 'A backlog that nobody owns is ordered by whoever asks loudest. One active person must be accountable for what comes next.',
  role: 'productOwner',
  risk: 'critical',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner'],
  thresholds: [],
  messages: {
    empty: 'Nobody is product owner of {project}.',
    departed: 'The product owner of {project} has left: the account is no longer active.',
    groupOnly: 'Only a group is product owner of {project}: nobody in particular answers.',
  },
  remedyText: 'Put one active person into the product owner role, in the access settings of the space.',
  source: 'Scrum Guide 2020: the product owner is one person, not a committee.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ projectId, productOwner }) {
    const { state } = productOwner;
    if (state === 'unmapped') return notApplicable();
    if (state === 'unreadable') return unknownResult();
    if (state === 'filled' || state === 'shared') return judged('pass', 1, []);
    const finding = { subject: { type: 'project', id: projectId }, messageId: state, values: { project: { ref: 'project', id: projectId } } } as const;
    return judged(state === 'groupOnly' ? 'warn' : 'fail', 1, [finding]);
  },
  remedy: (site, finding, appointee) => assignSeat(site, finding.subject.id, 'productOwner', appointee),
});
