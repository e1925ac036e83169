/** Who is accountable for the order of a backlog must be able to change it without asking. */
import { defineCheck } from '../model/check';
import { blocked, judged, unknownResult } from '../model/check-result';
import type { AuthorityReading } from '../model/facts';
import { known } from '../model/facts';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';

const RIGHT_WORDS = { schedule: 'Schedule work items', edit: 'Edit work items' } as const;

export const productOwnersWithoutAuthority = defineCheck({
  id: 'product-owners-without-authority',
  title: 'The product owner may order the backlog',
  failureTitle: 'The product owner may not order the backlog',
  description: 'A product owner who has to ask before moving a work item proposes an order and owns none. Jira’s ranking needs two rights: Schedule work items and Edit work items.',
  role: 'productOwner',
  risk: 'high',
  kind: 'practice',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['productOwner', 'authority'],
  thresholds: [],
  messages: {
    one: 'The product owner of {project} may not order its backlog: the permission scheme, as last read, does not grant {rights}.',
    several: '{lacking} of {holders} product owners of {project} may not order its backlog: the permission scheme, as last read, does not grant {rights}.',
  },
  remedyText: 'Grant the product owner role Schedule work items and Edit work items in the permission scheme of the space.',
  source: 'Scrum Guide 2020: for product owners to succeed, the entire organization must respect their decisions.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ projectId, productOwner, authority }) {
    // Before the vacancy: were it blocked, filling the seat would leave the check untold and lower the coverage.
    if (productOwner.state === 'unreadable' || !authority.known) return unknownResult();
    if (!hasHolder(productOwner)) return blocked();
    const readings = productOwner.holders.map((holder) => authority.value.find(({ accountId }) => accountId === holder));
    // Also where another one is known to lack a right: were that judged, granting it would leave the check untold.
    if (!readings.every(isTold)) return unknownResult();
    const lacking = readings.filter(({ schedule, edit }) => schedule === 'denied' || edit === 'denied');
    if (lacking.length === 0) return judged('pass', 1, []);
    const lacks = (['schedule', 'edit'] as const).filter((right) => lacking.some((one) => one[right] === 'denied'));
    return judged('fail', 1, [{
      subject: { type: 'project', id: projectId },
      messageId: readings.length === 1 ? 'one' : 'several',
      values: { project: { ref: 'project', id: projectId }, lacking: lacking.length, holders: readings.length, rights: lacks.map((right) => RIGHT_WORDS[right]).join(' or '), lacks },
    }]);
  },
  remedy: (site, finding) => ({
    ...site,
    projects: site.projects.map((project) => (project.id === finding.subject.id && project.authority.known
      ? { ...project, authority: known(project.authority.value.map((reading) => ({ ...reading, schedule: 'granted' as const, edit: 'granted' as const }))) }
      : project)),
  }),
});

/** One right that is denied is enough to tell: the other changes nothing. */
const isTold = (reading: AuthorityReading | undefined): reading is AuthorityReading =>
  reading !== undefined && (reading.schedule === 'denied' || reading.edit === 'denied' || (reading.schedule === 'granted' && reading.edit === 'granted'));
