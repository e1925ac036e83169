/** The points of the hour: a scan that needs more than one hour bears pauses and goes on by itself, and Jira's own meter agrees. */
import fc from 'fast-check';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { judgeAfresh, readStored, withoutSamples } from './compare-judgements';
import { defaultSettings } from '../../src/model/settings';
import { issue } from '../stand-ins/jira/small-site';
import { dataOf } from './install-app';
import { AND, PAY, START as SMALL_START, linkedSite } from './linked-site';
import { installVirtually } from './virtual-app';
import type { VirtualApp, VirtualOptions } from './virtual-app';

jest.setTimeout(120_000);

/** Late in a minute and far from the full hour. */
const START = '2026-11-24T08:05:30.000Z';
/** One scan of it costs some 1,300 points, samples apart, and who reads a role must have 1,003 left. The least that settings allow. */
const DEMO = createDemoSite({ now: new Date(START) });
const TIGHT = { pointsPerHour: 1_500 };
const ADMIN = demoViewers[0]!.accountId;
const NOTHING = { projectIds: [] };

async function scan(options: VirtualOptions, hours: number): Promise<VirtualApp> {
  const app = installVirtually(DEMO, { start: START, ...options });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.pass(hours);
  return app;
}

const hourlyPoints = ({ jira }: VirtualApp): readonly number[] => [...jira.meter.byHour.values()].map(({ points }) => points);

describe('a budget smaller than the scan', () => {
  it('makes it pause at the ceiling, say so, and go on after the hour without anybody asking', async () => {
    const app = await scan({ settings: TIGHT }, 0.5);
    const { scan: waiting } = await dataOf(app.ask('getIndicator', NOTHING, ADMIN));
    expect(waiting).toMatchObject({ state: 'waiting', progress: { waitsFor: 'budget', waitsUntil: '2026-11-24T09:01:00.000Z' } });
    expect(waiting.progress!.stepsPlanned).toBeGreaterThan(waiting.progress!.stepsDone);
    expect(Date.parse(waiting.progress!.expectedEnd!)).toBeGreaterThan(Date.parse('2026-11-24T09:01:00.000Z'));
    await app.pass(8);
    const stored = await readStored(app);
    expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!, TIGHT)));
    expect(hourlyPoints(app).filter((points) => points > 200).length).toBeGreaterThan(2);
    expect(Math.max(...hourlyPoints(app))).toBeLessThanOrEqual(1_500);
  });

  it('is never overspent by Jira’s own meter, whatever the ceiling, the time of day, lost answers and retries', async () => {
    const fault = fc.constantFrom<ReturnType<NonNullable<VirtualOptions['misbehave']>>>(
      undefined, undefined, undefined, 'drop', 'dropAnswer', 'cut', { status: 503 }, { status: 429, headers: { 'Retry-After': '7' } }, { status: 429 },
    );
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1_500, max: 1_900 }), fc.integer({ min: 0, max: 59 }), fc.array(fault, { minLength: 1, maxLength: 40 }), async (pointsPerHour, minute, faults) => {
      let requests = 0;
      const app = await scan({
        settings: { pointsPerHour }, start: `2026-11-24T08:${String(minute).padStart(2, '0')}:30.000Z`,
        misbehave: () => faults[(requests += 1) % (faults.length * 3)],
      }, 12);
      expect(Math.max(...hourlyPoints(app))).toBeLessThanOrEqual(pointsPerHour);
    }), { numRuns: 10 });
  });

  it('is not overspent by roles of hundreds of people either, of which nobody can tell before what they cost', async () => {
    const roles = linkedSite.site.roles ?? [];
    const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 500 }), fc.constant(500)), { minLength: roles.length, maxLength: roles.length });
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1_500, max: 4_000 }), sizes, async (pointsPerHour, actors) => {
      const users = Array.from({ length: Math.max(...actors) }, (_, index) => ({ accountId: `person-${index}`, accountType: 'atlassian' as const, displayName: `Person number ${index}`, active: true }));
      const crowded = roles.map((role, index) => ({ ...role, actors: users.slice(0, actors[index]).map(({ accountId }) => ({ type: 'atlassian-user-role-actor' as const, actorUser: { accountId } })) }));
      const app = installVirtually({ ...linkedSite, users: [...linkedSite.users, ...users], site: { ...linkedSite.site, roles: crowded } }, { start: SMALL_START, settings: { pointsPerHour } });
      await app.run(app.forge.emit('avi:forge:installed:app', {}));
      await app.pass(14);
      expect(Math.max(...hourlyPoints(app))).toBeLessThanOrEqual(pointsPerHour);
      const register = await app.inStorage((storage) => storage.register.read());
      expect([...register.values()].filter(({ seats, archived }) => seats === null && !archived)).toEqual([]);
    }), { numRuns: 20 });
  });

  it('shows at the first pause what was read, however small the budget', async () => {
    const app = await scan({ settings: TIGHT }, 0.1);
    const { scan: waiting, projects } = await dataOf(app.ask('getIndicator', NOTHING, ADMIN));
    expect(waiting).toMatchObject({ state: 'waiting', progress: { waitsFor: 'budget' } });
    expect(projects.length + (await readStored(app).then(({ judgements }) => Object.keys(judgements).length))).toBeGreaterThan(10);
  });

  it('leaves the pages what they need to know their viewers, and tells them when even that is spent', async () => {
    const app = await scan({ settings: TIGHT }, 0.6);
    expect((await app.ask('getIndicator', NOTHING, ADMIN)).ok).toBe(true);
    await app.inStorage(async ({ budget }) => {
      for (;;) if ((await budget.reserve(1, app.now(), TIGHT.pointsPerHour)) === null) return true;
    });
    await app.pass(1 / 60);
    expect(await app.ask('getIndicator', NOTHING, ADMIN)).toEqual({ ok: false, code: 'BUSY', message: 'Rolecall has used what it may ask of Jira in this hour; look again at 09:01 UTC.', sentence: { id: 'refusal.busy', values: { until: expect.stringContaining('T09:01') as unknown } } });
    await app.pass(0.5);
    expect((await app.ask('getIndicator', NOTHING, ADMIN)).ok).toBe(true);
  });
});

