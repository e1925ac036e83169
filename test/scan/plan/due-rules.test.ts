/** When a part is due, rule by rule, and what the plan leaves alone. */
import { defaultSettings } from '../../../src/model/settings';
import type { RegisterEntry } from '../../../src/model/register';
import { NO_VACANCY } from '../../../src/model/register';
import type { Step } from '../../../src/model/step';
import type { Mark } from '../../../src/model/stores';
import type { PlanInput } from '../../../src/scan/plan/plan-input';
import { planScan } from '../../../src/scan/plan/plan-scan';
import { AT, BEGAN, UNDER, VOCABULARY, before } from './arbitrary-plan';
import { carryOutAll } from './carry-out';

const whole = { whole: true, failures: 0 };
const failed = (failures: number, hours: number) => ({ at: before(hours), whole: false, failures });

const SEATS = { at: before(2), under: UNDER.seats, ...whole };
const ITEMS = { at: before(2), under: UNDER.items, ...whole, links: 'both', roadmap: true, objects: 20 } as const;
const SAMPLES = { at: before(2), under: UNDER.samples, ...whole };

/** A software space with everything read two hours ago, and nothing moved since. */
const quiet: RegisterEntry = {
  id: '1', key: 'ONE', type: 'software', teamManaged: false, archived: false, programmeId: null, leadId: null, workItems: { count: 500, lastUpdated: before(30) }, property: null, roles: null,
  seenAt: before(0), goneAt: null, movedAt: null, seats: SEATS, items: ITEMS, samples: SAMPLES, facts: null, vacancies: { productOwner: NO_VACANCY, productManager: NO_VACANCY, projectManager: NO_VACANCY }, judged: null,
};

const inputOf = (entries: ReadonlyArray<Partial<RegisterEntry>>, more: Partial<PlanInput> = {}): PlanInput => ({
  settings: defaultSettings(), vocabulary: VOCABULARY, under: UNDER, accounts: new Map(),
  register: new Map(entries.map((entry, index) => [`${index + 1}`, { ...quiet, id: `${index + 1}`, key: `K${index + 1}`, ...entry }])),
  run: { roundBegan: BEGAN, nextRound: before(-1), catalogue: { next: null, whole: false, total: entries.length }, corrections: {}, judged: { at: before(2), under: '' } },
  marks: [], ends: [], at: AT, points: Infinity, once: null, ...more,
});
const planned = (entries: ReadonlyArray<Partial<RegisterEntry>>, more?: Partial<PlanInput>): readonly Step[] => planScan(inputOf(entries, more)).steps;
/** Such as `items both moved 1,2`. */
const say = (step: Step): string => [step.kind, ...(step.kind === 'items' ? [step.links] : []), step.reason, ...('projectIds' in step ? [step.projectIds.join()] : 'accountIds' in step ? [step.accountIds.join()] : [])].join(' ');
const due = (...given: Parameters<typeof planned>): readonly string[] => planned(...given).map(say);
const mark = (kind: Mark['kind'], hours: number, projectId = '1'): Partial<PlanInput> => ({ marks: [{ kind, projectId, at: before(hours) }] });

test('nothing is due of a quiet space, an archived one or one that is gone', () => {
  expect(due([{}])).toEqual([]);
  expect(due([{ archived: true, seats: null, items: null }, { goneAt: before(5), seats: null, items: null }])).toEqual([]);
});

