/** A judgement recorded: only what differs is written, and whoever is killed between two writes, nothing is lost and nothing is said twice. */
import fc from 'fast-check';
import type { SeatState } from '../../src/model/seat';
import type { HealthProject } from '../../src/storage/health-rows';
import type { Storage } from '../../src/storage/open-storage';
import { buildSeat } from '../checks/facts-builder';
import type { Installation } from './installation';
import { createInstallation } from './installation';
import { buildJudged } from './judged-project';
import { onForge } from './on-forge';
import { recordAll } from './record-all';

const DAY_MS = 86_400_000;
const dayOf = (day: number): string => new Date(Date.parse('2026-03-01T06:00:00.000Z') + day * DAY_MS).toISOString();
const owned = (id: string, state: SeatState, floor = 100): HealthProject => buildJudged(id, {
  floor, score: floor, band: floor < 50 ? 'atRisk' : 'healthy',
  seats: { ...buildJudged(id).seats, productOwner: buildSeat('productOwner', { state, holders: state === 'filled' ? ['owner'] : [] }) },
});
const IDS = ['1', '2', '3'];
/** What pages can read of a space, but for when its judgement was stored first. */
async function readAll({ judgements, health, history, changes }: Storage) {
  return Promise.all(IDS.map(async (id) => {
    const judgement = await judgements.readProject(id);
    const row = await health.read(id);
    return { judgement: judgement && { ...judgement, at: null }, row: row && { ...row, at: null }, points: await history.read(id, dayOf(9), 400), changes: await changes.read(id) };
  }));
}

/** New pieces, the head that names them, and the old pieces away. */
const PORTFOLIO = ['/api/v1/batch/set', '/api/v1/set', '/api/v1/batch/delete'];

