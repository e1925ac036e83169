/** Health rows, history, exemptions, settings and judgements, each on the real key-value package and the real entities. */
import { StorageError } from '../../src/model/errors';
import { defaultSettings } from '../../src/model/settings';
import { MOST_BYTES, MOST_EXAMPLES, toStoredJudgement } from '../../src/storage/stored-judgement';
import { createSettingsStore } from '../../src/storage/settings-store';
import { buildJudged } from './judged-project';
import type { Storage } from '../../src/storage/open-storage';
import type { HealthProject } from '../../src/storage/health-rows';
import { digest } from '../../src/forge/digest';
import { onForge } from './on-forge';
import { recordAll, NO_VACANCIES } from './record-all';

const AT = '2026-06-01T12:00:00.000Z';
const marks = { rules: 'r1', settings: 's1' };
const settingsRow = (settings: object) => ({ entity: 'settings', key: 'settings', value: { number: 1, version: '1', earlier: '', text: JSON.stringify(settings) } });

describe('health rows', () => {
  it('list the worst first, without a band before every band, and ineligible projects last', () => onForge(async (storage) => {
    await recordAll(storage, AT, [
      buildJudged('good'),
      buildJudged('idle', { eligibility: { state: 'dormant', reason: '' }, band: null, score: null, floor: null }),
      buildJudged('bad', { band: 'atRisk', floor: 12.5 }),
      buildJudged('dark', { band: null, floor: 40 }),
    ]);
    expect((await storage.health.list()).map(({ projectId }) => projectId)).toEqual(['dark', 'bad', 'good', 'idle']);
  }));

  it('filter by category and by band, also by having none', () => onForge(async (storage) => {
    await recordAll(storage, AT, [buildJudged('1', { programmeId: 'c1' }), buildJudged('2', { programmeId: 'c2', band: 'attention', floor: 60 }), buildJudged('3', { band: null })]);
    const ids = async (filter: Parameters<typeof storage.health.list>[0]) => (await storage.health.list(filter)).map(({ projectId }) => projectId);
    expect(await ids({ category: 'c1' })).toEqual(['1']);
    expect(await ids({ category: null })).toEqual(['3']);
    expect(await ids({ band: 'attention' })).toEqual(['2']);
    expect(await ids({ band: null })).toEqual(['3']);
  }));

  it('page through more than a page, and forget projects that are gone', () => onForge(async (storage) => {
    const many = Array.from({ length: 130 }, (_, index) => buildJudged(`p${index}`));
    await recordAll(storage, AT, many);
    expect(await storage.health.list()).toHaveLength(130);
    await recordAll(storage, AT, many.slice(0, 3));
    expect((await storage.health.list()).map(({ projectId }) => projectId).sort()).toEqual(['p0', 'p1', 'p2']);
    expect(await storage.judgements.readProject('p7')).toBeNull();
  }));
});

describe('history', () => {
  const record = ({ history }: Storage, at: string, project: HealthProject) => history.write([project], at, marks).then(() => history.forget(at));

  it('keeps one point a day, the last of it, oldest first', () => onForge(async (storage) => {
    await record(storage, '2026-05-31T01:00:00.000Z', buildJudged('1', { floor: 50 }));
    await record(storage, '2026-05-31T23:00:00.000Z', buildJudged('1', { floor: 60 }));
    await record(storage, AT, buildJudged('1', { floor: 70 }));
    expect((await storage.history.read('1', AT, 90)).map(({ day, floor }) => [day, floor])).toEqual([['2026-05-31', 60], ['2026-06-01', 70]]);
  }));

  it('knows whose point of the day stands under which marks', () => onForge(async (storage) => {
    await record(storage, '2026-05-31T23:00:00.000Z', buildJudged('old'));
    await record(storage, AT, buildJudged('1'));
    expect([...await storage.history.listStanding(AT, marks)]).toEqual(['1']);
    expect([...await storage.history.listStanding(AT, { ...marks, settings: 's2' })]).toEqual([]);
  }));

  it('draws no point for a project without a score', () => onForge(async (storage) => {
    await record(storage, AT, buildJudged('1', { floor: null, score: null, band: null }));
    expect(await storage.history.read('1', AT, 90)).toEqual([]);
  }));

  it('forgets what is older than 400 days, also when the day itself had no scan', () => onForge(async (storage) => {
    await record(storage, '2025-04-20T12:00:00.000Z', buildJudged('1'));
    await record(storage, AT, buildJudged('1'));
    expect((await storage.history.read('1', AT, 1000)).map(({ day }) => day)).toEqual(['2026-06-01']);
  }));
});

