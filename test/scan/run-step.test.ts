/** Steps by themselves, against the stand-in Jira: what each brings, and how it ends where it may not go on. */
import fc from 'fast-check';
import { known, unknownFact } from '../../src/model/facts';
import { defaultSettings } from '../../src/model/settings';
import type { StepKind } from '../../src/model/step';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { wantedEnds } from '../../src/scan/derive/wanted-ends';
import { AT, openSteps } from './step/open-steps';
import { DONE, EPIC, TEAM, buildWorld, work } from './step/step-world';

const settings = defaultSettings();
const idsOf = (links: { readonly known: boolean; readonly value?: readonly { readonly id: string }[] }) => links.value?.map(({ id }) => id) ?? links;

async function open(issues: Parameters<typeof buildWorld>[0], options: Parameters<typeof openSteps>[2] = {}) {
  const { world, clock, pass } = buildWorld(issues);
  const steps = openSteps(world, settings, { clock, ...options });
  await steps.begin();
  const entry = (id: string) => steps.memory.register.get(id)!;
  const facts = (id: string) => steps.memory.facts.get(id)!;
  return { world, pass, ...steps, entry, facts, take: (kind: StepKind, allowance?: number) => steps.run(kind, settings, allowance) };
}

describe('a step that may not go on', () => {
  const demo = createDemoSite({ now: new Date(AT) });

  it('stays within its allowance whatever it reads, and keeps nothing of what it read in vain', async () => {
    const { memory, begin, run } = openSteps(demo, settings);
    await begin();
    const projectIds = [...memory.register.keys()].slice(0, 9);
    const kinds = fc.constantFrom<StepKind>({ kind: 'seats', projectIds }, { kind: 'items', projectIds, links: 'both' }, { kind: 'samples', projectIds: projectIds.slice(0, 3) }, { kind: 'catalogue', order: 'moved', startAt: 0 }, { kind: 'vocabulary' });
    const endings = new Set<string>();
    await fc.assert(fc.asyncProperty(kinds, fc.nat(600), async (kind, allowance) => {
      const { ending, spent, patches, facts, accounts } = await run(kind, settings, allowance);
      endings.add(ending.kind);
      expect(spent.points).toBeLessThanOrEqual(allowance);
      if (ending.kind !== 'whole') expect([patches.size, facts.length, accounts.size]).toEqual([0, 0, 0]);
    }), { numRuns: 40 });
    expect(endings).toEqual(new Set(['whole', 'cutShort']));
  });

  it('says for how long Jira asks to wait', async () => {
    const { jira, take } = await open([]);
    jira.faults.add({ path: /role/, times: 9, answer: { status: 429, headers: { 'Retry-After': '1800' } } });
    expect((await take({ kind: 'seats', projectIds: ['1'] })).ending).toMatchObject({ kind: 'toldToWait', seconds: 1800 });
  });

  it('ends by the error where the login is refused', async () => {
    const { jira, take } = await open([]);
    jira.faults.add({ path: /role/, times: 9, answer: { status: 401 } });
    await expect(take({ kind: 'seats', projectIds: ['1'] })).rejects.toThrow('refused the login');
  });
});

describe('the catalogue', () => {
  it('ends with news where a project is new or moved, the one that moved last first', async () => {
    const { world, pass, take } = await open([work('10', '1'), work('20', '2')]);
    const page = { kind: 'catalogue', order: 'moved', startAt: 0 } as const;
    expect((await take(page)).page).toEqual({ total: 3, next: null, endsWithNews: false });
    pass(60);
    world.change({ kind: 'updateIssue', issueId: '20', fields: DONE });
    const { page: moved, patches } = await take(page);
    expect([moved?.endsWithNews, [...patches.keys()][0]]).toEqual([true, '2']);
    expect((await take({ ...page, size: 1 })).page).toEqual({ total: 3, next: 1, endsWithNews: false });
  });

  it('finds by ids what became of projects, and who is gone', async () => {
    const { world, take, entry } = await open([]);
    world.change({ kind: 'deleteProject', projectId: '1' });
    world.change({ kind: 'archiveProject', projectId: '2' });
    await take({ kind: 'whereabouts', projectIds: ['1', '2'] });
    expect([entry('1').goneAt, entry('2').archived, entry('2').goneAt]).toEqual([AT, true, null]);
  });
});