describe('a recorded judgement', () => {
  it('writes nothing but the points of a new day where nothing changed, in the history and in the portfolio', async () => {
    const { run } = createInstallation();
    const projects = [owned('1', 'empty', 40), owned('2', 'filled')];
    await run((storage) => recordAll(storage, dayOf(0), projects));
    const written: string[] = [];
    const record = (at: string) => run((storage) => recordAll(storage, at, projects), ({ path, body }) => {
      if (/\/(set|delete|transaction)$/.test(path)) written.push(...[JSON.parse(body) as unknown].flat().map((item) => (item as { entityName?: string }).entityName ?? path));
      return 'none';
    });
    await record(dayOf(0.5));
    expect(written).toEqual([]);
    await record(dayOf(1));
    expect(written).toEqual(['history', 'history', ...PORTFOLIO]);
  });

  it('tells what changed since, when, and under which rules and settings', () => onForge(async (storage) => {
    await recordAll(storage, dayOf(0), [owned('1', 'filled')]);
    expect(await storage.changes.read('1')).toEqual([]);
    await recordAll(storage, dayOf(1), [owned('1', 'filled')]);
    await recordAll(storage, dayOf(2), [owned('1', 'departed', 40)], { rules: 'r2', settings: 's1' });
    await recordAll(storage, dayOf(3), [owned('1', 'filled')], { rules: 'r2', settings: 's1' });
    expect((await storage.changes.read('1')).map(({ at, change }) => [at, change.kind])).toEqual([[dayOf(2), 'band'], [dayOf(2), 'seat'], [dayOf(3), 'band'], [dayOf(3), 'seat']]);
    expect(await storage.changes.readMarks()).toEqual([{ at: dayOf(0), rules: 'r1', settings: 's1' }, { at: dayOf(2), rules: 'r2', settings: 's1' }]);
  }));

  it('keeps the last 50 changes of a space', () => onForge(async (storage) => {
    for (let day = 0; day < 30; day += 1) await recordAll(storage, dayOf(day), [owned('1', day % 2 === 0 ? 'filled' : 'empty', day % 2 === 0 ? 100 : 40)]);
    const changes = await storage.changes.read('1');
    expect(changes).toHaveLength(50);
    expect(changes.at(-1)).toEqual({ at: dayOf(29), change: { kind: 'seat', role: 'productOwner', from: 'filled', to: 'empty', joined: [], left: ['owner'] } });
  }));

  it('carries the vacancies of a seat, over a re-appointment', () => onForge(async (storage) => {
    for (const [day, state] of [[0, 'empty'], [3, 'filled'], [5, 'unreadable'], [7, 'departed'], [9, 'departed']] as const) await recordAll(storage, dayOf(day), [owned('1', state)]);
    const vacancy = { since: dayOf(7), doubtedSince: null, before: [{ from: dayOf(0), to: dayOf(3) }] };
    expect((await storage.judgements.readProject('1'))?.seats.productOwner.vacancy).toEqual(vacancy);
    expect((await storage.register.read()).get('1')?.vacancies.productOwner).toEqual(vacancy);
  }));

  it('takes away what is gone, and neither its history nor what changed; it may come back', () => onForge(async (storage) => {
    await recordAll(storage, dayOf(0), [owned('1', 'filled'), owned('2', 'filled')]);
    await recordAll(storage, dayOf(1), [owned('1', 'filled'), owned('2', 'empty', 40)]);
    await recordAll(storage, dayOf(2), [owned('1', 'filled')]);
    expect(await storage.judgements.readProject('2')).toBeNull();
    expect((await storage.health.list()).map(({ projectId }) => projectId)).toEqual(['1']);
    expect((await storage.history.read('2', dayOf(2), 30)).map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-02']);
    expect(await storage.changes.read('2')).toHaveLength(2);
    await recordAll(storage, dayOf(3), [owned('1', 'filled'), owned('2', 'filled')]);
    expect((await storage.judgements.readProject('2'))?.seats.productOwner.vacancy.since).toBeNull();
  }));

  it('leaves nothing of what was new when a recording was killed, and is gone since', async () => {
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (let call = 1, isKilled = true; isKilled; call += 1) {
        const { run, runUntil } = createInstallation();
        isKilled = await runUntil(call, how, (storage) => recordAll(storage, dayOf(0), [owned('1', 'filled'), owned('2', 'filled')]));
        await run((storage) => recordAll(storage, dayOf(1), [owned('1', 'filled')]));
        const left = await run(async ({ health, judgements }) => [await health.read('2'), await judgements.readProject('2')]);
        expect({ how, call, left }).toEqual({ how, call, left: [null, null] });
      }
    }
  }, 60_000);

  it('tells the register as it goes, so that several functions store what takes one too long', () => onForge(async (storage) => {
    const many = Array.from({ length: 1_200 }, (_, index) => buildJudged(`${index}`));
    const told: number[] = [];
    await storage.recorder.record({ at: dayOf(0), before: null, marks: { rules: '', settings: '' }, setup: [], projects: many, people: [], dependencies: [], register: new Map() }, (entries) => Promise.resolve(void told.push(entries.size)));
    expect(told).toEqual([500, 500, 200]);
  }));

  it('is the same in the end, wherever a recording is killed and done again', async () => {
    const story: ReadonlyArray<readonly [day: number, projects: readonly HealthProject[]]> = [
      [0, [owned('1', 'filled'), owned('2', 'empty', 40), owned('3', 'filled')]],
      [1, [owned('1', 'departed', 30), owned('2', 'filled'), owned('3', 'filled')]],
      [2, [owned('1', 'departed', 30), owned('2', 'filled', 95)]],
    ];
    const record = ([day, projects]: (typeof story)[number]) => (storage: Storage) => recordAll(storage, dayOf(day), projects);
    const live = async ({ run }: Installation) => {
      for (const step of story) await run(record(step));
      return run(readAll);
    };
    const calm = await live(createInstallation());
    for (const how of ['killBefore', 'killAfter'] as const) {
      for (const killed of [1, 2]) {
        for (let call = 1, isKilled = true; isKilled; call += 1) {
          const installation = createInstallation();
          for (const step of story.slice(0, killed)) await installation.run(record(step));
          isKilled = await installation.runUntil(call, how, record(story[killed]!));
          for (const step of story.slice(killed)) await installation.run(record(step));
          expect({ call, how, killed, read: await installation.run(readAll) }).toEqual({ call, how, killed, read: calm });
        }
      }
    }
  }, 120_000);

  it('has one point a day in its history, and no day that was not recorded, in any story', async () => {
    const floors = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), floors), { minLength: 1, maxLength: 12 }), (steps) => onForge(async (storage) => {
      let day = 0;
      const expected = new Map<string, number>();
      for (const [gap, floor] of steps) {
        day += gap / 8;
        await recordAll(storage, dayOf(day), [buildJudged('1', { floor, score: floor, band: null })]);
        if (floor !== null) expected.set(dayOf(day).slice(0, 10), floor);
      }
      expect((await storage.history.read('1', dayOf(day), 400)).map((point) => [point.day, point.floor])).toEqual([...expected]);
    })), { numRuns: 40 });
  });
});
