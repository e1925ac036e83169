/** Who is shown checks that rest on samples, as the setting says: everybody, the seat's holder, or nobody. */
import { CHECKS } from '../../src/checks';
import type { EditableSettings } from '../../src/model/admin-api';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { dataOf } from './install-app';
import { installVirtually } from './virtual-app';
import type { VirtualApp } from './virtual-app';

jest.setTimeout(60_000);

const START = '2026-11-24T08:05:30.000Z';
const DEMO = createDemoSite({ now: new Date(START) });
const [ADMIN, OWNER] = [demoViewers[0]!.accountId, demoViewers[1]!.accountId];
const MINUTE = 1 / 60;
const PRACTICE = new Set(CHECKS.filter(({ kind }) => kind === 'practice').map(({ id }) => id));

async function installed(): Promise<{ readonly app: VirtualApp; readonly own: string }> {
  const app = installVirtually(DEMO, { start: START, latencyMs: 1 });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.pass(1);
  await dataOf(app.ask('publish', { scope: 'everything' }, ADMIN));
  const { projects } = await dataOf(app.ask('listProjects', {}, OWNER));
  const shown = await dataOf(app.ask('getIndicator', { projectIds: projects.slice(0, 50).map(({ projectId }) => projectId) }, OWNER));
  return { app, own: shown.projects.find(({ viewerHolds }) => viewerHolds.includes('productOwner'))!.projectId };
}

async function save(app: VirtualApp, change: Partial<EditableSettings>): Promise<void> {
  const { settings, mark } = await dataOf(app.ask('getSettings', {}, ADMIN));
  expect((await dataOf(app.ask('saveSettings', { settings: { ...settings, ...change }, mark }, ADMIN))).problems).toEqual([]);
  await app.pass(3 * MINUTE);
}
const practiceOf = async (app: VirtualApp, projectId: string, viewer: string) =>
  (await dataOf(app.ask('getIndicator', { projectIds: [projectId] }, viewer))).projects[0]!.checks.filter(({ id }) => PRACTICE.has(id)).map(({ id }) => id).sort();

it('shows them to all, to the holder, or to nobody', async () => {
  const { app, own } = await installed();
  const all = [...PRACTICE].sort();
  expect([await practiceOf(app, own, ADMIN), await practiceOf(app, own, OWNER)]).toEqual([all, all]);
  await save(app, { practiceChecks: 'holders' });
  expect(await practiceOf(app, own, ADMIN)).toEqual([]);
  expect((await practiceOf(app, own, OWNER)).length).toBeGreaterThan(0);
  await save(app, { practiceChecks: 'off' });
  expect([await practiceOf(app, own, ADMIN), await practiceOf(app, own, OWNER)]).toEqual([[], []]);
});

it('shows everybody one that counts in the score while it is on', async () => {
  const { app, own } = await installed();
  await save(app, { practiceChecks: 'holders', checks: { 'neglected-backlogs': { state: 'on', weight: 5, inForceFrom: '2026-01-01T00:00:00Z' } } });
  expect(await practiceOf(app, own, ADMIN)).toEqual(['neglected-backlogs']);
});

it('tells of their changes only whom they are shown', async () => {
  const { app, own } = await installed();
  await save(app, { checks: Object.fromEntries([...PRACTICE].map((id) => [id, { state: 'off' as const }])) });
  const toldTo = async (viewer: string) => (await dataOf(app.ask('getChanges', { projectIds: [own], since: '2026-01-01T00:00:00Z' }, viewer))).projects.flatMap(({ changes }) => changes).filter(({ change }) => change.kind === 'check' && PRACTICE.has(change.id)).length;
  expect(await toldTo(ADMIN)).toBeGreaterThan(0);
  await save(app, { practiceChecks: 'holders' });
  expect(await toldTo(ADMIN)).toBe(0);
  expect(await toldTo(OWNER)).toBeGreaterThan(0);
  await save(app, { practiceChecks: 'off' });
  expect(await toldTo(OWNER)).toBe(0);
});

it('reads no samples while they are off', async () => {
  const app = installVirtually(DEMO, { start: START, latencyMs: 1, settings: { practiceChecks: 'off' } });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.pass(1);
  const steps = app.told('scan.step').map(({ step }) => step);
  expect(steps).toContain('items');
  expect(steps).not.toContain('samples');
});
