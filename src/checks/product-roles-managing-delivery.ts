/** Who orders the work should not also be the one who settles between teams when it is late. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import { isRoleMapped } from '../model/role-mapping';
import type { Seat } from '../model/seat';
import { hasHolder } from '../model/seat';
import { assignSeat } from './assign-seat';
import { readProject } from './read-project';

export const productRolesManagingDelivery = defineCheck({
  id: 'product-roles-managing-delivery',
  title: 'Delivery between teams is managed by somebody without a product role',
  failureTitle: 'A product role also manages the delivery between teams',
  description: 'Dependencies eat the week of whoever manages them. A product owner who chases other teams’ dates no longer orders the backlog.',
  role: 'projectManager',
  risk: 'medium',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner', 'productManager', 'projectManager', 'dependencies'],
  thresholds: ['managedDeliveryFail', 'deadDependencyDays'],
  messages: { managing: '{person} is project manager and {role} of {project}, with {open} open dependencies on other teams.' },
  remedyText: 'Name another person as project manager of the space.',
  source: 'Magennis, Agile Alliance: three dependencies leave under 13 % of being on time; who manages them has another job.',
  isMapped: (offers, settings) =>
    isRoleMapped('projectManager', offers, settings) && (isRoleMapped('productOwner', offers, settings) || isRoleMapped('productManager', offers, settings)),
  run({ projectId, productOwner, productManager, projectManager, dependencies }, { thresholds }) {
    const seats = [productOwner, productManager, projectManager];
    if (seats.some(({ state }) => state === 'unreadable')) return unknownResult();
    if (!hasHolder(projectManager) || !(hasHolder(productOwner) || hasHolder(productManager))) return notApplicable();
    if (!dependencies.known) return unknownResult();
    const open = dependencies.value.filter(({ state }) => state === 'open').length;
    if (open === 0) return notApplicable();
    const findings = projectManager.holders.flatMap((person) => {
      const role = [productOwner, productManager].find((seat: Seat) => hasHolder(seat) && seat.holders.includes(person))?.role;
      return role === undefined ? [] : [{
        subject: { type: 'person', id: person },
        messageId: 'managing',
        values: { person: { ref: 'person', id: person }, role, project: { ref: 'project', id: projectId }, open },
      } as const];
    });
    return judged(findings.length === 0 ? 'pass' : open >= thresholds.managedDeliveryFail ? 'fail' : 'warn', projectManager.holders.length, findings);
  },
  remedy(site, finding, appointee) {
    const projectId = readProject(finding);
    return projectId === null ? site : assignSeat(site, projectId, 'projectManager', appointee);
  },
});