describe('Jira that asks for patience', () => {
  it('is left alone for as long as it says, and the run waits without holding a function', async () => {
    const asked: string[] = [];
    const app = await scan({
      misbehave: () => {
        asked.push(new Date().toISOString());
        return asked.length === 6 ? { status: 429, headers: { 'Retry-After': '2400' } } : undefined;
      },
    }, 0.25);
    const { scan: waiting } = await dataOf(app.ask('getIndicator', NOTHING, ADMIN));
    expect(waiting).toMatchObject({ state: 'waiting', progress: { waitsFor: 'jira' } });
    await app.pass(2);
    const [before, after] = [asked[5]!, asked.find((instant) => instant > asked[5]! && Date.parse(instant) - Date.parse(asked[5]!) > 60_000 * 20)!];
    expect(Date.parse(after) - Date.parse(before)).toBeGreaterThanOrEqual(2_400_000);
    const stored = await readStored(app);
    expect(stored.judgements).toEqual(await judgeAfresh(app, stored.at!));
    expect(app.forge.usage.functions.get('run-scan')!.longestMs).toBeLessThan(60_000);
  });

  it('gives up half of what is left of the hour where Jira warns that all sites’ quota nears its end', async () => {
    const app = await scan({ quotaPerHour: 2_500 }, 0.05);
    const { forgone } = await app.inStorage(({ budget }) => budget.read(app.now()));
    expect(forgone).toBeGreaterThan(3_000);
  });
});

describe('Jira that is slow', () => {
  it.each([3_000, 15_000])('is read in smaller steps, so that no function is cut off by the platform (%d ms a request)', async (latencyMs) => {
    const app = await scan({ latencyMs }, 6);
    const stored = await readStored(app);
    expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!)));
    expect(app.forge.usage.functions.get('run-scan')!.longestMs).toBeLessThan(120_000);
    expect(app.forge.logs.filter(({ level }) => level === 'platform')).toEqual([]);
    const judged = app.forge.logs.flatMap(({ at, text }) => (text.includes('"scan.judged"') ? [Date.parse(at)] : []));
    const ended = app.forge.logs.flatMap(({ at, text }) => (text.includes('"scan.done"') ? [Date.parse(at)] : []));
    // While reading goes on, not more often than every quarter of an hour.
    const meanwhile = judged.filter((at) => at < ended[0]!);
    expect(meanwhile.slice(1).every((at, index) => at - meanwhile[index]! >= 15 * 60_000 || index === meanwhile.length - 2)).toBe(true);
    expect(judged.length).toBeGreaterThan(1);
  });
});

describe('a space that costs more than an hour bears', () => {
  it('is told as unknown, and does not keep the others from being read', async () => {
    const { site, users, issues } = linkedSite;
    const epics = Array.from({ length: 2_000 }, (_, index) => issue(String(10_000 + index), `PAY-${1_000 + index}`, { issuetype: { id: '11' } }));
    const app = installVirtually({ site, users, issues: [...issues, ...epics] }, { start: SMALL_START, settings: TIGHT });
    await app.run(app.forge.emit('avi:forge:installed:app', {}));
    await app.pass(12);
    const { projects } = await dataOf(app.ask('getIndicator', { projectIds: [PAY, AND] }, 'root'));
    const outcomeIn = (id: string) => projects.find(({ projectId }) => projectId === id)?.checks.find((check) => check.id === 'roadmap-items-without-product-manager')?.outcome;
    expect([outcomeIn(PAY), outcomeIn(AND)]).toEqual(['unknown', 'fail']);
    expect(Math.max(...hourlyPoints(app))).toBeLessThanOrEqual(1_500);
    await app.inStorage(async ({ settings }) => {
      await settings.write({ ...defaultSettings(), pointsPerHour: 5_000 });
      return true;
    });
    await app.pass(26);
    const stored = await readStored(app);
    expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!)));
  });
});
