/** What the app may answer a gadget, for every state that the gadget must show; ids are those of the demo site. */
import type { Envelope, Indicator, IndicatorAnswer, IndicatorCheck } from '../../src/model/api';

export interface Ids {
  readonly project: string;
  readonly otherProject: string;
  /** Bears a name as long as Jira takes it, as does `longPerson`. */
  readonly longProject: string;
  readonly longPerson: string;
  readonly people: readonly [string, string, string];
  readonly issues: readonly [string, string, string];
}

const scannedAt = '2026-11-24T06:00:00.000Z';

export function healthySpace({ project, people }: Ids): Indicator {
  const seat = (holder: string) => ({ state: 'filled', holders: [holder], holderCount: 1, source: 'projectRole:Product Owner', inherited: false, vacantSince: null, vacantDays: 0 }) as const;
  return {
    projectId: project,
    eligibility: { state: 'eligible', reason: 'The space is judged.' },
    band: 'healthy', score: 96.4, floor: 96.4, adjustedScore: 96.4, coverage: 1,
    seats: { productOwner: seat(people[0]), productManager: seat(people[1]), projectManager: seat(people[2]) },
    checks: [aCheck({ id: 'projects-without-product-owner', outcome: 'pass', title: 'The space has a product owner' })],
    operatingModel: { has: ['productOwner', 'productManager', 'projectManager'], needs: ['productOwner'], undecided: [], reason: '1 team and 4 open roadmap items: that calls for a product owner.' },
    viewerHolds: [],
    trend: [],
  };
}

/** Every kind of seat and outcome that a card can show at once. */
export function troubledSpace(ids: Ids): Indicator {
  const { otherProject, people, issues } = ids;
  return {
    ...healthySpace(ids),
    operatingModel: {
      has: ['productOwner'], needs: ['productOwner', 'productManager', 'projectManager'], undecided: [],
      reason: '3 teams and 40 open roadmap items: that calls for a product owner, a product manager and a project manager. It has a product owner; name a product manager first.',
    },
    band: 'attention', score: 84.2, floor: 72.9, adjustedScore: 78, coverage: 0.86,
    seats: {
      productOwner: { state: 'shared', holders: [people[0], people[1]], holderCount: 5, source: 'projectRole:Product Owner', inherited: false, vacantSince: null, vacantDays: 0 },
      productManager: { state: 'empty', holders: [], holderCount: 0, source: null, inherited: false, vacantSince: '2026-10-14T06:00:00.000Z', vacantDays: 41 },
      projectManager: { state: 'departed', holders: [people[2]], holderCount: 1, source: 'set', inherited: true, vacantSince: '2026-11-01T06:00:00.000Z', vacantDays: 60 },
    },
    checks: [
      aCheck({
        id: 'roadmap-items-without-product-manager', outcome: 'fail', title: 'Roadmap items have nobody who answers for them', judged: 40, violations: 7, exempted: 1,
        examples: issues.map((id) => ({ subject: { type: 'issue', id }, messageId: 'unowned', values: {}, template: 'Nobody answers for {subject}.' })),
      }),
      aCheck({
        id: 'dependencies-without-project-manager', outcome: 'warn', title: 'Dependencies between teams have nobody in charge', judged: 4, violations: 1,
        examples: [{
          subject: { type: 'dependency', id: '1' }, messageId: 'unmanaged', template: 'Nobody is in charge of {subject}, one of {ofPair} between {teamA} and {teamB}.',
          values: { from: { ref: 'issue', id: issues[0] }, to: { ref: 'issue', id: '999999' }, teamA: { ref: 'team', id: `project:${otherProject}` }, teamB: { ref: 'team', id: 'a-team' }, ofPair: 1 },
        }],
      }),
      aCheck({ id: 'shared-product-ownership', outcome: 'unknown', title: 'One person owns the backlog' }),
      aCheck({ id: 'projects-without-product-owner', outcome: 'pass', title: 'The space has a product owner' }),
    ],
    trend: Array.from({ length: 30 }, (_, day) => ({ day: new Date(Date.parse(scannedAt) - (29 - day) * 86_400_000).toISOString().slice(0, 10), floor: 60 + day * 0.44 })),
  };
}

/** The viewer is its product owner, who answers for one of its gaps. */
export const ownSpace = (ids: Ids): Indicator => {
  const space = troubledSpace(ids);
  return {
    ...space,
    viewerHolds: ['productOwner'],
    checks: [...space.checks, aCheck({ id: 'shared-product-ownership', outcome: 'warn', role: 'productOwner', title: 'More people are product owner than there are teams', remedy: 'Agree on one product owner for the space, and leave only that person in the role.', violations: 1 })],
  };
};