describe('items', () => {
  test.each<[string, Partial<RegisterEntry>, readonly string[]]>([
    ['never read', { items: null }, ['items from new 1']],
    ['read under other settings', { items: { ...ITEMS, under: 'other' } }, ['items from vocabulary 1']],
    ['updated after they were read', { workItems: { count: 500, lastUpdated: before(1) } }, ['items both moved 1']],
    ['updated less than ten minutes before they were read, since search lags', { workItems: { count: 500, lastUpdated: before(2.1) } }, ['items both moved 1']],
    ['updated more than ten minutes before', { workItems: { count: 500, lastUpdated: before(2.2) } }, []],
    ['with a sign that something moved', { movedAt: before(1) }, ['items both moved 1']],
    ['with a sign from before they were read', { movedAt: before(3) }, []],
    ['with a date that lies ahead', { workItems: { count: 500, lastUpdated: before(-48) } }, []],
    ['of a space that came to be judged', { items: { ...ITEMS, roadmap: false } }, ['items both new 1']],
    ['of a space that is not judged', { items: { ...ITEMS, roadmap: false }, type: 'business', samples: null }, []],
    ['read in this round already', { items: { ...ITEMS, at: AT }, movedAt: AT }, []],
  ])('%s', (_when, entry, expected) => {
    expect(due([entry])).toEqual(expected);
  });

  test('tell of links that end in a space only while nothing moved there since the others were read', () => {
    const from = { ...ITEMS, links: 'from' } as const;
    const movedBetween = { items: { ...from, at: before(1) }, workItems: { count: 500, lastUpdated: before(1.5) } };
    expect(due([{ items: from }, movedBetween])).toEqual(['items both moved 2']);
    expect(due([{ items: from }, { items: { ...from, at: before(1) } }])).toEqual([]);
    expect(due([{ items: from }, { items: null }])).toEqual(['items from new 2']);
    expect(due([{ items: from }, { items: null, workItems: { count: 500, lastUpdated: before(1) } }])).toEqual(['items both new 2']);
  });

  test('of others tell both ways where a space was not to be read twice', () => {
    const from = { ...ITEMS, links: 'from' } as const;
    expect(due([{ items: from }, { items: { ...ITEMS, ...failed(1, 0) } }])).toEqual([]);
    expect(due([{ items: from }, {}, { items: { ...ITEMS, ...failed(2, 0) } }])).toEqual(['items both failed 1']);
  });
});

describe('patience', () => {
  const isDue = (failures: number, hours: number, nextRound = before(-1)) => due([{ seats: { under: UNDER.seats, ...failed(failures, hours) } }], { run: { ...inputOf([{}]).run, nextRound } }).length > 0;

  test.each([[1, 0.9], [2, 1.9], [3, 3.9], [4, 7.9], [5, 15.9], [6, 23.9], [20, 23.9]])('after %i failures tries again in the round that comes %d hours later, and not in the one before', (failures, hours) => {
    expect(isDue(failures, hours)).toBe(true);
    expect(isDue(failures, hours - 1)).toBe(false);
  });

  test('where rounds are a day apart tries in each', () => {
    expect(isDue(20, 23, before(-24))).toBe(true);
  });

  test('is over at once where somebody asks, or where settings changed', () => {
    expect(due([{ seats: { under: UNDER.seats, ...failed(9, 0.5) } }], mark('asked', 0.2))).toContain('seats asked 1');
    expect(due([{ seats: { under: 'other', ...failed(9, 0.5) } }])).toEqual(['seats vocabulary 1']);
  });
});

describe('marks', () => {
  test('of a wish make all of a space due, before everything else, and between rounds too', () => {
    const all = ['items both asked 1', 'samples asked 1', 'seats asked 1', 'whereabouts asked 1'];
    const entries = [{ seenAt: before(3) }, { items: null, seats: null }];
    expect([...due(entries, mark('asked', 1))].slice(0, 3).every((text) => text.includes('asked 1'))).toBe(true);
    expect([...due(entries, { ...mark('asked', 1), run: { ...inputOf([]).run, roundBegan: null, catalogue: null } })].sort()).toEqual(all);
    expect(due([{}], mark('asked', 3))).toEqual([]);
    expect(due([{}], mark('asked', 2))).toEqual([]);
  });

  test('of what moved make items due, or a space that nobody saw yet be asked after', () => {
    expect(due([{}], mark('moved', 1))).toEqual(['items both moved 1']);
    expect(due([{}], mark('moved', 3))).toEqual([]);
    expect(due([{}], mark('moved', 1, '77'))).toEqual(['whereabouts new 77']);
    expect(due([{ goneAt: before(5), seenAt: before(9) }], mark('moved', 1))).toEqual(['whereabouts new 1']);
  });

  test('of the catalogue have a space asked after', () => {
    expect(due([{ seenAt: before(3) }], mark('catalogue', 1))).toEqual(['whereabouts new 1']);
    expect(due([{}], mark('catalogue', 1))).toEqual([]);
  });
});

