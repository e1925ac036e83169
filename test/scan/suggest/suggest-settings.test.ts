/** Suggestions from surveys: what can be told is set, what a person has to decide is said, and nothing that holds is lost. */
import fc from 'fast-check';
import type { CatalogueField, CatalogueProject, SiteCatalogue } from '../../../src/model/catalogue';
import type { AccountState } from '../../../src/model/facts';
import { known } from '../../../src/model/facts';
import { ROLES } from '../../../src/model/role';
import { defaultSettings, settingsSchema } from '../../../src/model/settings';
import type { RoleHolding, SiteSurvey } from '../../../src/model/survey';
import { suggestSettings } from '../../../src/scan/suggest/suggest-settings';
import { spread } from '../../../src/scan/survey-site';
import { RUNS } from '../../runs';

const accounts = new Map<string, AccountState>([['anna', 'active'], ['ben', 'active'], ['left', 'deactivated'], ['bot', 'app']]);
const project = (id: string, lead: string | null = null): CatalogueProject => ({ id, key: `K${id}`, name: `Space ${id}`, projectTypeKey: 'software', lead: lead === null ? null : { accountId: lead } });
const holding = (projectId: string, name: string, people: readonly string[], overrides: Partial<RoleHolding> = {}): RoleHolding =>
  ({ projectId, name, role: 'productOwner', matches: false, accounts: people, groups: 0, ...overrides });
const read = (projectId: string, people: readonly string[]) => holding(projectId, 'Product Owner', people, { matches: true });
const field = (id: string, name: string, overrides: Partial<CatalogueField> = {}): CatalogueField => ({ id, name, holds: 'other', roles: [], resembles: [], ...overrides });
const linkType = (id: string, name: string, outward: string, inward: string) => ({ id, name, outward, inward });

const blocks = linkType('1', 'Blocks', 'blocks', 'is blocked by');
const gantt = linkType('2', 'Gantt', 'has to be done before', 'has to be done after');

function survey({ holdings = [], catalogue = {}, projects = [project('1'), project('2')], ...rest }: Partial<Omit<SiteSurvey, 'catalogue'>> & { readonly holdings?: readonly RoleHolding[]; readonly catalogue?: Partial<SiteCatalogue>; readonly projects?: readonly CatalogueProject[] } = {}): SiteSurvey {
  return {
    catalogue: {
      site: { url: 'https://x.example', name: 'X' }, projects, issueTypes: [{ id: '9', name: 'Epic', level: 1, projectId: null }], linkTypes: [blocks], roadmapTypes: ['9'], dependencyTypes: [blocks],
      ownerFields: [], managerFields: [], teamFields: [], backlogFields: { rank: null, sprints: [], estimates: [], acceptanceCriteria: [] }, fields: [field('c1', 'Acceptance Criteria')], settingsAccounts: [], ...catalogue,
    },
    eligibility: new Map(projects.map(({ id }) => [id, 'eligible' as const])),
    lookedInto: projects,
    roles: { names: known([]), holdings, unreadable: new Set() },
    accounts, fieldUse: new Map(), linkUse: new Map([['2', known(3)]]), openRoadmapItems: known(5), ...rest,
  };
}
const suggest = (given: Parameters<typeof survey>[0]) => suggestSettings(survey(given), defaultSettings());
const advice = (given: Parameters<typeof survey>[0], setting: string) => suggest(given).advice.filter((one) => one.setting === setting).map(({ text }) => text);

