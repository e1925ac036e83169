/** Which changes are moves, and whose: through the real client, from the stand-in Jira. */
import fc from 'fast-check';
import type { BacklogMove } from '../../../src/model/facts';
import type { ChangelogRecord } from '../../../stand-ins/jira/site-export';
import { DAY, FIELDS, ago, buildSite, change, inStatus, scan, story, valueOf } from '../backlog-site';

const BACKLOG = [story(1), story(2), story(3), story(4, inStatus('indeterminate')), story(5, { [FIELDS.sprint]: [{ id: 1, state: 'active' }] })];
const movesOf = async (changelogs: readonly ChangelogRecord[], fields?: { fields: [] }): Promise<readonly BacklogMove[]> =>
  valueOf((await scan(buildSite({ issues: BACKLOG, changelogs: [...changelogs].sort((a, b) => (a.created < b.created ? -1 : 1)), ...(fields ? { site: fields } : {}) }))).backlog().moves);
const bot = { accountId: 'bot', accountType: 'app' as const, displayName: 'Bot', active: true };

describe('a move', () => {
  it('is a change of rank by a person, with its first item, author and instant', async () => {
    expect(await movesOf([change(1, 2, 60)])).toEqual([{ issueId: '2', author: 'anna', at: '2026-11-24T08:00:00.000Z' }]);
  });

  it.each([
    ['of work that has begun', change(1, 4, 60)], ['in an active sprint', change(1, 5, 60)], ['with a change of status in the same entry', change(1, 1, 60, { items: ['Rank', 'status'] })],
    ['of another field', change(1, 1, 60, { items: ['summary'] })], ['by an account that Jira no longer knows', change(1, 1, 60, { by: 'nobody' })], ['by nobody', { ...change(1, 1, 60), author: undefined } as unknown as ChangelogRecord],
    ['of more than 90 days ago', change(1, 1, 90 * DAY + 1)], ['after the scan', change(1, 1, -1)], ['with an odd date', { ...change(1, 1, 60), created: 'yesterday' }],
  ])('is none %s', async (_, odd) => expect(await movesOf([odd, change(2, 2, 30)])).toHaveLength(1));

  it('is none by an app', async () => {
    const site = buildSite({ changelogs: [change(1, 1, 60, { by: 'bot' })] });
    expect(valueOf((await scan({ ...site, users: [...site.users, bot] })).backlog().moves)).toEqual([]);
  });

  it('counts to the day', async () => expect(await movesOf([change(1, 1, 90 * DAY)])).toHaveLength(1));
});

describe('several moves by one person', () => {
  it.each([[10, 1], [10.01, 2]])('%f minutes apart are %i', async (minutes, count) => {
    const moves = await movesOf([change(1, 1, 100), change(2, 2, 100 - minutes)]);
    expect(moves).toHaveLength(count);
    expect(moves[0]?.issueId).toBe('1');
  });

  it('are one for as long as each follows within ten minutes, and another person’s stay apart', async () => {
    expect(await movesOf([change(1, 1, 100), change(2, 2, 92), change(3, 3, 84), change(4, 1, 91, { by: 'ben' })])).toMatchObject([{ issueId: '1', author: 'anna' }, { issueId: '1', author: 'ben' }]);
  });

  it('never end up within ten minutes of each other, whatever was changed', async () => {
    const minutes = fc.array(fc.record({ at: fc.integer({ min: 1, max: 90 }), by: fc.constantFrom('anna', 'ben'), item: fc.constantFrom(1, 2, 3) }), { maxLength: 12 });
    await fc.assert(fc.asyncProperty(minutes, async (made) => {
      const moves = await movesOf(made.map(({ at, by, item }, index) => change(index, item, at, { by })));
      expect(new Set(moves.map(({ author }) => author))).toEqual(new Set(made.map(({ by }) => by)));
      for (const author of ['anna', 'ben']) {
        const times = moves.filter((move) => move.author === author).map(({ at }) => Date.parse(at));
        times.forEach((time, index) => expect(time - (times[index - 1] ?? -Infinity)).toBeGreaterThan(600_000));
      }
    }), { numRuns: 40 });
  });
});

describe('changes of priority', () => {
  const priority = change(1, 1, 60, { items: ['priority'] });
  it('are moves where nothing was ever ranked', async () => expect(await movesOf([priority])).toHaveLength(1));
  it('are moves on a site without ranks', async () => expect(await movesOf([priority], { fields: [] })).toHaveLength(1));
  it('are none where anything in the sample was ranked', async () => expect(await movesOf([priority, change(2, 2, 200 * DAY)])).toEqual([]));
  it('are none with a change of status in the same entry', async () => expect(await movesOf([change(1, 1, 60, { items: ['priority', 'status'] })])).toEqual([]));
});

describe('a history that cannot be read', () => {
  it('leaves the moves untold, not the sample', async () => {
    const { backlog } = await scan(buildSite({ changelogs: null }));
    expect(backlog()).toMatchObject({ items: [{ id: '1' }], moves: { known: false, reason: 'notRead' } });
  });

  it('says why', async () => {
    const refused = await scan(buildSite(), {}, {}, [{ path: /changelog/, times: 9, answer: { status: 403 } }]);
    expect(refused.backlog().moves).toEqual({ known: false, reason: 'forbidden' });
  });

  it('is read over all its pages, each change once', async () => {
    const many = Array.from({ length: 2300 }, (_, index) => change(index, 1 + (index % 3), 1 + index * 11));
    expect(await movesOf(many)).toHaveLength(2300);
  });

  it('is incomplete, and not endless, where a page leads to itself', async () => {
    const page = { issueChangeLogs: [], nextPageToken: '7' };
    const { backlog, jira } = await scan(buildSite(), {}, {}, [{ path: /changelog/, times: 99, answer: { status: 200, body: page } }]);
    expect(backlog().moves).toEqual({ known: false, reason: 'incomplete' });
    expect(jira.requests.filter(({ path }) => path.includes('changelog'))).toHaveLength(2);
  });

  it.each([['milliseconds', 1], ['seconds', 1000]])('reads instants in %s, as Jira was seen to write them', async (_, unit) => {
    const created = Date.parse('2026-11-24T08:00:00.000Z') / unit;
    const changeHistories = [{ ...change(1, 1, 0), created, author: { accountId: 'anna', accountType: 'atlassian' } }];
    const { backlog } = await scan(buildSite(), {}, {}, [{ path: /changelog/, times: 9, answer: { status: 200, body: { issueChangeLogs: [{ issueId: '1', changeHistories }] } } }]);
    expect(backlog().moves).toMatchObject({ value: [{ at: '2026-11-24T08:00:00.000Z' }] });
  });

  it('tells an author’s instant as UTC', async () => {
    expect(await movesOf([{ ...change(1, 1, 0), created: ago(60).replace('T08', 'T10').replace('+0000', '+0200') }])).toMatchObject([{ at: '2026-11-24T08:00:00.000Z' }]);
  });
});
