/** A seat whose only holders can no longer log in answers for nothing, and looks as if it did. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import type { Fact } from '../model/facts';
import type { Role } from '../model/role';
import { ROLES } from '../model/role';
import { isRoleMapped } from '../model/role-mapping';
import type { Seat, SeatState } from '../model/seat';
import { assignSeat } from './assign-seat';
import { readProject } from './read-project';

/** States in which somebody or something is named for the seat. */
const HELD: ReadonlySet<SeatState> = new Set(['filled', 'shared', 'groupOnly', 'departed']);

export const departedRoleHolders = defineCheck({
  id: 'departed-role-holders',
  title: 'No further seat is held by somebody who has left',
  failureTitle: 'A seat is held by somebody who has left',
  description: 'A deactivated account in a role looks like an owner and is none. When it is also the default assignee, Jira refuses to create work items.',
  role: 'productOwner',
  risk: 'high',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner', 'productManager', 'projectManager', 'scale'],
  thresholds: ['productManagerTeams', 'productManagerItems', 'projectManagerTeams', 'projectManagerProjects', 'deadDependencyDays'],
  messages: { departed: 'The {role} of {project} has left: the account is no longer active.' },
  remedyText: 'Replace the account that left by an active person, or reactivate it.',
  source: 'Atlassian support: creating work items fails with HTTP 400 when the default assignee cannot be assigned.',
  isMapped: (offers, settings) => ROLES.some((role) => isRoleMapped(role, offers, settings)),
  run({ projectId, productOwner, productManager, projectManager, scale }, { checks }) {
    const seats: readonly Seat[] = [productOwner, productManager, projectManager];
    // Also where a departure is known: were that one judged, curing it would leave the check untold and lower the coverage.
    if (seats.some((seat) => seat.state === 'unreadable')) return unknownResult();
    const held = seats.filter((seat) => HELD.has(seat.state));
    // One gap is reported once: a departed seat that its own check fails is left to that check.
    const isJudgedThere: Readonly<Record<Role, boolean>> = {
      productOwner: checks['projects-without-product-owner']?.isOff !== true,
      productManager: isTrue(scale.callsForProductManager) && checks['projects-without-product-manager']?.isOff !== true,
      projectManager: isTrue(scale.callsForProjectManager) && checks['programmes-without-project-manager']?.isOff !== true,
    };
    const departed = held.filter((seat) => seat.state === 'departed' && !isJudgedThere[seat.role]);
    if (held.length === 0) return notApplicable();
    const findings = departed.map((seat) => ({
      subject: { type: 'person', id: seat.holders[0] ?? '' },
      messageId: 'departed',
      values: { role: seat.role, project: { ref: 'project', id: projectId } },
    }) as const);
    return judged(findings.length > 0 ? 'fail' : 'pass', held.length, findings);
  },
  remedy(site, finding, appointee) {
    const projectId = readProject(finding);
    return projectId === null ? site : assignSeat(site, projectId, finding.values['role'] as Role, appointee);
  },
});

const isTrue = (fact: Fact<boolean>): boolean => fact.known && fact.value;