/** As many checks as the catalogue has, of every outcome: some wait for a gap, some are observed and not counted. */
export function crowdedSpace(ids: Ids): Indicator {
  const space = troubledSpace(ids);
  const practice = { weight: 0, role: 'productOwner' } as const;
  return {
    ...space,
    checks: [
      aCheck({
        id: 'projects-without-product-owner', outcome: 'fail', role: 'productOwner', title: 'Nobody is product owner of the space', violations: 1,
        examples: [{ subject: { type: 'project', id: ids.project }, messageId: 'vacant', values: {}, template: 'Nobody is product owner of {subject}.' }],
      }),
      ...space.checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'warn'),
      aCheck({ id: 'departed-role-holders', outcome: 'warn', title: 'People who left still hold a role', violations: 1 }),
      aCheck({ id: 'stale-roadmap-items', outcome: 'warn', title: 'Roadmap items have stood still for long', judged: 40, violations: 12 }),
      aCheck({ id: 'neglected-backlogs', outcome: 'fail', ...practice, title: 'The backlog is not tended', judged: 60, violations: 31 }),
      aCheck({ id: 'unready-backlog-tops', outcome: 'warn', ...practice, title: 'The top of the backlog is not ready to start', judged: 20, violations: 9 }),
      aCheck({ id: 'work-without-roadmap-item', outcome: 'pass', ...practice, title: 'Work belongs to a roadmap item' }),
      aCheck({ id: 'overloaded-product-owners', outcome: 'unknown', title: 'The product owner serves as many teams as one person can' }),
      aCheck({ id: 'overloaded-product-managers', outcome: 'error', title: 'The product manager serves as many product owners as one person can' }),
      aCheck({ id: 'backlogs-ordered-by-others', outcome: 'blocked', ...practice, title: 'The product owner orders the backlog' }),
      aCheck({ id: 'product-owners-without-authority', outcome: 'blocked', ...practice, title: 'The product owner may order the backlog' }),
      aCheck({ id: 'roadmap-items-owned-by-others', outcome: 'blocked', role: 'projectManager', title: 'The product manager answers for the roadmap items' }),
      ...['One person holds one role', 'The product owner is one person', 'The space names each role in one place', 'Every programme has a project manager'].map((title, index) => aCheck({ id: `fine-${index}`, outcome: 'pass', title })),
      ...['The product owner is no project manager as well', 'The space has a product manager'].map((title, index) => aCheck({ id: `uncalled-${index}`, outcome: 'notApplicable', title })),
    ],
  };
}

/** A small team: nobody but a product owner is called for, and of one role it cannot be told. */
export const smallSpace = (ids: Ids): Indicator => ({
  ...healthySpace({ ...ids, project: ids.otherProject }),
  operatingModel: { has: ['productOwner'], needs: ['productOwner'], undecided: ['projectManager'], reason: '1 team and 4 open roadmap items: that calls for a product owner. It has what it needs.' },
  seats: { ...healthySpace(ids).seats, productManager: vacancy('empty'), projectManager: vacancy('empty') },
});

export const longSpace = (ids: Ids): Indicator => {
  const space = troubledSpace({ ...ids, project: ids.longProject, people: [ids.longPerson, ids.people[1], ids.longPerson] });
  return { ...space, band: 'atRisk', score: 31, floor: 31 };
};

export const unratedSpace = (ids: Ids): Indicator => ({
  ...healthySpace({ ...ids, project: ids.otherProject }),
  band: null, score: 100, floor: 12, coverage: 0.12,
  seats: { productOwner: vacancy('unreadable'), productManager: vacancy('unmapped'), projectManager: vacancy('groupOnly') },
  checks: [aCheck({ id: 'projects-without-product-owner', outcome: 'unknown', title: 'The space has a product owner' })],
});

export const dormantSpace = (ids: Ids): Indicator => ({
  ...healthySpace(ids),
  eligibility: { state: 'dormant', reason: 'Nothing was updated for more than 90 days.' },
  band: null, score: null, floor: null, adjustedScore: null, coverage: 0, checks: [],
});

export const answering = (answer: Partial<IndicatorAnswer>): Envelope<IndicatorAnswer> => ({
  ok: true,
  data: { scan: { scannedAt, state: 'done', isLicensed: true, progress: null }, projects: [], unpublished: [], isAdmin: false, notScanned: [], hidden: 0, setup: [], ...answer },
});

const vacancy = (state: 'unreadable' | 'unmapped' | 'groupOnly' | 'empty') => ({ state, holders: [], holderCount: 0, source: null, inherited: false, vacantSince: null, vacantDays: 0 }) as const;

const aCheck = (check: Partial<IndicatorCheck> & Pick<IndicatorCheck, 'id' | 'outcome' | 'title'>): IndicatorCheck => ({
  description: 'Somebody must be able to say why it is there, and when to stop.',
  remedy: 'Set the product manager or the assignee of the work item to an active person.',
  role: 'productManager', weight: 7.5, judged: 1, violations: 0, exempted: 0, examples: [], ...check,
});