describe('suggestSettings', () => {
  it('takes a name that resembles a role where it fills seats and contradicts nobody, with its reason', () => {
    const { settings, reasons } = suggest({ holdings: [read('1', ['anna']), holding('2', 'PO – Payments', ['ben'])] });
    expect(settings.synonyms.productOwner).toEqual([...defaultSettings().synonyms.productOwner, 'PO – Payments']);
    expect(reasons).toEqual([{ setting: 'synonyms.productOwner', text: 'Adds "PO – Payments": it names somebody in 1 space where no role that is read does, and contradicts none.' }]);
  });

  it.each<readonly [string, readonly RoleHolding[], RegExp]>([
    ['names others than the role that is read', [read('1', ['anna']), holding('1', 'PO – Payments', ['ben']), holding('2', 'PO – Payments', ['ben'])], /names others in 1 space/],
    ['names others than another such name', [holding('1', 'PO – A', ['anna']), holding('1', 'PO – B', ['ben'])], /"PO – A".*names others/],
    ['names others than the role that is read, though another such name makes up for it', [read('1', ['ben']), holding('1', 'PO – A', ['anna', 'ben']), holding('1', 'PO – B', ['anna']), holding('2', 'PO – A', ['anna'])], /"PO – A".*names others/],
    ['fills no seat that is empty', [read('1', ['anna']), holding('1', 'PO – Payments', ['anna'])], /fills no seat/],
    ['names only people who left, or apps', [holding('1', 'PO – Payments', ['left', 'bot'])], /fills no seat/],
  ])('leaves to a person a name that %s', (_, holdings, sentence) => {
    const { settings } = suggest({ holdings });
    expect(settings.synonyms).toEqual(defaultSettings().synonyms);
    expect(advice({ holdings }, 'synonyms.productOwner')[0]).toMatch(sentence);
  });

  it('says what to do where nothing is named like a role, and where hardly a space has it', () => {
    expect(advice({}, 'synonyms.projectManager')).toEqual([expect.stringContaining('its checks are off')]);
    const projects = Array.from({ length: 6 }, (_, index) => project(`${index}`));
    const holdings = projects.map(({ id }, index) => read(id, index === 0 ? ['anna'] : []));
    expect(advice({ projects, holdings }, 'synonyms.productOwner')).toEqual(['Only 1 of 6 spaces have a product owner: confirm that this is where your site keeps it.']);
  });

  it('compares space leads with product owners, and never takes them by itself', () => {
    const given = { projects: [project('1', 'anna'), project('2', 'ben'), project('3', 'anna')], holdings: [read('1', ['anna']), read('2', ['anna']), read('3', [])] };
    expect(suggest(given).settings.sources).toEqual(defaultSettings().sources);
    expect(advice(given, 'sources.productOwner')).toEqual([expect.stringMatching(/3 of the spaces looked into have an active lead.*in 1 of 2 spaces\.$/)]);
  });

  it('says which link types may be dependencies too, where they are in use', () => {
    expect(advice({ catalogue: { linkTypes: [blocks, gantt] } }, 'dependencyTypes')).toEqual(['"Gantt" may be a dependency too: if so, list ["Blocks", "Gantt"].']);
    expect(advice({ catalogue: { linkTypes: [blocks, gantt] }, linkUse: new Map([['2', known(0)]]) }, 'dependencyTypes')).toEqual([]);
  });

  it('asks for roadmap types where no type stands above stories', () => {
    expect(advice({ catalogue: { roadmapTypes: [] } }, 'roadmapTypes')).toHaveLength(1);
    expect(advice({}, 'roadmapTypes')).toEqual([]);
  });

  it('finds the field for acceptance criteria under another name, unless two may be meant', () => {
    expect(suggest({ catalogue: { fields: [field('c7', 'Acceptance tests')] } }).settings.acceptanceCriteriaField).toBe('c7');
    expect(suggest({ catalogue: { fields: [field('c7', 'Acceptance tests'), field('c8', 'Acceptance notes')] } }).settings.acceptanceCriteriaField).toBe('Acceptance Criteria');
    expect(suggest({}).settings.acceptanceCriteriaField).toBe('Acceptance Criteria');
  });
});

const arbitraryHoldings = fc.uniqueArray(fc.record({
  projectId: fc.constantFrom('1', '2', '3'), role: fc.constantFrom(...ROLES), name: fc.constantFrom('Product Owner', 'PO – A', 'PO – B'),
  accounts: fc.uniqueArray(fc.constantFrom('anna', 'ben', 'left', 'bot')), groups: fc.nat(1),
}).map((one): RoleHolding => ({ ...one, matches: one.name === 'Product Owner' })), { selector: ({ projectId, role, name }) => `${projectId} ${role} ${name}` });

describe('the suggested settings, for any site,', () => {
  it('are settings, hold what held, and never take a seat from whoever has it', () => {
    let taken = 0;
    fc.assert(fc.property(arbitraryHoldings, (holdings) => {
      const { settings } = suggestSettings(survey({ holdings, projects: [project('1'), project('2'), project('3')] }), defaultSettings());
      expect(settingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      for (const role of ROLES) {
        expect(settings.synonyms[role].slice(0, defaultSettings().synonyms[role].length)).toEqual(defaultSettings().synonyms[role]);
        const added = settings.synonyms[role].slice(defaultSettings().synonyms[role].length);
        taken += added.length;
        for (const id of ['1', '2', '3']) {
          const people = (names: readonly string[]) => new Set(holdings.filter((one) => one.role === role && one.projectId === id && names.includes(one.name)).flatMap((one) => one.accounts.filter((account) => accounts.get(account) === 'active')));
          const [before, after] = [people(['Product Owner']), people(['Product Owner', ...added])];
          if (before.size > 0) expect(after).toEqual(before);
        }
      }
    }), RUNS);
    expect(taken).toBeGreaterThan(RUNS.numRuns / 20);
  });
});

describe('spread', () => {
  it('takes as many as may be, each once, in order, from the first to the last part of the list', () => {
    fc.assert(fc.property(fc.nat(300), fc.integer({ min: 1, max: 50 }), (length, most) => {
      const taken = spread(Array.from({ length }, (_, index) => index), most);
      expect(taken).toHaveLength(Math.min(length, most));
      expect([...taken].sort((a, b) => a - b)).toEqual(taken);
      expect(new Set(taken).size).toBe(taken.length);
      if (length > most) for (const [index, item] of taken.entries()) expect(Math.abs(item - (index * length) / most)).toBeLessThanOrEqual(length / most);
    }));
  });
});