describe('exemptions', () => {
  const gap = { checkId: 'c', project: '1', reason: 'on purpose', approver: 'admin', expires: '2026-07-01T00:00:00Z' };

  it('hold until they expire, the first to end first', () => onForge(async ({ exemptions }) => {
    await exemptions.accept({ ...gap, expires: '2026-09-01T00:00:00Z', subjectId: 'later' });
    await exemptions.accept(gap);
    await exemptions.accept({ ...gap, project: '2', expires: '2026-05-01T00:00:00Z' });
    expect((await exemptions.listCurrent(AT)).map(({ subjectId }) => subjectId)).toEqual([undefined, 'later']);
  }));

  it('are replaced for the same subject, and withdrawn', () => onForge(async ({ exemptions }) => {
    await exemptions.accept(gap);
    await exemptions.accept({ ...gap, reason: 'still' });
    expect((await exemptions.listCurrent(AT)).map(({ reason }) => reason)).toEqual(['still']);
    await exemptions.withdraw(gap);
    expect(await exemptions.listCurrent(AT)).toEqual([]);
  }));
});

describe('settings', () => {
  it('are the defaults until some are saved', () => onForge(async ({ settings }) => {
    expect(await settings.read()).toEqual(defaultSettings());
    await settings.write({ ...defaultSettings(), preset: 'safe' });
    expect((await settings.read()).preset).toBe('safe');
  }));

  it('are brought up from an older version', () => onForge(async (_, keyValue) => {
    const migrations = new Map([[0, (old: Record<string, unknown>) => ({ version: 1, preset: old['framework'] })]]);
    const store = createSettingsStore(keyValue, { random: Math.random, digest }, migrations);
    await store.write(defaultSettings());
    await keyValue.setMany([settingsRow({ version: 0, framework: 'less' })]);
    expect((await store.read()).preset).toBe('less');
  }));

  it('of a newer version are refused, not guessed', () => onForge(async ({ settings }, keyValue) => {
    await keyValue.setMany([settingsRow({ version: 9 })]);
    await expect(settings.read()).rejects.toThrow(StorageError);
    await expect(settings.readMarked()).rejects.toThrow(StorageError);
  }));

  it('are replaced only where nobody saved meanwhile', () => onForge(async ({ settings }) => {
    const { mark } = await settings.readMarked();
    const first = await settings.replace({ ...defaultSettings(), preset: 'safe' }, mark);
    expect(await settings.replace({ ...defaultSettings(), preset: 'less' }, mark)).toBeNull();
    expect(await settings.readMarked()).toEqual({ settings: { ...defaultSettings(), preset: 'safe' }, mark: first, isDamaged: false });
    expect(await settings.replace(defaultSettings(), first!)).toBe(mark);
  }));

  it('that are damaged can be saved anew, by whoever was told so', () => onForge(async ({ settings }, keyValue) => {
    const { mark } = await settings.readMarked();
    await keyValue.setMany([settingsRow({ version: 1, preset: 'none' })]);
    await expect(settings.read()).rejects.toThrow(StorageError);
    const told = await settings.readMarked();
    expect(told).toMatchObject({ settings: defaultSettings(), isDamaged: true });
    expect(await settings.replace(defaultSettings(), mark)).toBeNull();
    expect(await settings.replace({ ...defaultSettings(), preset: 'pmo' }, told.mark)).not.toBeNull();
    expect((await settings.read()).preset).toBe('pmo');
  }));
});

describe('a stored judgement', () => {
  const findings = Array.from({ length: 5000 }, (_, index) => ({ subject: { type: 'issue' as const, id: `${index}`.padStart(40, '9') }, messageId: 'unowned', values: {} }));
  const crowded = buildJudged('1', { checks: [{ check: { id: 'c' }, weight: 7.5, exempted: 0, result: { outcome: 'fail', judged: 9000, violations: 5000, findings } }] });

  it('caps the examples, keeps the counts whole and stays small whatever the size of the project', () => {
    const stored = toStoredJudgement(crowded, AT, NO_VACANCIES);
    expect(stored.checks[0]).toMatchObject({ judged: 9000, violations: 5000 });
    expect(JSON.stringify(stored.checks[0]).match(/unowned/g)).toHaveLength(MOST_EXAMPLES);
    expect(JSON.stringify(stored).length).toBeLessThan(MOST_BYTES);
  });

  it('comes back as it was written', () => onForge(async (storage) => {
    await recordAll(storage, AT, [crowded]);
    const { judgements } = storage;
    expect(await judgements.readProject('1')).toEqual(toStoredJudgement(crowded, AT, NO_VACANCIES));
    expect(await judgements.readProject('2')).toBeNull();
  }));
});
