/** However a site's reading is cut into steps, and in whatever order they run, the facts are those of one scan. */
import fc from 'fast-check';
import { known } from '../../../src/model/facts';
import type { SiteFacts } from '../../../src/model/facts';
import { defaultSettings, settingsSchema } from '../../../src/model/settings';
import type { Settings } from '../../../src/model/settings';
import { createDemoSite } from '../../../stand-ins/jira/demo/create-demo-site';
import type { SiteExport } from '../../../stand-ins/jira/site-export';
import { arbitraryExport } from '../../cli/arbitrary-export';
import { AT, openSite, openSteps } from './open-steps';

/** Numbers that decide order, size and direction of the steps. */
const whims = fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 });

/** Cuts the ids into batches and shuffles them, some twice. */
function deal(ids: readonly string[], numbers: readonly number[]): readonly (readonly string[])[] {
  const shuffled = [...ids].sort((a, b) => weigh(a, numbers) - weigh(b, numbers));
  const batches: string[][] = [];
  shuffled.forEach((id, index) => {
    if (index === 0 || numbers[index % numbers.length]! % 3 === 0) batches.push([id]);
    else batches.at(-1)!.push(id);
  });
  return numbers[0]! % 4 === 0 ? [...batches, ...batches.slice(0, 1)] : batches;
}
const weigh = (id: string, numbers: readonly number[]): number => numbers[(id.charCodeAt(id.length - 1) + id.length) % numbers.length]! + Number(id) / 1e6;

async function readByWhim(site: SiteExport, given: Settings, numbers: readonly number[]): Promise<SiteFacts> {
  const { memory, run, begin, assemble, complete } = openSteps(site, given);
  const settings = await begin();
  const ids = [...memory.register.keys()];
  const seats = deal(ids, numbers).map((projectIds) => ({ kind: 'seats' as const, projectIds }));
  const items = deal(ids, [...numbers].reverse()).map((projectIds, index) => ({ kind: 'items' as const, projectIds, links: numbers[index % numbers.length]! % 2 === 0 ? 'both' as const : 'from' as const }));
  const steps = [...seats, ...items].map((step, index) => ({ step, weight: numbers[(index * 7) % numbers.length]! })).sort((a, b) => a.weight - b.weight);
  for (const { step } of steps) await run(step, settings);
  await complete(settings);
  return assemble(settings);
}

/** Without the samples, which are no part of these steps; `notRead` is what was left to nobody. */
const core = (facts: SiteFacts): SiteFacts => ({ ...facts, projects: facts.projects.map((project) => ({ ...project, authority: known([]), backlog: { known: false, reason: 'notRead' } })) });

/** The accounts that somebody may be met by differ with the ends that are read; a judgement looks up those that facts name. */
const named = (facts: SiteFacts): SiteFacts => {
  const text = JSON.stringify(facts.projects);
  return { ...facts, accounts: Object.fromEntries(Object.entries(facts.accounts).filter(([id]) => text.includes(`"${id}"`))) };
};

/** Ends that nobody asked for may be read or not; the properties of wanted ends hold that it changes no judgement. */
const withoutSpareEnds = (facts: SiteFacts): SiteFacts => ({ ...facts, projects: facts.projects.map((project) => ({ ...project, links: project.links.known ? known(project.links.value.map(({ id, type, from, to }) => ({ id, type, from: bare(from), to: bare(to) }))) : project.links })) });
const bare = <End extends { readonly issueId: string; readonly projectId: string }>({ issueId, projectId }: End) => ({ issueId, projectId, team: known(null), manager: known(null), updated: null });

describe('steps in any batches and any order', () => {
  it.each([
    ['a generated site', arbitraryExport, 40],
    ['the demo site', fc.constant(createDemoSite({ now: new Date(AT) })), 4],
  ] as const)('read the same facts of %s, and the judgement is the same', async (_, sites, numRuns) => {
    await fc.assert(fc.asyncProperty(sites, whims, fc.constantFrom<Settings>(defaultSettings(), settingsSchema.parse({ preset: 'pmo', sources: ['set', 'projectRole', 'projectLead'] })), async (site, numbers, given) => {
      const { rolecall } = openSite(site);
      const once = await rolecall.scanSite(given, { at: AT, projectKeys: [], sampleBudget: 0 });
      const whim = await readByWhim(site, given, numbers);
      expect(named(withoutSpareEnds(core(whim)))).toEqual(named(withoutSpareEnds(core(once.facts))));
      expect(rolecall.judgeSite(core(whim), once.settings)).toEqual(rolecall.judgeSite(core(once.facts), once.settings));
    }), { numRuns });
  }, 120_000);
});