describe('people', () => {
  const accounts = (...at: ReadonlyArray<string | null>) => ({ accounts: new Map(at.map((one, index) => [`p${index}`, { state: one === null ? null : 'active' as const, at: one }])) });

  test('whom nobody asked about are due at once, all others before they are a day old', () => {
    expect(due([], accounts(null, before(2), before(22.9), before(23.1)))).toEqual(['accounts new p0', 'accounts daily p3']);
    expect(due([], { ...accounts(null, before(48)), run: { ...inputOf([]).run, roundBegan: null } })).toEqual(['accounts new p0']);
  });

  test('of whom Jira would not tell are due in each round, once', () => {
    const untold = (at: string) => ({ accounts: new Map([['p0', { state: null, at }]]) });
    expect(due([], untold(before(2)))).toEqual(['accounts failed p0']);
    expect(due([], untold(before(48)))).toEqual(['accounts daily p0']);
    expect(due([], untold(inputOf([]).run.roundBegan ?? ''))).toEqual([]);
    expect(due([], { ...untold(before(48)), run: { ...inputOf([]).run, roundBegan: null } })).toEqual([]);
  });

  test('whom the settings name are due like them', () => {
    const settings = { ...defaultSettings(), coordinators: [{ programme: '5', accountId: 'boss' }], seats: [{ role: 'productOwner' as const, project: '1', accountIds: ['owner'] }] };
    expect(due([], { settings })).toEqual(['accounts new boss,owner']);
  });
});

describe('the catalogue', () => {
  const at = (next: { readonly order: 'key' | 'moved'; readonly startAt: number } | null, isWhole = false): Partial<PlanInput> => ({ run: { ...inputOf([]).run, catalogue: { next, whole: isWhole, total: 900 } } });

  test('has the page that the round has come to, no larger than what moved lately', () => {
    const sizes = (entries: number, next: { readonly order: 'key' | 'moved'; readonly startAt: number }) => planned(Array.from({ length: entries }, () => ({})), at(next)).flatMap((step) => (step.kind === 'catalogue' ? [step.size] : []));
    expect([sizes(0, { order: 'moved', startAt: 0 }), sizes(10, { order: 'moved', startAt: 0 }), sizes(10, { order: 'moved', startAt: 3 }), sizes(10, { order: 'moved', startAt: 40 }), sizes(10, { order: 'key', startAt: 0 })]).toEqual([[50], [3], [10], [40], [100]]);
  });

  test('has those asked after that no page showed, though all were read', () => {
    expect(due([{ seenAt: before(3) }, { archived: true, seenAt: before(3) }, {}, { goneAt: before(9), seenAt: before(10) }], at(null, true))).toEqual(['whereabouts moved 1,2']);
    expect(due([{ seenAt: before(24 * 30) }], at({ order: 'key', startAt: 100 }))).toEqual(['catalogue new']);
  });

  test('has each space asked after in its turn', () => {
    expect(due([{ seenAt: before(25) }])).toEqual(['whereabouts rotation 1']);
    const week = Array.from({ length: 2_100 }, () => ({ seenAt: before(24) }));
    const asked = planned(week).flatMap((step) => (step.kind === 'whereabouts' ? step.projectIds : []));
    expect(asked.length).toBeGreaterThan(250);
    expect(asked.length).toBeLessThan(350);
  });
});

describe('seats', () => {
  test('have their turn, by shards within a step: longest unread first, sooner where one is empty or work went on, later where nothing is judged', () => {
    const vacant = { ...quiet.vacancies, productOwner: { since: before(900), doubtedSince: null, before: [] } };
    const read = (hours: number, more: Partial<RegisterEntry> = {}): Partial<RegisterEntry> => ({ seats: { ...SEATS, at: before(hours) }, workItems: { count: 500, lastUpdated: before(24 * 40) }, ...more });
    const entries = [read(100), read(200), read(100, { vacancies: vacant }), read(400, { type: 'business' }), read(110, { workItems: { count: 500, lastUpdated: before(3) } }), read(20)];
    expect(due(entries)).toEqual(['seats rotation 5,3,4,2']);
  });

  test('take no more than a round bears of the day, whatever is waiting', () => {
    const many = Array.from({ length: 400 }, () => ({ seats: { ...SEATS, at: before(400) } }));
    const points = (nextRound: string) => planned(many, { run: { ...inputOf([]).run, nextRound } }).reduce((sum, step) => sum + (step.kind === 'seats' ? step.points : 0), 0);
    expect([points(before(-24)), points(before(-1))]).toEqual([1_746, 72]);
    const { steps, input } = carryOutAll(inputOf(many), planScan);
    expect(steps.map(({ points: expected }) => expected)).toEqual([72]);
    expect(planScan(input).stepsLeft).toBe(0);
  });
});

