/** Several teams, or several spaces that wait for each other, need somebody who answers for the delivery of the whole. */
import { defineCheck } from '../model/check';
import { isRoleMapped } from '../model/role-mapping';
import { sayCount } from '../model/say-count';
import { assignSeat } from './assign-seat';
import { judgeVacancy } from './judge-vacancy';

export const programmesWithoutProjectManager = defineCheck({
  id: 'programmes-without-project-manager',
  title: 'The programme has the project manager that its size calls for',
  failureTitle: 'Nobody is project manager of a programme whose size calls for one',
  description: 'Neither product owner nor product manager answers for dates that depend on several teams. Where teams wait for each other, somebody must hold the plan.',
  role: 'projectManager',
  risk: 'medium',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['projectManager', 'scale', 'teams'],
  thresholds: ['projectManagerTeams', 'projectManagerProjects', 'deadDependencyDays'],
  messages: {
    empty: 'Nobody is project manager of {project}: it has {size}.',
    departed: 'The project manager of {project} has left: the account is no longer active.',
    groupOnly: 'Only a group is project manager of {project}: nobody in particular answers.',
  },
  remedyText: 'Name a project manager for the space, or once for its programme in Rolecall’s settings.',
  source: 'SVPG: a project manager for significant-sized projects; ThoughtWorks: 80 % of programme managers name dependencies. The numbers are derived.',
  isMapped: (offers, settings) => isRoleMapped('projectManager', offers, settings),
  run: ({ projectId, projectManager, scale: { callsForProjectManager, linkedProjects }, teams }) =>
    judgeVacancy(projectId, projectManager, callsForProjectManager, {
      teams: teams.known ? teams.value : null,
      linked: linkedProjects.known ? linkedProjects.value : null,
      size: [teams.known ? sayCount(teams.value, 'team') : 'an unknown number of teams', ...(linkedProjects.known && linkedProjects.value > 1 ? [`and is one of ${linkedProjects.value} linked spaces of its programme`] : [])].join(' '),
    }),
  remedy: (site, finding, appointee) => assignSeat(site, finding.subject.id, 'projectManager', appointee),
});