describe('seats', () => {
  it('learn the roles that company-managed projects share from the first of them, and complete the vocabulary', async () => {
    const { jira, take, memory, entry } = await open([]);
    expect(memory.vocabulary?.sharedRoles).toEqual({ known: false, reason: 'notRead' });
    const { vocabulary } = await take({ kind: 'seats', projectIds: ['1', '2'] });
    expect(vocabulary?.sharedRoles).toEqual(known([['Developers', '503'], ['Product Manager', '501'], ['Product Owner', '500'], ['Project Manager', '502']]));
    await take({ kind: 'vocabulary' });
    expect(entry('1').seats?.under).toBe(entry('2').seats?.under);
    expect(jira.requests.filter(({ path }) => path.endsWith('/role')).map(({ path }) => path.split('/').at(-2))).toEqual(['1', '1']);
  });

  it('keep the roles of a team-managed project that stand for a seat, and read them again where one is missing', async () => {
    const { jira, take, entry, facts } = await open([]);
    await take({ kind: 'seats', projectIds: ['3'] });
    expect(entry('3').roles).toEqual([['PO', '600'], ['PO – Mobile', '601']]);
    expect(facts('3').readings.productOwner).toEqual(known([{ source: 'projectRole:PO', kind: 'projectRole', accounts: ['ben'], groups: 0 }]));
    await take({ kind: 'seats', projectIds: ['3'] });
    expect(jira.requests.filter(({ path }) => path.endsWith('/3/role'))).toHaveLength(2);
  });

  it('leave a project unread that does not show its roles, with patience that grows', async () => {
    const { world, take, entry, facts } = await open([]);
    world.change({ kind: 'closeRoles', projectId: '1' });
    await take({ kind: 'seats', projectIds: ['1', '2'] });
    await take({ kind: 'seats', projectIds: ['1', '2'] });
    expect(facts('1').readings.productOwner).toEqual(unknownFact('forbidden'));
    expect([entry('1').seats, entry('2').seats]).toMatchObject([{ whole: false, failures: 2 }, { whole: true, failures: 0 }]);
  });
});

describe('items', () => {
  it('are read of each project that can be, where one of the batch cannot', async () => {
    const { take, entry, facts } = await open([work('10', '1', EPIC), work('20', '2', EPIC), work('30', '3', EPIC)], { misbehave: ({ body }) => (JSON.stringify(body ?? '').includes('\\"2\\"') ? { status: 400 } : undefined) });
    await take({ kind: 'items', projectIds: ['1', '2', '3'], links: 'from' });
    expect([facts('1').roadmapItems, facts('2').roadmapItems, facts('3').roadmapItems]).toMatchObject([{ value: [{ id: '10' }] }, unknownFact('failed'), { value: [{ id: '30' }] }]);
    expect([entry('1').items, entry('2').items]).toMatchObject([{ whole: true, failures: 0, objects: 1, links: 'from', roadmap: true }, { whole: false, failures: 1 }]);
  });

  it('ask for teams only what the work items did not show', async () => {
    const red = { [TEAM]: { id: 'red', name: 'Red' } };
    const { jira, take, facts } = await open([work('10', '1', { ...EPIC, ...red }), work('11', '1', red), work('12', '1', red), work('20', '2', { [TEAM]: { id: 'blue', name: 'Blue' } })]);
    await take({ kind: 'items', projectIds: ['1', '2'], links: 'from' });
    expect([facts('1').teams, facts('2').teams]).toEqual([known(['red']), known(['blue'])]);
    // A count and a sweep of one, then blue, then none.
    expect(jira.requests.filter(({ path }) => path.endsWith('/search/jql'))).toHaveLength(3);
  });

  it('of a project that is not judged are its links alone', async () => {
    const { world, take, facts } = await open([work('10', '1', { ...EPIC, blocks: ['20'] }), work('20', '2', EPIC)]);
    world.change({ kind: 'archiveProject', projectId: '2' });
    const dormant = { ...defaultSettings(), excludedProjects: ['1'] };
    expect((await open([])).entry('1').items).toBeNull();
    await take({ kind: 'items', projectIds: ['1'], links: 'from' });
    expect(facts('1').roadmapItems).toMatchObject({ known: true });
    const other = openSteps(world, dormant, {});
    await other.begin();
    await other.run({ kind: 'items', projectIds: ['1'], links: 'from' }, dormant);
    expect(other.memory.facts.get('1')).toMatchObject({ roadmapItems: unknownFact('notRead'), links: { value: [{ id: '10020' }] } });
  });
});

