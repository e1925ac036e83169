/** What the preview of settings shows is what the next judging then stores, whatever is changed. */
import fc from 'fast-check';
import { CHECKS } from '../../src/checks';
import type { EditableSettings, SettingsEffect } from '../../src/model/admin-api';
import type { Answer } from '../../src/model/api';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { RUNS } from '../runs';
import { dataOf } from './install-app';
import { installVirtually } from './virtual-app';

jest.setTimeout(120_000);

const START = '2026-11-24T08:05:30.000Z';
const DEMO = createDemoSite({ now: new Date(START) });
const ADMIN = demoViewers[0]!.accountId;
const KEYS = DEMO.site.projects.map(({ key }) => key);
const MINUTE = 1 / 60;

/** Nothing of it makes anything be read again. */
const change: fc.Arbitrary<Partial<EditableSettings>> = fc.record({
  preset: fc.constantFrom('default', 'scrum', 'safe', 'less', 'pmo'),
  thresholds: fc.record({ ownedItemsPass: fc.integer({ min: 85, max: 100 }), unmanagedPairFail: fc.integer({ min: 1, max: 9 }), dormantDays: fc.constantFrom(2, 30, 90), productManagerTeams: fc.integer({ min: 1, max: 4 }) }, { requiredKeys: [] }),
  excludedProjects: fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 4 }),
  dependenciesManagedBy: fc.constantFrom('either', 'both'),
  checks: fc.dictionary(fc.constantFrom(...CHECKS.filter(({ kind }) => kind === 'exact').map(({ id }) => id)), fc.constantFrom({ state: 'off' as const }, { state: 'on' as const, weight: 10 }, { state: 'on' as const, inForceFrom: '2027-01-01T00:00:00Z' }), { maxKeys: 3 }),
  practiceChecks: fc.constantFrom('all', 'holders', 'off'),
}, { requiredKeys: [] });

it('shows the bands and the spaces that the round after saving stores', async () => {
  const app = installVirtually(DEMO, { start: START, latencyMs: 1 });
  const ask = { settings: () => dataOf(app.ask('getSettings', {}, ADMIN)), list: () => dataOf(app.ask('listProjects', {}, ADMIN)) };
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.pass(2);
  await fc.assert(fc.asyncProperty(change, async (changed) => {
    const { settings, mark } = await ask.settings();
    const wanted = { ...settings, ...changed };
    const { problems, effect } = await dataOf(app.ask('previewSettings', { settings: wanted }, ADMIN));
    expect(problems).toEqual([]);
    // What rests on samples is in no score.
    expect(effect!.reading.parts.filter(({ part }) => part !== 'samples')).toEqual([]);
    expect(effect!.bands.from).toEqual(countBands(await ask.list()));
    const before = await ask.list();
    expect((await dataOf(app.ask('saveSettings', { settings: wanted, mark }, ADMIN))).problems).toEqual([]);
    await app.pass(3 * MINUTE);
    const after = await ask.list();
    expect(after.scan.state).toBe('done');
    expect(countBands(after)).toEqual(effect!.bands.to);
    expect(listChanged(before, after)).toEqual(sayChanged(effect!));
  }), { numRuns: RUNS.numRuns / 100 });
});

type List = Answer<'listProjects'>;

function countBands({ projects }: List): SettingsEffect['bands']['to'] {
  const counts = { healthy: 0, attention: 0, atRisk: 0, unrated: 0 };
  for (const { band, eligibility } of projects) if (eligibility === 'eligible') counts[band ?? 'unrated'] += 1;
  return counts;
}

const standing = ({ eligibility, band }: Pick<List['projects'][number], 'eligibility' | 'band'>) => `${eligibility} ${band ?? 'none'}`;

function listChanged(before: List, after: List): readonly string[] {
  const was = new Map(before.projects.map((one) => [one.projectId, standing(one)]));
  return after.projects.filter((one) => was.get(one.projectId) !== standing(one)).map((one) => `${one.projectId}: ${was.get(one.projectId) ?? ''} → ${standing(one)}`).sort();
}

const sayChanged = ({ changed }: SettingsEffect): readonly string[] => changed.map(({ projectId, from, to }) => `${projectId}: ${standing(from)} → ${standing(to)}`).sort();

it('tells what the next scan has to read first where other spaces come to be judged, or others hold seats', async () => {
  const app = installVirtually(DEMO, { start: START, latencyMs: 1 });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.pass(2);
  const { settings } = await dataOf(app.ask('getSettings', {}, ADMIN));
  const readingOf = async (changed: Partial<EditableSettings>) => (await dataOf(app.ask('previewSettings', { settings: { ...settings, ...changed } }, ADMIN))).effect!.reading;
  expect(await readingOf({})).toEqual({ points: 0, parts: [] });
  const dormant = await readingOf({ thresholds: { dormantDays: 400 } });
  expect(dormant.parts).toContainEqual({ part: 'items', spaces: 1 });
  expect(dormant.points).toBeGreaterThan(0);
  const named = await readingOf({ synonyms: { ...settings.synonyms, productOwner: ['Product Owner'] } });
  expect(named.parts.map(({ part }) => part)).toContain('seats');
  expect(named.points).toBeGreaterThan(dormant.points);
});
