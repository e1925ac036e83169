/** A batch of projects, some of which cannot be read: only these stay unknown, whatever they were asked together with. */
import fc from 'fast-check';
import { JiraError, JiraPatienceError } from '../../src/model/errors';
import { known, unknownFact } from '../../src/model/facts';
import { readInHalves } from '../../src/jira/read-in-halves';

const IDS = Array.from({ length: 50 }, (_, index) => String(index + 1));
const refuse = (status: number) => new JiraError(`Jira refused (${status}).`, status, 'POST /search');

/** Fails as soon as one of the failing is among those asked for. */
function reader(failing: ReadonlySet<string>, status: number) {
  const asked: (readonly string[])[] = [];
  const read = async (ids: readonly string[]) => {
    asked.push(ids);
    if (ids.some((id) => failing.has(id))) throw refuse(status);
    return known(new Map(ids.map((id) => [id, `read ${id}`])));
  };
  return { asked, read };
}

it('leaves only those unknown that fail by themselves', async () => {
  await fc.assert(fc.asyncProperty(fc.subarray(IDS), fc.subarray(IDS, { maxLength: 6 }), fc.constantFrom([400, 'failed'], [403, 'forbidden']), async (ids, bad, [status, reason]) => {
    const failing = new Set(bad);
    const answer = await readInHalves(ids, reader(failing, Number(status)).read);
    expect([...answer.keys()]).toEqual(ids);
    for (const [id, fact] of answer) expect(fact).toEqual(failing.has(id) ? { known: false, reason } : known(`read ${id}`));
  }));
});

it('finds one of fifty in a dozen calls', async () => {
  const { asked, read } = reader(new Set(['17']), 500);
  expect((await readInHalves(IDS, read)).get('17')).toEqual(unknownFact('failed'));
  expect(asked.length).toBeLessThanOrEqual(13);
});

it('stops cutting where Jira itself fails, and asks each half once more at most', async () => {
  const { asked, read } = reader(new Set(IDS), 503);
  expect([...(await readInHalves(IDS, read)).values()]).toEqual(IDS.map(() => unknownFact('failed')));
  expect(asked.length).toBeLessThan(20);
  const refused = reader(new Set(IDS), 400);
  await readInHalves(IDS, refused.read);
  expect(refused.asked).toHaveLength(99);
});

it('cuts a batch too whose answer is incomplete', async () => {
  const answer = await readInHalves(['1', '2'], async (ids) => (ids.length > 1 || ids[0] === '2' ? unknownFact('incomplete') : known(new Map([['1', 1]]))));
  expect(Object.fromEntries(answer)).toEqual({ 1: known(1), 2: unknownFact('incomplete') });
});

it.each([['a refused login', refuse(401)], ['no answer', refuse(0)], ['a plea for patience', new JiraPatienceError('Wait.', 429, 'POST /search', 60)], ['anything else', new TypeError('broken')]])('ends with %s', async (_, error) => {
  await expect(readInHalves(IDS, async () => { throw error; })).rejects.toBe(error);
});
