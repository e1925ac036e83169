import type { AccountState, ProjectFacts, SiteFacts, SourceReading } from '../../../src/model/facts';
import { known, unknownFact } from '../../../src/model/facts';
import type { Settings } from '../../../src/model/settings';
import { defaultSettings, settingsSchema } from '../../../src/model/settings';
import { resolveSeat } from '../../../src/scan/derive/resolve-seat';

const accounts: Record<string, AccountState> = { anna: 'active', ben: 'active', left: 'deactivated', bot: 'app', gone: 'deleted' };
const role = (name: string, people: readonly string[], groups = 0): SourceReading => ({ source: `projectRole:${name}`, kind: 'projectRole', accounts: people, groups });

function resolve(readings: ProjectFacts['readings']['productOwner'], settings: Settings = defaultSettings(), project: Partial<ProjectFacts> = {}, which: 'productOwner' | 'productManager' = 'productOwner') {
  const facts: ProjectFacts = {
    id: '1', type: 'software', archived: false, programmeId: 'c1', leadId: null, workItems: unknownFact('notRead'), teams: known([]), roadmapItems: known([]), links: known([]),
    teamManaged: false, authority: unknownFact('notRead'), backlog: unknownFact('notRead'),
    readings: { productOwner: readings, productManager: readings, projectManager: readings }, ...project,
  };
  const names = { productOwner: ['PO'], productManager: ['PM role'], projectManager: [] };
  const site: SiteFacts = { version: 1, at: '2026-06-01T00:00:00.000Z', accounts, projects: [facts], offers: { roleNames: known(names), nearMisses: { productOwner: [], productManager: [], projectManager: [] }, ownerFields: [], managerFields: [], teamFields: [], dependencyTypes: [] } };
  return resolveSeat(which, facts, site, settings);
}
const settingsWith = (settings: object) => settingsSchema.parse(settings);

describe('resolveSeat', () => {
  it.each<readonly [string, readonly string[], number, string, readonly string[]]>([
    ['one active person', ['anna'], 0, 'filled', ['anna']],
    ['one active person beside groups and departed accounts', ['left', 'anna'], 2, 'filled', ['anna']],
    ['two active persons', ['ben', 'anna'], 0, 'shared', ['anna', 'ben']],
    ['a group', [], 1, 'groupOnly', []],
    ['a group beside departed accounts', ['left'], 1, 'groupOnly', []],
    ['deactivated, deleted and app accounts only', ['left', 'gone', 'bot'], 0, 'departed', ['bot', 'gone', 'left']],
    ['nobody', [], 0, 'empty', []],
    ['an account whose state could not be read', ['mystery'], 0, 'unreadable', []],
  ])('reads %s', (_, people, groups, state, holders) => {
    expect(resolve(known([role('PO', people, groups)]))).toMatchObject({ state, holders });
  });

  it('joins several matching roles of one project', () => {
    expect(resolve(known([role('PO', ['anna']), role('Product Owner', ['ben']), role('Empty', [])]))).toMatchObject({ state: 'shared', source: 'projectRole:PO, Product Owner' });
  });

  it('is unreadable where the role is, unless a seat set by hand answers first', () => {
    expect(resolve(unknownFact('forbidden')).state).toBe('unreadable');
    const set = settingsWith({ seats: [{ role: 'productOwner', project: '1', accountIds: ['ben'] }] });
    expect(resolve(unknownFact('forbidden'), set)).toMatchObject({ state: 'filled', holders: ['ben'], source: 'set' });
  });

  it('names the sources that disagree with the one that answered', () => {
    const set = settingsWith({ seats: [{ role: 'productOwner', project: '1', accountIds: ['ben'] }] });
    expect(resolve(known([role('PO', ['anna'])]), set)).toMatchObject({ holders: ['ben'], disagreeing: ['projectRole:PO'] });
    expect(resolve(known([role('PO', ['ben'])]), set).disagreeing).toEqual([]);
  });

  it('takes the project lead only where an admin listed it', () => {
    expect(resolve(known([]), defaultSettings(), { leadId: 'anna' }).state).toBe('empty');
    expect(resolve(known([]), settingsWith({ sources: ['set', 'projectRole', 'projectLead'] }), { leadId: 'anna' })).toMatchObject({ state: 'filled', source: 'projectLead' });
  });

  it('inherits a product manager from the programme, a product owner only where the programme is one product', () => {
    const seats = [{ role: 'productOwner', programme: 'c1', accountIds: ['anna'] }, { role: 'productManager', programme: 'c1', accountIds: ['ben'] }];
    expect(resolve(known([]), settingsWith({ seats }), {}, 'productManager')).toMatchObject({ state: 'filled', holders: ['ben'], inherited: true });
    expect(resolve(known([]), settingsWith({ seats })).state).toBe('empty');
    expect(resolve(known([]), settingsWith({ seats, oneProductProgrammes: ['c1'] }))).toMatchObject({ holders: ['anna'], inherited: true });
  });
});