describe('samples', () => {
  test('are due where there are none or they are half stale, of spaces that are judged and have backlogs', () => {
    expect(due([{ samples: null }, { samples: { ...SAMPLES, at: before(24 * 8) } }, { samples: null, type: 'product_discovery' }, { samples: null, type: 'business' }])).toEqual(['samples new 1', 'samples rotation 2']);
    expect(due([{ samples: null, seats: null }])).toEqual(['seats new 1']);
  });

  test('take no more than a share of the day, and never an hour that the rest needs', () => {
    const many = Array.from({ length: 90 }, () => ({ samples: null }));
    const count = (more: Partial<PlanInput>) => planned(many, more).flatMap((step) => (step.kind === 'samples' ? step.projectIds : [])).length;
    expect([count({}), count({ points: 4_400 }), count({ points: 100 })]).toEqual([43, 10, 0]);
    expect(planScan(inputOf(many, { points: 100 })).stepsLeft).toBe(0);
    const others = Array.from({ length: 20 }, () => ({}));
    expect(planned([...many, ...others]).flatMap((step) => (step.kind === 'samples' ? step.projectIds : [])).length).toBe(23);
  });

  test('are off where no source names product owners', () => {
    expect(due([{ samples: null }], { vocabulary: { ...VOCABULARY, sharedRoles: { known: true, value: [] } } })).toEqual([]);
  });
});

describe('the first wave', () => {
  const fresh = (index: number): Partial<RegisterEntry> => ({ seats: null, items: null, samples: null, type: index % 2 === 0 ? 'software' : 'product_discovery', workItems: { count: 500, lastUpdated: before(30 + index) } });
  const entries = Array.from({ length: 60 }, (_, index) => fresh(index));
  const first: Partial<PlanInput> = { run: { ...inputOf([]).run, judged: null, catalogue: { next: { order: 'key', startAt: 0 }, whole: false, total: 900 } } };
  const wave = Array.from({ length: 20 }, (_, index) => `${index * 2 + 1}`).join();

  test('is of the twenty most active software spaces, read both ways before the catalogue goes on', () => {
    expect(due(entries, first).slice(0, 3)).toEqual([`seats new ${wave}`, `items both new ${wave}`, 'catalogue new']);
  });

  test('is over when they are read, with their people', () => {
    const read = entries.map((entry, index) => (index % 2 === 0 && index < 40 ? { ...entry, seats: SEATS, items: ITEMS } : entry));
    expect(planScan(inputOf(entries, first)).isFirstWaveRead).toBe(false);
    expect(planScan(inputOf(read, { ...first, accounts: new Map([['p', { state: null, at: null }]]) })).isFirstWaveRead).toBe(false);
    expect(planScan(inputOf(read, first)).isFirstWaveRead).toBe(true);
    expect(planScan(inputOf(read)).isFirstWaveRead).toBe(false);
  });
});

test('what is told for few points comes first: active spaces before sleepy ones, new ones before those that moved', () => {
  const sleepy = { items: null, workItems: { count: 500, lastUpdated: before(24 * 80) } };
  const entries = [...Array.from({ length: 150 }, () => ({ items: null })), ...Array.from({ length: 50 }, () => sleepy), { movedAt: before(1) }];
  expect(planned(entries).map((step) => [step.reason, 'projectIds' in step ? step.projectIds[0] : ''])).toEqual([['new', '1'], ['moved', '201'], ['new', '151']]);
});
