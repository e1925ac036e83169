/** What people want of a running scan: their space first, no more of it, other settings, a licence that ends. */
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { defaultSettings } from '../../src/model/settings';
import { judgeAfresh, readStored, withoutSamples } from './compare-judgements';
import { dataOf } from './install-app';
import { installVirtually } from './virtual-app';
import type { VirtualApp, VirtualOptions } from './virtual-app';

jest.setTimeout(60_000);

const START = '2026-11-24T08:05:30.000Z';
const DEMO = createDemoSite({ now: new Date(START) });
const ADMIN = demoViewers[0]!.accountId;
const OWNER = demoViewers[1]!.accountId;
/** Slow enough for a scan to take several deliveries. */
const SLOW = { latencyMs: 2_000 };

async function installed(options: VirtualOptions = {}): Promise<VirtualApp> {
  const app = installVirtually(DEMO, { start: START, ...SLOW, ...options });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  return app;
}
const scanOf = async (app: VirtualApp, viewer = ADMIN) => (await dataOf(app.ask('listProjects', {}, viewer))).scan;
const readingOf = (app: VirtualApp, projectId: string) => app.inStorage(async ({ register }) => (await register.read()).get(projectId) ?? null);
const MINUTE = 1 / 60;

describe('a wish for one space', () => {
  it('is read before everything else while the first scan of the site goes on', async () => {
    const app = await installed({ latencyMs: 6_000 });
    await app.pass(2 * MINUTE);
    const waiting = await app.inStorage(async ({ register }) => [...(await register.read()).values()].filter(({ archived, seats, items }) => !archived && seats === null && items === null).map(({ id }) => id));
    const wished = waiting.at(-1)!;
    expect((await dataOf(app.ask('scanNow', { projectId: wished }, ADMIN))).state).toBe('running');
    await app.pass(3);
    const reasons = app.told('scan.step').map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'asked').length).toBeGreaterThan(1);
    expect(reasons.slice(reasons.lastIndexOf('asked'))).toContain('new');
    const stored = await readStored(app);
    expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!)));
  });

  it('reads that space alone between rounds, and only that', async () => {
    const app = await installed();
    await app.pass(0.5);
    const { projectId } = (await dataOf(app.ask('listProjects', {}, ADMIN))).projects[0]!;
    const before = await readingOf(app, projectId);
    const rounds = app.told('scan.done').length;
    expect((await dataOf(app.ask('scanNow', { projectId }, ADMIN))).state).toBe('queued');
    await app.pass(2 * MINUTE);
    expect((await readingOf(app, projectId))!.items!.at > before!.items!.at).toBe(true);
    expect((await scanOf(app)).state).toBe('done');
    expect(app.told('scan.done')).toHaveLength(rounds);
    expect(await app.ask('scanNow', { projectId }, ADMIN)).toMatchObject({ ok: false, code: 'INPUT' });
    expect(await app.inStorage(async ({ marks }) => (await marks.list()).filter(({ kind }) => kind === 'asked'))).toEqual([]);
  });

  it('is heard though its event is lost', async () => {
    let isLossy = false;
    const app = await installed({ faults: { deliveriesOf: () => (isLossy ? [] : [0]) } });
    await app.pass(0.5);
    const { projectId } = (await dataOf(app.ask('listProjects', {}, ADMIN))).projects[0]!;
    const before = await readingOf(app, projectId);
    isLossy = true;
    expect((await dataOf(app.ask('scanNow', { projectId }, ADMIN))).state).toBe('queued');
    isLossy = false;
    await app.pass(2);
    expect((await readingOf(app, projectId))!.items!.at > before!.items!.at).toBe(true);
  });

  it('is for those who may see the space', async () => {
    const app = await installed();
    await app.pass(0.5);
    const projects = (await dataOf(app.ask('listProjects', {}, ADMIN))).projects.map(({ projectId }) => projectId);
    expect(await app.ask('scanNow', { projectId: projects[0] }, OWNER)).toMatchObject({ ok: false, code: 'FORBIDDEN', message: expect.stringContaining('being set up') as unknown });
    await dataOf(app.ask('publish', { scope: 'everything' }, ADMIN));
    const own = new Set((await dataOf(app.ask('listProjects', {}, OWNER))).projects.map(({ projectId }) => projectId));
    const hidden = projects.find((id) => !own.has(id))!;
    expect(await app.ask('scanNow', { projectId: hidden }, OWNER)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    await app.pass(0.2);
    expect((await app.ask('scanNow', { projectId: [...own][0] }, OWNER)).ok).toBe(true);
    expect(await app.ask('scanNow', { projectId: '../1' }, OWNER)).toMatchObject({ ok: false, code: 'INPUT' });
  });
});

