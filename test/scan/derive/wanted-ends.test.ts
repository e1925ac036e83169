/** An end that is not wanted never changes any judgement, and an end that is wanted is asked for once. */
import fc from 'fast-check';
import type { DependencyEnd, DependencyLink, IssueId, SiteFacts } from '../../../src/model/facts';
import { known, unknownFact } from '../../../src/model/facts';
import type { Settings } from '../../../src/model/settings';
import { settingsSchema } from '../../../src/model/settings';
import { wantedEnds } from '../../../src/scan/derive/wanted-ends';
import { RUNS } from '../../runs';
import { arbitrarySettings, arbitrarySite } from '../arbitrary-site';
import { judge } from '../properties/judging';

const unread = (end: DependencyEnd): DependencyEnd => ({ ...end, team: unknownFact('notRead'), manager: unknownFact('notRead'), updated: null });
const read = (end: DependencyEnd): DependencyEnd => ({ ...end, updated: end.updated ?? '' });

const withLinks = (site: SiteFacts, change: (link: DependencyLink) => DependencyLink): SiteFacts =>
  ({ ...site, projects: site.projects.map((project) => (project.links.known ? { ...project, links: known(project.links.value.map(change)) } : project)) });

/** The site with one end of each link unread, but for those asked for. */
const withUnread = (site: SiteFacts, hidesFrom: readonly boolean[], asked: ReadonlySet<IssueId>): SiteFacts => withLinks(site, (link) => {
  const side = hidesFrom[Number(link.id.slice(1)) % hidesFrom.length] === true ? 'from' : 'to';
  return asked.has(link[side].issueId) ? link : { ...link, [side]: unread(link[side]) };
});

/** The site with the seats of every so-manieth project still to come. */
const withSeatsToCome = (site: SiteFacts, areToCome: readonly boolean[]): SiteFacts => ({ ...site, projects: site.projects.map((project, index) => (areToCome[index % areToCome.length] === true
  ? { ...project, readings: { productOwner: unknownFact('notRead'), productManager: unknownFact('notRead'), projectManager: unknownFact('notRead') } } : project)) });

/** Asks for what is wanted until nothing is. @param asked is completed */
function askUntilNone(view: (asked: ReadonlySet<IssueId>) => SiteFacts, settings: Settings, asked: Set<IssueId>): void {
  for (let round = 0; ; round += 1) {
    const wanted = wantedEnds(view(asked), settings);
    expect(wanted.filter((id) => asked.has(id))).toEqual([]);
    if (wanted.length === 0) return;
    for (const id of wanted) asked.add(id);
    expect(round).toBeLessThan(20);
  }
}

const flags = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });

describe('the far ends that are wanted', () => {
  it('are enough, whatever is wanted while seats are still to come: those left unread change no judgement', () => {
    const spared = { ends: 0, early: 0 };
    fc.assert(fc.property(arbitrarySite, arbitrarySettings, flags, flags, (generated, settings, hidesFrom, areToCome) => {
      const whole = withLinks(generated, (link) => ({ ...link, from: read(link.from), to: read(link.to) }));
      const asked = new Set<IssueId>();
      askUntilNone((done) => withUnread(withSeatsToCome(whole, areToCome), hidesFrom, done), settings, asked);
      spared.early += asked.size;
      askUntilNone((done) => withUnread(whole, hidesFrom, done), settings, asked);
      const links = new Set(whole.projects.flatMap(({ links: own }) => (own.known ? own.value.map(({ id }) => id) : [])));
      spared.ends += links.size - asked.size;
      expect(judge(withUnread(whole, hidesFrom, asked), settings)).toEqual(judge(whole, settings));
    }), RUNS);
    expect(spared.ends).toBeGreaterThan(RUNS.numRuns / 4);
    expect(spared.early).toBeGreaterThan(RUNS.numRuns / 4);
  });
});