describe('ends', () => {
  const issues = [work('10', '1', { blocks: ['20'] }), work('20', '2'), work('21', '2')];

  it('are kept with their own project until that is read again', async () => {
    const { take, facts } = await open(issues);
    await take({ kind: 'items', projectIds: ['1', '2'], links: 'from' });
    const toOf = (id: string) => (facts(id).links as { value: readonly { to: { updated: string | null } }[] }).value.map(({ to }) => to.updated);
    await take({ kind: 'ends', issueIds: ['20'] });
    expect([toOf('1'), toOf('2')]).toEqual([[null], ['2026-11-20T10:00:00.000Z']]);
    await take({ kind: 'items', projectIds: ['2'], links: 'from' });
    expect(idsOf(facts('2').links)).toEqual([]);
  });

  it('that are done take their link away', async () => {
    const { world, take, facts, assemble } = await open(issues);
    await take({ kind: 'items', projectIds: ['1', '2', '3'], links: 'from' });
    world.change({ kind: 'updateIssue', issueId: '20', fields: DONE });
    expect(idsOf(assemble(settings).projects[0]!.links)).toEqual(['10020']);
    await take({ kind: 'ends', issueIds: ['20'] });
    expect([idsOf(facts('1').links), idsOf(assemble(settings).projects[0]!.links)]).toEqual([[], []]);
  });

  it('bring back no link that a later reading of their project denied', async () => {
    const { world, pass, take, assemble } = await open([...issues, work('30', '3', { ...EPIC, parent: { id: '10', key: 'PAY-10' } })]);
    await take({ kind: 'items', projectIds: ['1', '2', '3'], links: 'both' });
    world.change({ kind: 'deleteIssue', issueId: '10' });
    pass(60);
    await take({ kind: 'items', projectIds: ['1'], links: 'both' });
    await take({ kind: 'ends', issueIds: ['10'] });
    expect(assemble(settings).projects.map(({ links }) => idsOf(links))).toEqual([[], [], []]);
  });

  it('that Jira does not show, or fails to show, stay untold and are not asked for again; a failure makes their project due', async () => {
    const { jira, take, facts, entry } = await open(issues);
    await take({ kind: 'items', projectIds: ['1', '2'], links: 'from' });
    jira.faults.add({ path: /bulkfetch/, times: 9, answer: { status: 503, headers: { 'Retry-After': '0' } } });
    await take({ kind: 'ends', issueIds: ['20'] });
    expect(facts('2').links).toMatchObject({ value: [{ to: { issueId: '20', team: unknownFact('failed'), updated: '' } }] });
    expect([entry('1').items?.whole, entry('2').items?.whole]).toEqual([true, false]);
  });

  it('within a project are asked whether they carry another team: those that do not are not read, and make no dependency', async () => {
    const team = (id: string) => ({ [TEAM]: { id, name: id } });
    const mixed = [work('10', '1', { ...team('red'), blocks: ['11', '12', '13'] }), work('11', '1', team('red')), work('12', '1', team('blue')), work('13', '1')];
    const { jira, take, facts, assemble, rolecall } = await open(mixed);
    await take({ kind: 'items', projectIds: ['1', '2', '3'], links: 'from' });
    expect(wantedEnds(assemble(settings), settings)).toEqual(['11', '12', '13']);
    const { spent } = await take({ kind: 'ends', issueIds: ['11', '12', '13'] });
    // Two questions, the second of which nothing answers, and the one that is of another team.
    expect(spent).toEqual({ requests: 2, points: 3 });
    expect(facts('1').links).toMatchObject({ value: [{ id: '10011', isWithinTeam: true, to: { updated: null } }, { id: '10012', to: { team: known('blue') } }, { id: '10013', isWithinTeam: true, to: { updated: null } }] });
    expect(wantedEnds(assemble(settings), settings)).toEqual([]);
    const judged = rolecall.judgeSite(assemble(settings), settings);
    expect(judged.dependencies.map(({ linkId }) => linkId)).toEqual(['10012']);
    // All are read where Jira would not say.
    const other = await open(mixed);
    await other.take({ kind: 'items', projectIds: ['1', '2', '3'], links: 'from' });
    other.jira.faults.add({ path: /search\/jql/, times: 1, answer: { status: 400 } });
    expect((await other.take({ kind: 'ends', issueIds: ['11', '12', '13'] })).spent.points).toBe(5);
    expect(other.rolecall.judgeSite(other.assemble(settings), settings)).toEqual(judged);
    expect(jira.meter.byEndpoint.has('POST /rest/api/3/issue/bulkfetch')).toBe(false);
  });

  it('are kept where the links of their project could not be read, until that is read', async () => {
    const { jira, take, facts, assemble } = await open([work('10', '1', { blocks: ['20'] }), work('20', '2', { [TEAM]: { id: 'red', name: 'Red' } }), work('21', '2', { [TEAM]: { id: 'blue', name: 'Blue' } })]);
    await take({ kind: 'items', projectIds: ['1', '3'], links: 'both' });
    jira.faults.add({ path: /search\/jql/, times: 2, answer: { status: 400 } });
    await take({ kind: 'items', projectIds: ['2'], links: 'from' });
    expect(facts('2').links).toEqual(unknownFact('failed'));
    expect(wantedEnds(assemble(settings), settings)).toEqual(['20']);
    await take({ kind: 'ends', issueIds: ['20'] });
    expect(facts('2').ends).toMatchObject([{ issueId: '20', team: known('red') }]);
    expect(wantedEnds(assemble(settings), settings)).toEqual([]);
    expect(assemble(settings).projects[0]!.links).toMatchObject({ value: [{ to: { team: known('red') } }] });
    await take({ kind: 'items', projectIds: ['2'], links: 'from' });
    expect(facts('2').ends).toBeUndefined();
    expect(wantedEnds(assemble(settings), settings)).toEqual(['20']);
  });

  it('that are parents hand their owner down, from wherever they are', async () => {
    const { world, take, assemble, complete } = await open([work('10', '1', { ...EPIC, parent: { id: '20', key: 'LED-20' } }), work('20', '2', { assignee: { accountId: 'ann' }, ...DONE })]);
    await take({ kind: 'items', projectIds: ['1', '2', '3'], links: 'from' });
    const ownerOf = () => (assemble(settings).projects[0]!.roadmapItems as { value: readonly { named: unknown }[] }).value[0]?.named;
    expect(ownerOf()).toEqual(unknownFact('notRead'));
    await complete(settings);
    expect(ownerOf()).toEqual(known('ann'));
    world.change({ kind: 'updateIssue', issueId: '20', fields: { assignee: { accountId: 'ben' } } });
    await take({ kind: 'items', projectIds: ['2'], links: 'both' });
    await complete(settings);
    expect(ownerOf()).toEqual(known('ben'));
  });
});