describe('a stop', () => {
  it('ends what runs before its next step, holds against the schedule, and is ended by an admin’s wish alone', async () => {
    const app = await installed();
    await app.pass(MINUTE / 2);
    expect(await app.ask('stopScan', {}, OWNER)).toMatchObject({ ok: false, code: 'FORBIDDEN', message: 'Only a Jira admin can stop the scan; ask one to do it.' });
    expect((await dataOf(app.ask('stopScan', {}, ADMIN))).state).toBe('stopped');
    await app.pass(2 * MINUTE);
    const requests = app.told('scan.step').length;
    await app.pass(5);
    expect(app.told('scan.step')).toHaveLength(requests);
    expect(await scanOf(app)).toMatchObject({ state: 'stopped', progress: null });
    await dataOf(app.ask('publish', { scope: 'everything' }, ADMIN));
    expect(await app.ask('scanNow', {}, OWNER)).toMatchObject({ ok: false, code: 'FORBIDDEN', message: 'A Jira admin has stopped scanning; ask one to start it again.' });
    expect((await dataOf(app.ask('scanNow', {}, ADMIN))).state).toBe('queued');
    await app.pass(2);
    const stored = await readStored(app);
    expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!)));
  });
});

describe('settings that change while the site is read', () => {
  it('are what the end of the scan is judged by, and read by', async () => {
    const app = await installed();
    await app.pass(MINUTE);
    const roles = DEMO.site.roles ?? [];
    const changed = { preset: 'safe' as const, synonyms: { ...defaultSettings().synonyms, productOwner: [roles[0]!.name] } };
    await app.inStorage(async ({ settings }) => {
      await settings.write({ ...defaultSettings(), ...changed });
      return true;
    });
    await app.pass(3);
    const stored = await readStored(app);
    expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!, changed)));
  });

  it('are judged by within the next round where nothing has to be read again', async () => {
    const app = await installed();
    await app.pass(0.5);
    await app.inStorage(async ({ settings }) => {
      await settings.write({ ...defaultSettings(), thresholds: { staleItemDays: 1 } });
      return true;
    });
    const before = app.told('scan.step').filter(({ step }) => step === 'items').length;
    await app.pass(2);
    const stored = await readStored(app);
    expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!, { thresholds: { staleItemDays: 1 } })));
    expect(app.told('scan.step').filter(({ step }) => step === 'items')).toHaveLength(before);
  });
});

describe('a licence that ends while the site is read', () => {
  it('ends the reading with the step, and goes on where it was when it is renewed', async () => {
    const license = { active: true };
    const app = await installed({ license });
    await app.pass(MINUTE);
    license.active = false;
    await app.pass(2 * MINUTE);
    const steps = app.told('scan.step').length;
    await app.pass(3);
    expect(app.told('scan.step')).toHaveLength(steps);
    expect(await scanOf(app)).toMatchObject({ state: 'stopped', isLicensed: false });
    license.active = true;
    await app.pass(2);
    expect((await scanOf(app)).state).toBe('done');
    const stored = await readStored(app);
    expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!)));
  });
});
