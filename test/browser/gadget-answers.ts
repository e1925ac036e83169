/** What the app may answer a gadget, for every state that the gadget must show; ids are those of the demo site. */
import { CHECKS } from '../../src/checks';
import type { Envelope, Indicator, IndicatorAnswer, IndicatorCheck } from '../../src/model/api';
import type { Role } from '../../src/model/role';
import { byRole } from '../../src/model/role';
import type { Sentence } from '../../src/model/sentence';
import type { SeatVoice, SeatVoices } from '../../src/model/voices-api';

export interface Ids {
  readonly project: string;
  readonly otherProject: string;
  /** Bears a name as long as Jira takes it, as does `longPerson`. */
  readonly longProject: string;
  readonly longPerson: string;
  readonly people: readonly [string, string, string];
  readonly issues: readonly [string, string, string];
  /** Twenty of one space, of which the viewer may not see the last. */
  readonly manyIssues: readonly string[];
}

/** Nobody said anything, and nobody is asked. */
export const NO_VOICES: SeatVoices = byRole(() => ({ disagreeing: [], confirmed: [], disputedBy: [], claims: [], accepted: null, mayClaim: false, isAsked: false }));

const scannedAt = '2026-11-24T06:00:00.000Z';

export function healthySpace({ project, people }: Ids): Indicator {
  const seat = (holder: string) => ({ state: 'filled', holders: [holder], holderCount: 1, source: 'projectRole:Product Owner', inherited: false, vacantSince: null, vacantDays: 0 }) as const;
  return {
    projectId: project,
    eligibility: { state: 'eligible', reason: 'The space is judged.', sentence: { id: 'eligibility.eligible.reason', values: {} } },
    band: 'healthy', score: 96.4, floor: 96.4, adjustedScore: 96.4, coverage: 1,
    seats: { productOwner: seat(people[0]), productManager: seat(people[1]), projectManager: seat(people[2]) },
    checks: [aCheck({ id: 'projects-without-product-owner', outcome: 'pass' })],
    operatingModel: { has: ['productOwner', 'productManager', 'projectManager'], needs: ['productOwner'], undecided: [], reason: '', sentences: [size({ teams: 1, items: 4 }, ['productOwner'])] },
    viewerHolds: [],
    voices: NO_VOICES,
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
      reason: '', sentences: [size({ teams: 3, items: 40 }, ['productOwner', 'productManager', 'projectManager']), { id: 'model.missing', values: { filled: ['productOwner'], missing: 'productManager' } }],
    },
    band: 'attention', score: 84.2, floor: 72.9, adjustedScore: 78, coverage: 0.86,
    seats: {
      productOwner: { state: 'shared', holders: [people[0], people[1]], holderCount: 5, source: 'projectRole:Product Owner', inherited: false, vacantSince: null, vacantDays: 0 },
      productManager: { state: 'empty', holders: [], holderCount: 0, source: null, inherited: false, vacantSince: '2026-10-14T06:00:00.000Z', vacantDays: 41 },
      projectManager: { state: 'departed', holders: [people[2]], holderCount: 1, source: 'set', inherited: true, vacantSince: '2026-11-01T06:00:00.000Z', vacantDays: 60 },
    },
    checks: [
      aCheck({
        id: 'roadmap-items-without-product-manager', outcome: 'fail', judged: 40, violations: 7, exempted: 1,
        examples: issues.map((id) => ({ subject: { type: 'issue', id }, messageId: 'unowned', values: {}, template: 'Nobody answers for {subject}.' })),
      }),
      aCheck({
        id: 'dependencies-without-project-manager', outcome: 'warn', judged: 4, violations: 1,
        examples: [{
          subject: { type: 'dependency', id: '1' }, messageId: 'unmanaged', template: 'Nobody is in charge of {subject}, one of {ofPair} between {teamA} and {teamB}.',
          values: { from: { ref: 'issue', id: issues[0] }, to: { ref: 'issue', id: '999999' }, teamA: { ref: 'team', id: `project:${otherProject}` }, teamB: { ref: 'team', id: 'a-team' }, ofPair: 1 },
        }],
      }),
      aCheck({ id: 'shared-product-ownership', outcome: 'unknown' }),
      aCheck({ id: 'projects-without-product-owner', outcome: 'pass' }),
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
    checks: [...space.checks, aCheck({ id: 'shared-product-ownership', outcome: 'warn', role: 'productOwner', violations: 1 })],
  };
};

const said = (space: Indicator, voices: { readonly [Name in Role]?: Partial<SeatVoice> }): Indicator => ({ ...space, voices: byRole((role) => ({ ...space.voices[role], ...voices[role] })) });

/** The viewer holds the seat and is asked whether it is still theirs. */
export const askedSpace = (ids: Ids): Indicator => said(ownSpace(ids), { productOwner: { isAsked: true } });

/** Somebody claims one seat, somebody is offered another, and a third stands open to the viewer. */
export const claimedSpace = (ids: Ids): Indicator => said(troubledSpace(ids), {
  productManager: { claims: [{ accountId: ids.people[1], at: '2026-11-23T08:00:00.000Z', offeredBy: null, isAgreed: true }, { accountId: ids.longPerson, at: '2026-11-20T08:00:00.000Z', offeredBy: ids.people[2], isAgreed: false }] },
  projectManager: { mayClaim: true },
});