describe('accounts', () => {
  const epic = work('1', '1', { ...EPIC, assignee: { accountId: 'ann' } });
  const refuse = (status: number) => ({ misbehave: ({ path }: { readonly path: string }) => (path.endsWith('/user/bulk') ? { status } : undefined) });
  const openRead = async (status: number) => {
    const steps = await open([epic], refuse(status));
    await steps.take({ kind: 'items', projectIds: ['1'], links: 'from' });
    return steps;
  };

  it('that a work item shows are known by that', async () => {
    const { memory } = await openRead(200);
    expect(memory.accounts.get('ann')).toEqual({ state: 'active', at: AT });
  });

  it('are all unknown where Jira may not tell of them, whatever work items show', async () => {
    const { memory, take, pass } = await openRead(403);
    pass(1);
    await take({ kind: 'accounts', accountIds: ['ben'] });
    const untold = { state: null, at: '2026-11-24T09:01:00.000Z' };
    expect([...memory.accounts]).toEqual([['ann', untold], ['ben', untold]]);
    pass(1);
    await take({ kind: 'items', projectIds: ['1'], links: 'from' });
    expect(memory.accounts.get('ann')).toEqual(untold);
  });

  it('stand as they stood where Jira fails to tell', async () => {
    const { memory, take } = await openRead(404);
    memory.accounts.set('ann', { state: 'active', at: '2026-11-23T09:00:00.000Z' });
    const failing = await open([epic], refuse(400));
    failing.memory.accounts.set('ann', { state: 'active', at: '2026-11-23T09:00:00.000Z' });
    await failing.take({ kind: 'accounts', accountIds: ['ann', 'ben'] });
    expect([...failing.memory.accounts]).toEqual([['ann', { state: 'active', at: AT }], ['ben', { state: null, at: AT }]]);
    await take({ kind: 'accounts', accountIds: ['ann'] });
    expect(memory.accounts.get('ann')).toEqual({ state: null, at: AT });
  });
});