describe('an end', () => {
  const project = (id: string, teams: readonly string[]): SiteFacts['projects'][number] => ({
    id, type: 'software', archived: false, programmeId: null, leadId: null, workItems: known({ count: 1, lastUpdated: null }), teamManaged: false,
    readings: { productOwner: known([]), productManager: known([]), projectManager: known([]) }, teams: known(teams), roadmapItems: known([]), links: known([]), authority: known([]), backlog: unknownFact('notRead'),
  });
  const end = (issueId: string, projectId: string, given: Partial<DependencyEnd> = {}): DependencyEnd => ({ issueId, projectId, team: known(null), manager: known(null), updated: '2026-05-30T00:00:00.000Z', ...given });
  const notRead = { team: unknownFact('notRead'), updated: null };
  const site = (teams: readonly (readonly string[])[], from: DependencyEnd, to: DependencyEnd): SiteFacts => ({
    version: 1, at: '2026-06-01T00:00:00.000Z', accounts: {},
    offers: { roleNames: known({ productOwner: [], productManager: [], projectManager: [] }), nearMisses: { productOwner: [], productManager: [], projectManager: [] }, ownerFields: [], managerFields: [], teamFields: ['customfield_1'], dependencyTypes: ['1'] },
    projects: teams.map((own, index) => ({ ...project(String(index + 1), own), links: known([{ id: 'l1', type: 'Blocks', from, to }]) })),
  });
  const settings = settingsSchema.parse({});

  it.each([
    ['of a project with one team is that team’s', site([[], ['red']], end('a', '1'), end('b', '2', notRead)), []],
    ['of a project with two teams may be either’s', site([[], ['red', 'blue']], end('a', '1'), end('b', '2', notRead)), ['b']],
    ['within a project is spared where the other one carries no team', site([['red', 'blue']], end('a', '1'), end('b', '1', notRead)), []],
    ['within a project is wanted where the other one carries a team', site([['red', 'blue']], end('a', '1', { team: known('red') }), end('b', '1', notRead)), ['b']],
    ['decides whether a link lives whose other end is dead', site([[], ['red']], end('a', '1', { updated: '2025-01-01T00:00:00.000Z' }), end('b', '2', notRead)), ['b']],
    ['in charge of whom somebody may be', site([[], []], end('a', '1'), end('b', '2', { manager: unknownFact('notRead'), updated: null })), ['b']],
    ['that could not be read is not asked for again', site([[], ['red', 'blue']], end('a', '1'), end('b', '2', { team: unknownFact('forbidden'), updated: '' })), []],
  ])('%s', (_, given, wanted) => {
    expect(wantedEnds(given, settings)).toEqual(wanted);
  });

  it('waits for the reading of its own project', () => {
    const given = site([[], []], end('a', '1'), end('b', '2', notRead));
    const unreadProject = { ...given, projects: given.projects.map((one) => (one.id === '2' ? { ...one, teams: unknownFact('notRead') } : one)) };
    expect(wantedEnds(unreadProject, settings)).toEqual([]);
    expect(wantedEnds({ ...unreadProject, projects: unreadProject.projects.map((one) => ({ ...one, teams: unknownFact('failed') })) }, settings)).toEqual(['b']);
  });

  it('in charge of whom somebody may be waits for the seats of both projects, whose holder would be in charge of all', () => {
    const given = site([[], []], end('a', '1'), end('b', '2', { manager: unknownFact('notRead'), updated: null }));
    const withSeat = (id: string, reason: 'notRead' | 'forbidden', archived = false) => ({
      ...given, projects: given.projects.map((one) => (one.id === id ? { ...one, archived, readings: { ...one.readings, projectManager: unknownFact(reason) } } : one)),
    });
    for (const id of ['1', '2']) {
      expect(wantedEnds(withSeat(id, 'notRead'), settings)).toEqual([]);
      expect(wantedEnds(withSeat(id, 'forbidden'), settings)).toEqual(['b']);
    }
    // Nobody reads the seats of an archived one.
    expect(wantedEnds(withSeat('2', 'notRead', true), settings)).toEqual(['b']);
  });
});