/** Its holders confirmed a seat, dispute it, and another source names somebody else. */
export const disputedSpace = (ids: Ids): Indicator => said(troubledSpace(ids), {
  productOwner: { disputedBy: [ids.people[1]], confirmed: [{ accountId: ids.people[0], at: '2026-11-03T08:00:00.000Z' }], disagreeing: ['projectLead'], mayClaim: true },
  productManager: { accepted: { accountId: ids.people[2], at: '2026-11-24T07:59:00.000Z', isInForce: false } },
});

/** More findings than are stored. */
export const manyFindings = (ids: Ids): Indicator => {
  const space = troubledSpace(ids);
  const example = (id: string, index: number) => ({ subject: { type: 'issue', id }, messageId: 'unready', values: { next: 20, missing: 'an estimate', lacks: index % 2 === 0 ? ['estimate'] : ['description', 'estimate'], sampleSize: 48, sampleDay: '2026-11-22' }, template: '' }) as const;
  return { ...space, checks: [aCheck({ id: 'unready-backlog-tops', outcome: 'fail', judged: 240, violations: 200, role: 'productOwner', examples: ids.manyIssues.map(example) }), ...space.checks] };
};

/** As many checks as the catalogue has, of every outcome: some wait for a gap, some are observed and not counted. */
export function crowdedSpace(ids: Ids): Indicator {
  const space = troubledSpace(ids);
  const practice = { weight: 0, role: 'productOwner' } as const;
  return {
    ...space,
    checks: [
      aCheck({
        id: 'projects-without-product-owner', outcome: 'fail', role: 'productOwner', violations: 1,
        examples: [{ subject: { type: 'project', id: ids.project }, messageId: 'empty', values: { project: { ref: 'project', id: ids.project } }, template: 'Nobody is product owner of {project}.' }],
      }),
      ...space.checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'warn'),
      aCheck({ id: 'departed-role-holders', outcome: 'warn', violations: 1 }),
      aCheck({ id: 'stale-roadmap-items', outcome: 'warn', judged: 40, violations: 12 }),
      aCheck({ id: 'neglected-backlogs', outcome: 'fail', ...practice, judged: 60, violations: 31 }),
      aCheck({ id: 'unready-backlog-tops', outcome: 'warn', ...practice, judged: 20, violations: 9 }),
      aCheck({ id: 'work-without-roadmap-item', outcome: 'pass', ...practice }),
      aCheck({ id: 'overloaded-product-owners', outcome: 'unknown' }),
      aCheck({ id: 'overloaded-product-managers', outcome: 'error' }),
      aCheck({ id: 'backlogs-ordered-by-others', outcome: 'blocked', ...practice }),
      aCheck({ id: 'product-owners-without-authority', outcome: 'blocked', ...practice }),
      aCheck({ id: 'roadmap-items-owned-by-others', outcome: 'blocked', role: 'projectManager' }),
      ...(['unclear-seats', 'programmes-without-project-manager', 'combined-roles-at-scale'] as const).map((id) => aCheck({ id, outcome: 'pass' })),
      ...(['product-roles-managing-delivery', 'projects-without-product-manager'] as const).map((id) => aCheck({ id, outcome: 'notApplicable' })),
      // Younger than the page's texts.
      aCheck({ id: 'check-of-tomorrow', outcome: 'pass', title: 'It says so in English' }),
    ],
  };
}

/** A small team: nobody but a product owner is called for, and of one role it cannot be told. */
export const smallSpace = (ids: Ids): Indicator => ({
  ...healthySpace({ ...ids, project: ids.otherProject }),
  operatingModel: { has: ['productOwner'], needs: ['productOwner'], undecided: ['projectManager'], reason: '', sentences: [size({ teams: 1, items: 4 }, ['productOwner']), { id: 'model.complete', values: {} }] },
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
  checks: [aCheck({ id: 'projects-without-product-owner', outcome: 'unknown' })],
});

export const dormantSpace = (ids: Ids): Indicator => ({
  ...healthySpace(ids),
  eligibility: { state: 'dormant', reason: 'Nothing was updated for more than 90 days.', sentence: { id: 'eligibility.dormant.reason', values: { days: 90 } } },
  band: null, score: null, floor: null, adjustedScore: null, coverage: 0, checks: [],
});

export const answering = (answer: Partial<IndicatorAnswer>): Envelope<IndicatorAnswer> => ({
  ok: true,
  data: { scan: { scannedAt, state: 'done', isLicensed: true, progress: null }, projects: [], unpublished: [], isAdmin: false, notScanned: [], hidden: 0, setup: [], ...answer },
});

const vacancy = (state: 'unreadable' | 'unmapped' | 'groupOnly' | 'empty') => ({ state, holders: [], holderCount: 0, source: null, inherited: false, vacantSince: null, vacantDays: 0 }) as const;

/** In the words of the catalogue, where it has the check. */
function aCheck(check: Partial<IndicatorCheck> & Pick<IndicatorCheck, 'id' | 'outcome'>): IndicatorCheck {
  const known = CHECKS.find(({ id }) => id === check.id);
  const isGap = check.outcome === 'fail' || check.outcome === 'warn';
  return {
    title: (isGap ? known?.failureTitle : known?.title) ?? '', description: known?.description ?? '', remedy: known?.remedyText ?? '',
    role: 'productManager', weight: 7.5, judged: 1, violations: 0, exempted: 0, examples: [], ...check,
  };
}

const size = ({ teams, items }: { readonly teams: number; readonly items: number }, needs: readonly Role[]): Sentence => ({ id: 'model.size', values: { teams, items, dependencies: 0, linkedSpaces: 0, needs, undecided: [] } });
