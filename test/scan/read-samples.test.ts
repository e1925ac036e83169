/** The samples' own budget: what it reaches, what it leaves, and that it is kept. */
import fc from 'fast-check';
import { judgeSite } from '../../src/scan/judge-site';
import { buildSite, role, scan, story } from '../jira/backlog-site';
import type { ProjectRecord } from '../../stand-ins/jira/site-export';

/** Fourteen spaces of twenty waiting items and one product owner each. */
const IDS = Array.from({ length: 14 }, (_, index) => String(20 + index));
const project = (id: string): ProjectRecord => ({ id, key: `P${id}`, name: id, projectTypeKey: 'software', style: 'classic', simplified: false });
const SITE = buildSite({
  projects: IDS.map(project),
  roles: IDS.map((id) => role(500, 'Product Owner', ['anna'], `P${id}`)),
  issues: IDS.flatMap((id) => Array.from({ length: 20 }, (_, index) => {
    const { fields } = story(index);
    return { id: `${id}${100 + index}`, key: `P${id}-${index}`, fields: { ...fields, project: { id, key: `P${id}` } } };
  })),
});
const settings = { thresholds: { backlogSample: 20 } };
const read = (sampleBudget?: number) => scan(SITE, settings, sampleBudget === undefined ? {} : { sampleBudget });
const reached = ({ facts }: Awaited<ReturnType<typeof read>>) => facts.projects.filter(({ backlog }) => backlog.known).map(({ id }) => id);

describe('the budget of the samples', () => {
  it('is never exceeded, reaches the spaces in their order, and a larger one reaches no fewer', async () => {
    let before: readonly string[] = [];
    const budgets = fc.uniqueArray(fc.integer({ min: 0, max: 450 }), { minLength: 6, maxLength: 6 }).map((some) => some.sort((a, b) => a - b));
    await fc.assert(fc.asyncProperty(budgets, async (some) => {
      before = [];
      for (const budget of some) {
        const scanned = await read(budget);
        const ids = reached(scanned);
        expect(scanned.samples.points).toBeLessThanOrEqual(budget);
        expect(ids).toEqual(IDS.slice(0, ids.length));
        expect(ids.length).toBeGreaterThanOrEqual(before.length);
        before = ids;
      }
    }), { numRuns: 6 });
  });

  it('of nothing reads nothing, and leaves it not read', async () => {
    const { samples, facts } = await read(0);
    expect(samples).toEqual({ points: 0, projects: 0, of: 14 });
    expect(facts.projects.every(({ backlog, authority }) => !backlog.known && backlog.reason === 'notRead' && !authority.known && authority.reason === 'notRead')).toBe(true);
  });

  it('is by default what the core facts left of the points of an hour', async () => {
    const { samples, meter } = await read();
    expect(samples).toMatchObject({ projects: 14, of: 14 });
    const core = meter.points - samples.points;
    const { samples: few, meter: all } = await scan(SITE, { ...settings, pointsPerHour: core + 150 });
    expect(few.projects).toBeLessThan(14);
    expect(all.points).toBeLessThanOrEqual(core + 150);
  });

  it('is said once in the set-up where it did not reach every space, and not of spaces that nobody asked for', async () => {
    const setupOf = async (options: Parameters<typeof scan>[2]) => {
      const { facts, settings: bound } = await scan(SITE, settings, options);
      return judgeSite(facts, bound, { write: () => undefined }).setup.map(({ messageId, values }) => [messageId, values['count'], values['of']]);
    };
    expect(await setupOf({ sampleBudget: 100 })).toContainEqual(['unsampled', 11, 14]);
    expect(await setupOf({})).toEqual([['unmapped', undefined, undefined], ['unmapped', undefined, undefined]]);
    expect(await setupOf({ projectKeys: ['P20'] })).toEqual([['unmapped', undefined, undefined], ['unmapped', undefined, undefined]]);
  });

  it('buys one search a space and one call for the changes of ten', async () => {
    const { jira, samples } = await read();
    const asked = (part: string) => jira.requests.filter(({ path, body }) => path.includes(part) || JSON.stringify(body ?? '').includes(part)).length;
    expect([asked('To Do'), asked('changelog/bulkfetch'), asked('user/permission/search')]).toEqual([14, 2, 28]);
    // A search and twenty items, and two people found: the changes are one point a call.
    expect(samples.points).toBe(14 * (21 + 6) + 2);
  });
});
