/** Settings that name what is gone: left out on the platform, refused in the terminal. */
import fc from 'fast-check';
import type { CatalogueProject } from '../../src/model/catalogue';
import { InputError } from '../../src/model/errors';
import type { Settings } from '../../src/model/settings';
import { defaultSettings } from '../../src/model/settings';
import { bindSettings } from '../../src/scan/bind-settings';
import { leaveOutGone } from '../../src/scan/leave-out-gone';
import { readReferences } from '../../src/scan/site-references';

const project = (id: string, key: string, programme: string): CatalogueProject => ({ id, key, name: key, projectTypeKey: 'software', projectCategory: { id: programme, name: `Programme ${programme}` } });
const SITE = [project('1', 'ONE', '10'), project('2', 'TWO', '20')];
const TYPES = [{ id: '10', name: 'Epic', level: 1, projectId: null }, { id: '11', name: 'epic ', level: 1, projectId: '2' }, { id: '12', name: 'Story', level: 0, projectId: null }];
const LINKS = [{ id: '20', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }];
const references = readReferences({ projects: SITE, issueTypes: TYPES, linkTypes: LINKS });

const space = fc.constantFrom('1', 'one', ' TWO ', '404', 'LOST');
const programme = fc.constantFrom('10', 'programme 20', '404');
const roadmapType = fc.constantFrom('10', 'EPIC', '404', 'LOST');
const dependencyType = fc.constantFrom('20', ' blocks', 'LOST');
const accountIds = fc.constant<string[]>(['a']);
const gap = { checkId: 'c', reason: 'r', approver: 'a', expires: '2027-01-01T00:00:00Z' };
const settings: fc.Arbitrary<Settings> = fc.record({
  seats: fc.array(fc.oneof(
    fc.record({ role: fc.constant('productOwner' as const), project: space, accountIds }),
    fc.record({ role: fc.constant('projectManager' as const), programme, accountIds }),
  )),
  oneProductProgrammes: fc.array(programme),
  coordinators: fc.array(fc.oneof(
    fc.record({ programme, accountId: fc.constant('a') }),
    fc.record({ programme, teams: fc.constant<[string, string]>(['t1', 't2']), accountId: fc.constant('a') }),
    fc.record({ teams: fc.constant<[string, string]>(['t1', 't2']), accountId: fc.constant('a') }),
  )),
  roadmapTypes: fc.array(roadmapType),
  dependencyTypes: fc.array(dependencyType),
  excludedProjects: fc.array(space),
  teamCounts: fc.dictionary(space, fc.integer({ min: 1, max: 9 })),
  exemptions: fc.array(space.map((reference) => ({ ...gap, project: reference }))),
}).map((some) => ({ ...defaultSettings(), ...some }));

const GONE = ['404', 'LOST'];
const names = ({ seats, oneProductProgrammes, roadmapTypes = [], dependencyTypes = [], coordinators, excludedProjects, teamCounts }: Settings): readonly string[] => [
  ...seats.flatMap((seat) => seat.project ?? seat.programme ?? []), ...oneProductProgrammes, ...roadmapTypes, ...dependencyTypes, ...coordinators.flatMap(({ programme: of }) => of ?? []), ...excludedProjects, ...Object.keys(teamCounts),
];

describe('settings that name what is gone', () => {
  it('never stop a scan, and are said once, by how they name it', () => {
    fc.assert(fc.property(settings, (given) => {
      const { settings: current, setup } = leaveOutGone(given, references);
      expect(() => bindSettings(current, references, [])).not.toThrow();
      const gone = [...new Set(names(given).filter((name) => GONE.includes(name)))];
      expect(setup).toHaveLength(gone.length === 0 ? 0 : 1);
      expect([...new Set(setup.flatMap(({ values }) => values['references']))].sort()).toEqual(gone.sort());
    }));
  });

  it('lose nothing that they say of what is there', () => {
    fc.assert(fc.property(settings, (given) => {
      const { settings: current } = leaveOutGone(given, references);
      expect(names(current)).toEqual(names(given).filter((name) => !GONE.includes(name)));
      // A coordinator of two teams stays theirs, whatever became of the programme.
      const ofTeams = (some: Settings) => some.coordinators.filter(({ teams }) => teams !== undefined).length;
      expect(ofTeams(current)).toBe(ofTeams(given));
    }));
  });

  it('read as one sentence with all counts', () => {
    const { setup: [finding] } = leaveOutGone({ ...defaultSettings(), excludedProjects: ['404', 'LOST', 'ONE'], oneProductProgrammes: ['404'], dependencyTypes: ['Blocks', 'Needs'] }, references);
    expect(finding?.values).toEqual({ counts: '2 spaces, 1 programme and 1 link type', references: ['404', 'LOST', '404', 'Needs'] });
  });

  it('leave the default types in force where none of the named ones is left, and an empty list as it is', () => {
    const typesOf = (roadmapTypes: string[]) => leaveOutGone({ ...defaultSettings(), roadmapTypes }, references).settings.roadmapTypes;
    expect([typesOf(['LOST']), typesOf(['LOST', '12']), typesOf([])]).toEqual([undefined, ['12'], []]);
  });

  it('are refused where somebody just typed them', () => {
    expect(() => bindSettings({ ...defaultSettings(), excludedProjects: ['404'] }, references, [])).toThrow(new InputError('excludedProjects names the space "404", which the site does not have or this account may not see.'));
    expect(() => bindSettings({ ...defaultSettings(), roadmapTypes: ['Saga'] }, references, [])).toThrow(/^roadmapTypes names the work type "Saga"/);
    expect(() => bindSettings({ ...defaultSettings(), dependencyTypes: ['Needs'] }, references, [])).toThrow(/^dependencyTypes names the link type "Needs"/);
  });
});

describe('types in settings', () => {
  it('stand for every type of that name, whatever space it belongs to, and for one by id', () => {
    const { settings: bound } = bindSettings({ ...defaultSettings(), roadmapTypes: [' epic'], dependencyTypes: ['blocks', '20'] }, references, []);
    expect([bound.roadmapTypes, bound.dependencyTypes]).toEqual([['10', '11'], ['20']]);
  });
});
