/** The simulation finds what is wrong, tells the same story each time, and makes it small. */
import { findSchedule, shrinkFailure } from '../../scripts/simulate/check-schedules';
import { playSchedule } from '../../scripts/simulate/play/play-schedule';
import type { Sabotage } from '../../scripts/simulate/play/install';
import { platformAnswer } from '../../stand-ins/forge/platform-answer';

const SEED = 20261125;
const CEILING = 1_500;
const CALM = { refused: 0, lost: 0, killed: 0, storage: 0, pushes: 0, late: 0, never: 0 };
/** One with many changes. */
const EVENTFUL = '7';
const MOST_MS = 300_000;

/** Says that it wrote the rows of the health list, and did not. */
const loseHealthRows: Sabotage = ({ path, body }) => {
  if (!path.endsWith('/batch/set') || !body.includes('"entityName":"health"')) return 'none';
  const items = JSON.parse(body) as readonly { readonly key: string; readonly entityName?: string }[];
  return { response: platformAnswer(200, { successfulKeys: items.map(({ key, entityName }) => ({ key, entityName })), failedKeys: [] }) };
};

/** Says that the ledger was written, and never does. */
const loseLedger: Sabotage = ({ path, body }) => (path.endsWith('/transaction') && body.includes('"entityName":"budget"') ? { response: platformAnswer(204) } : 'none');

test('rows that storage lost are found', async () => {
  const schedule = await findSchedule(SEED, '0');
  expect((await playSchedule({ ...schedule, changes: [], settings: [], wishes: [] }, loseHealthRows)).problems).toContainEqual(expect.stringMatching(/^health row of \d+ is not stored/));
}, MOST_MS);

test('a ledger that forgets what was spent is found by what Jira counted', async () => {
  const schedule = await findSchedule(SEED, EVENTFUL);
  const changes = Array.from({ length: 250 }, (_, a) => ({ at: 0, calls: 0, kind: 'createProject' as const, a, b: 0, c: 0 }));
  const { problems } = await playSchedule({ ...schedule, hours: 1, ceiling: CEILING, settings: [], wishes: [], changes, weather: { ...schedule.weather, ...CALM } }, loseLedger);
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`Jira counted \\d+ points, ${CEILING} were allowed`)));
}, MOST_MS);

test('a schedule tells the same story each time', async () => {
  for (const path of ['1', '2', '3', '4']) {
    const schedule = await findSchedule(SEED, path);
    const [once, again] = [await playSchedule(schedule), await playSchedule(schedule)];
    expect(again.story).toEqual(once.story);
    expect([...again.strikes]).toEqual([...once.strikes]);
  }
}, MOST_MS);

test('a failing schedule is made small, and found again by its path', async () => {
  const play = async ({ changes }: { readonly changes: readonly unknown[] }) => ({ problems: changes.length > 3 ? ['more than three'] : [], story: [], strikes: new Map() });
  const large = await findSchedule(SEED, EVENTFUL);
  expect(large.changes.length).toBeGreaterThan(4);
  const { path, problems } = await shrinkFailure(SEED, EVENTFUL, 60, play);
  const small = await findSchedule(SEED, path);
  expect(problems).toEqual(['more than three']);
  expect(small.changes).toHaveLength(4);
  expect(small.site.issues.length).toBeLessThan(large.site.issues.length);
}, MOST_MS);
