/** A seat is clear when every source names the same people and they say that it is theirs. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import type { Fact, ProjectId, SiteFacts } from '../model/facts';
import { known } from '../model/facts';
import type { Role } from '../model/role';
import { ROLES } from '../model/role';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';
import { assignSeat } from './assign-seat';
import { readProject } from './read-project';

export const unclearSeats = defineCheck({
  id: 'unclear-seats',
  title: 'Every source names the same people for a seat',
  failureTitle: 'Sources disagree on who holds a seat',
  description: 'Where the role says one name and the space lead another, each of the two believes that the other one answers. A holder who says "not me" is no holder.',
  role: 'productOwner',
  risk: 'medium',
  kind: 'exact',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner', 'productManager', 'projectManager'],
  thresholds: [],
  messages: {
    disagreeing: 'The {role} of {project} is not the same in {source} and in {others}.',
    disputed: 'The {role} of {project} says that the seat is not theirs.',
  },
  remedyText: 'Agree on one person, and name the same one in every source that Rolecall reads.',
  source: 'RACI practice and Atlassian’s DACI: for each task exactly one person is accountable.',
  isMapped: (offers, settings) => ROLES.some((role) => isRoleMapped(role, offers, settings)),
  run({ projectId, productOwner, productManager, projectManager }) {
    const seats = [productOwner, productManager, projectManager];
    if (seats.some((seat) => seat.state === 'unreadable' || (hasHolder(seat) && !seat.allSourcesRead))) return unknownResult();
    const held = seats.filter(hasHolder);
    if (held.length === 0) return notApplicable();
    const findings = held.filter((seat) => seat.disputed || seat.disagreeing.length > 0).map((seat) => ({
      subject: { type: 'project', id: projectId },
      messageId: seat.disputed ? 'disputed' : 'disagreeing',
      values: { role: seat.role, project: { ref: 'project', id: projectId }, source: seat.source, others: seat.disagreeing },
    }) as const);
    return judged(findings.length > 0 ? 'warn' : 'pass', held.length, findings);
  },
  remedy(site, finding, appointee) {
    const projectId = readProject(finding);
    const { role, source } = finding.values;
    if (projectId === null) return site;
    return finding.messageId === 'disputed' ? assignSeat(site, projectId, role as Role, appointee) : keepSource(site, projectId, role as Role, typeof source === 'string' ? source : '');
  },
});

/** The others no longer name anybody else. */
function keepSource(site: SiteFacts, projectId: ProjectId, role: Role, source: string): SiteFacts {
  const [kind] = source.split(':');
  return {
    ...site,
    projects: site.projects.map((project) => project.id !== projectId ? project : {
      ...project,
      readings: { ...project.readings, [role]: mapFact(project.readings[role], (readings) => readings.filter((reading) => reading.kind === kind)) },
      leadId: role === 'productOwner' && kind !== 'projectLead' ? null : project.leadId,
    }),
  };
}

const mapFact = <Value>(fact: Fact<Value>, map: (value: Value) => Value): Fact<Value> => (fact.known ? known(map(fact.value)) : fact);
