/** A site's facts out of storage: the same in any order, and nothing of what storage still holds but no longer counts. */
import fc from 'fast-check';
import { known, unknownFact } from '../../src/model/facts';
import type { AuthorityReading, Fact, ProjectFacts } from '../../src/model/facts';
import type { Register, RegisterEntry } from '../../src/model/register';
import type { Accounts } from '../../src/model/stores';
import type { Settings } from '../../src/model/settings';
import { settingsSchema } from '../../src/model/settings';
import type { Vocabulary } from '../../src/model/vocabulary';
import { describeBare } from '../../src/scan/assemble-project';
import { assembleSite } from '../../src/scan/assemble-site';
import { applyPatch } from '../../src/scan/step/apply-patch';
import type { EntryPatch, Sighting } from '../../src/scan/step/step-result';

const AT = '2026-06-01T00:00:00.000Z';
const VOCABULARY: Vocabulary = {
  readAt: AT, programmes: [], site: { url: 'https://site.invalid', name: 'Site' }, issueTypes: [], linkTypes: [], roadmapTypes: [], dependencyTypes: [], ownerFields: [], managerFields: [], teamFields: [],
  backlogFields: { rank: null, sprints: [], estimates: [], acceptanceCriteria: [] }, settingsAccounts: [], sharedRoles: known([['Chief Product Owner', '3'], ['Product Owner', '2']]),
};
const reading = { at: AT, under: 'mark', whole: true, failures: 0 };
const READ: EntryPatch = { seats: reading, items: { ...reading, links: 'both', roadmap: true, objects: 1 }, samples: reading };

const entry = (id: string, seen: Partial<Sighting> = {}, patch: EntryPatch = READ): RegisterEntry => applyPatch(null, id, {
  seen: { key: `K${id}`, type: 'software', teamManaged: false, archived: false, programmeId: null, leadId: null, workItems: { count: 3, lastUpdated: AT }, property: null, seenAt: AT, ...seen }, ...patch,
})!;
const role = known([{ source: 'projectRole:Product Owner', kind: 'projectRole' as const, accounts: ['ann'], groups: 0 }]);
/** Everything was read. */
const stored = (of: RegisterEntry, authority: Fact<readonly AuthorityReading[]> = known([])): ProjectFacts => ({
  ...describeBare(of), type: 'as it was', readings: { productOwner: role, productManager: known([]), projectManager: known([]) }, teams: known(['red']), roadmapItems: known([{ id: `${of.id}0`, named: known('ann'), updated: AT }]),
  links: known([]), authority, backlog: known({ readAt: AT, items: [], estimates: false, moves: known([]) }),
});

function assemble(entries: readonly RegisterEntry[], { facts = entries.map((one) => stored(one)), accounts = new Map(), given = {} }: { readonly facts?: readonly ProjectFacts[]; readonly accounts?: Accounts; readonly given?: unknown } = {}, settings: Settings = settingsSchema.parse(given)) {
  const register: Register = new Map(entries.map((one) => [one.id, one]));
  return assembleSite({ register, facts: new Map(facts.map((one) => [one.id, one])), accounts, vocabulary: VOCABULARY }, settings, AT);
}
const only = (of: RegisterEntry, given: unknown = {}) => assemble([of], { given }).projects[0]!;

