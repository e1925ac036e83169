/** From a certain size on, market and roadmap are a job of their own. */
import { defineCheck } from '../model/check';
import { listWords } from '../model/list-words';
import { isRoleMapped } from '../model/role-mapping';
import { sayCount } from '../model/say-count';
import { assignSeat } from './assign-seat';
import { judgeVacancy } from './judge-vacancy';

export const projectsWithoutProductManager = defineCheck({
  id: 'projects-without-product-manager',
  title: 'The space has the product manager that its size calls for',
  failureTitle: 'Nobody is product manager of a space whose size calls for one',
  description: 'A product owner who orders the backlog of several teams has no week left for market and strategy. From there on somebody else must own the roadmap.',
  role: 'productManager',
  risk: 'medium',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: true,
  needs: ['productManager', 'scale', 'teams'],
  thresholds: ['productManagerTeams', 'productManagerItems'],
  messages: {
    empty: 'Nobody is product manager of {project}, which has {size}.',
    departed: 'The product manager of {project} has left: the account is no longer active.',
    groupOnly: 'Only a group is product manager of {project}: nobody in particular answers.',
  },
  remedyText: 'Put one active person into the product manager role, in the access settings of the space.',
  source: 'SAFe Reference Guide, ch. 31: beyond one team market work and full dedication exceed one person; the numbers are derived.',
  isMapped: (offers, settings) => isRoleMapped('productManager', offers, settings),
  run: ({ projectId, productManager, scale: { callsForProductManager, roadmapItems }, teams }) =>
    judgeVacancy(projectId, productManager, callsForProductManager, {
      teams: teams.known ? teams.value : null,
      items: roadmapItems.known ? roadmapItems.value : null,
      size: listWords([...(teams.known ? [sayCount(teams.value, 'team')] : []), ...(roadmapItems.known ? [sayCount(roadmapItems.value, 'open roadmap item')] : [])]),
    }),
  remedy: (site, finding, appointee) => assignSeat(site, finding.subject.id, 'productManager', appointee),
});