describe('a project out of storage', () => {
  it('has what the catalogue says from the register, whatever stands with its facts', () => {
    expect(only(entry('1', { programmeId: '7' }))).toMatchObject({ type: 'software', programmeId: '7', teams: known(['red']), roadmapItems: { known: true }, backlog: { known: true }, readings: { productOwner: role } });
  });

  it.each<[string, Partial<Sighting>, unknown]>([['excluded', {}, { excludedProjects: ['1'] }], ['dormant', { workItems: { count: 3, lastUpdated: '2025-01-01T00:00:00.000Z' } }, {}]])('says no more of roadmap and samples once it is %s', (_, seen, given) => {
    expect(only(entry('1', seen), given)).toMatchObject({ roadmapItems: unknownFact('notRead'), backlog: unknownFact('notRead'), authority: unknownFact('notRead'), teams: known(['red']), readings: { productOwner: role } });
  });

  it('says nothing but what the catalogue shows once it is archived', () => {
    const archived = entry('1', { archived: true });
    expect(only(archived)).toEqual({ ...describeBare(archived), links: known([]) });
  });

  it('says nothing of a part that was never read, whatever is stored', () => {
    expect(only(entry('1', {}, { seats: reading }))).toMatchObject({ readings: { productOwner: role }, teams: unknownFact('notRead'), links: unknownFact('notRead'), backlog: unknownFact('notRead') });
    expect(assemble([entry('1')], { facts: [] }).projects[0]).toMatchObject({ readings: { productOwner: unknownFact('notRead') }, roadmapItems: unknownFact('notRead') });
  });

  it('joins what roles and its property name, in the order of the sources', () => {
    const property = { productOwner: ['ben'], productManager: [], projectManager: [] };
    const both = { sources: ['set', 'projectRole', 'projectProperty'] };
    expect(only(entry('1', { property }), both).readings.productOwner).toMatchObject({ value: [{ accounts: ['ann'] }, { source: 'projectProperty:rolecall.seats', accounts: ['ben'] }] });
    expect(only(entry('1', { property: 'malformed' }), both).readings.productOwner).toEqual(unknownFact('failed'));
    expect(only(entry('1', { property })).readings.productOwner).toEqual(role);
    expect(only(entry('1', { property }), { sources: ['set', 'projectProperty'] }).readings.productOwner).toMatchObject({ value: [{ accounts: ['ben'] }] });
  });
});

describe('a site out of storage', () => {
  it('is the same in whatever order its parts are held, and without those that are gone', () => {
    fc.assert(fc.property(fc.shuffledSubarray(['1', '2', '3', '4'], { minLength: 4 }), fc.shuffledSubarray(['1', '2', '3', '4'], { minLength: 4 }), (order, other) => {
      const entries = order.map((id) => entry(id, {}, id === '3' ? { ...READ, goneAt: AT } : READ));
      const accounts: Accounts = new Map(other.map((id) => [`p${id}`, id === '4' ? { state: null, at: AT } : { state: 'active', at: AT }]));
      const site = assemble(entries, { facts: other.map((id) => stored(entry(id))), accounts });
      expect(JSON.stringify(site)).toBe(JSON.stringify(assemble([...entries].sort((a, b) => Number(a.id) - Number(b.id)), { accounts: new Map([...accounts].sort()) })));
      expect([site.projects.map(({ id }) => id), site.accounts]).toEqual([['1', '2', '4'], { p1: 'active', p2: 'active', p3: 'active' }]);
    }));
  });

  it('offers the shared roles, and those of team-managed spaces', () => {
    const { offers } = assemble([entry('1'), entry('2', { teamManaged: true }, { ...READ, roles: [['PO', '9'], ['PO – Mobile', '8']] })]);
    expect(offers.roleNames).toEqual(known({ productOwner: ['PO', 'Product Owner'], productManager: [], projectManager: [] }));
    expect(offers.nearMisses.productOwner).toEqual(['Chief Product Owner', 'PO – Mobile']);
    // Without a space that has them, shared roles are nobody's.
    expect(assemble([entry('2', { teamManaged: true })]).offers.roleNames).toEqual(unknownFact('forbidden'));
    expect(assemble([entry('2', { teamManaged: true }, {})]).offers.roleNames).toEqual(unknownFact('notRead'));
    expect(assemble([]).offers.roleNames).toMatchObject({ known: true });
  });

  it('lets a vacant seat share the refusal that everybody met who was asked about', () => {
    const entries = [entry('1'), entry('2')];
    const asked = (authority: Fact<readonly AuthorityReading[]>) => assemble(entries, { facts: [stored(entries[0]!), stored(entries[1]!, authority)] }).projects.map((project) => project.authority);
    const proof: AuthorityReading = { accountId: 'ann', schedule: 'granted', edit: 'granted' };
    expect(asked(unknownFact('forbidden'))).toEqual([unknownFact('forbidden'), unknownFact('forbidden')]);
    expect(asked(known([proof]))).toEqual([known([]), known([proof])]);
    expect(asked(unknownFact('notRead'))).toEqual([known([]), unknownFact('notRead')]);
  });
});
