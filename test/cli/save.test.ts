/** `--save`: scanning what was saved gives the same report, byte for byte, and the export tells nothing that judging does not need. */
import fc from 'fast-check';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEATS_PROPERTY } from '../../src/model/seats-property';
import { settingsSchema } from '../../src/model/settings';
import type { Fault } from '../../stand-ins/jira/create-jira';
import { TEAM, buildSite, story } from '../jira/backlog-site';
import { smallSite as nineItems } from '../stand-ins/jira/small-site';
import { newFolder } from '../new-folder';
import { arbitraryExport } from './arbitrary-export';
import { runTerminal } from './run-terminal';
import { scanAndSave } from './save-site';
import { lines, smallIssues, smallSite, smallUsers, writeExport } from './small-export';

const NOW = ['--now', '2026-11-24T09:00:00Z'];
const newPlace = () => join(newFolder(), 'saved');
const withoutCost = (stdout: string) => JSON.stringify({ ...(JSON.parse(stdout) as object), cost: null });
const readFolder = (folder: string) => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** Scans and saves, scans and saves what was saved; the folder of the first saving. */
async function expectSameAgain(site: readonly string[], flags: readonly string[]): Promise<string> {
  const [first, second] = [newPlace(), newPlace()];
  const once = await runTerminal([...site, ...flags, '--format', 'json', '--save', first]);
  expect(once.refusal).toBe('');
  const again = await runTerminal(['--data', first, ...flags, '--format', 'json', '--save', second]);
  expect(again.refusal).toBe('');
  expect(withoutCost(again.stdout)).toBe(withoutCost(once.stdout));
  expect(readFolder(second)).toEqual(readFolder(first));
  return first;
}

describe('scanning what --save wrote gives the same report and saves the same bytes:', () => {
  it.each([
    ['the demo site', []],
    ['the demo site by another preset', ['--preset', 'safe']],
    ['some of its spaces', ['--projects', 'pay,ROU,CUS']],
  ])('%s', async (_, flags) => {
    await expectSameAgain([], [...NOW, ...flags]);
  }, 30_000);

  it('a small export, with seats, a lead as a source and coordinators in the settings', async () => {
    const folder = writeExport({
      'seats.csv': 'spaceKey,role,person\nempty,Product Owner,anna\n',
      'settings.json': JSON.stringify({ sources: ['set', 'projectRole', 'projectLead'], coordinators: [{ teams: ['project:1', 'project:2'], accountId: 'left' }] }),
    });
    await expectSameAgain(['--data', folder], [...NOW, '--seats', join(folder, 'seats.csv'), '--settings', join(folder, 'settings.json')]);
  });

  it('the demo site by settings of the user, which are not saved', async () => {
    const settings = join(newFolder(), 'mine.json');
    writeFileSync(settings, JSON.stringify({ coordinators: [{ programme: 'Money', accountId: 'somebody' }] }));
    expect(readdirSync(await expectSameAgain([], [...NOW, '--settings', settings]))).not.toContain('settings.json');
    expect(readdirSync(await expectSameAgain([], NOW))).toContain('settings.json');
  }, 30_000);

  it('the demo site, of whose backlogs the points of an hour reached some', async () => {
    const settings = join(writeExport({ 'settings.json': JSON.stringify({ pointsPerHour: 1_800 }) }), 'settings.json');
    const folder = await expectSameAgain([], [...NOW, '--settings', settings]);
    const { stdout } = await runTerminal(['--data', folder, ...NOW, '--settings', settings]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/The backlogs of \d+ of 21 spaces were not sampled/);
  }, 30_000);

  it('backlogs: roadmap items that are done, blank descriptions, types of one space, a history of nothing, seats in a property', async () => {
    const blank = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };
    const own = { [SEATS_PROPERTY]: { productOwner: ['ben'] } };
    const site = buildSite({
      projects: [{ ...TEAM, properties: own }, ...buildSite().site.projects],
      issues: [story(1, { description: blank }), story(2, { parent: { id: '900', key: 'SHOP-900' } }), story(3, { issuetype: { id: '20' } }, 'TEAM'), story(4, { description: null, timeoriginalestimate: 60 })],
    });
    const settings = settingsSchema.parse({ sources: ['set', 'projectRole', 'projectProperty'] });
    const once = await scanAndSave(site, settings);
    const again = await scanAndSave(once.saved, settings);
    expect(again.report).toEqual(once.report);
    expect(once.report.projects.map(({ seats }) => seats.productOwner)).toMatchObject([{ source: 'projectRole:Product Owner' }, { holders: ['ben'], source: 'projectProperty:rolecall.seats' }]);
    expect(once.report.projects[0]?.checks.find(({ id }) => id === 'unready-backlog-tops')).toMatchObject({ outcome: 'fail', judged: 3, violations: 2 });
    expect(JSON.stringify(once.saved)).not.toMatch(/wanted/);
  });

  it('an empty site, and one of spaces without work items', async () => {
    await expectSameAgain(['--data', writeExport({ 'site.json': JSON.stringify({ ...smallSite, projects: [], roles: [] }), 'issues.jsonl': '' })], NOW);
    await expectSameAgain(['--data', writeExport({ 'issues.jsonl': '' })], NOW);
  });

  const sources = [['set', 'projectRole'], ['projectLead', 'projectRole', 'set']] as const;
  const faults: fc.Arbitrary<readonly Fault[]> = fc.array(fc.record({
    path: fc.constantFrom(/role$/, /role\/[12]$/, /project\/2\/role/, /search\/jql/, /approximate-count/, /bulkfetch/, /user\/bulk/),
    times: fc.constantFrom(1, 999),
    answer: fc.constantFrom<Fault['answer']>({ status: 403 }, { status: 400 }, { status: 503, headers: { 'Retry-After': '0' } }, 'notJson', { status: 200, body: { odd: true } }),
  }), { maxLength: 2 });

  it('the report of any site, whatever Jira refuses or answers in another shape, some of it for good', async () => {
    await fc.assert(fc.asyncProperty(arbitraryExport, fc.constantFrom(...sources), faults, async (site, order, badDays) => {
      const settings = settingsSchema.parse({ sources: order });
      const once = await scanAndSave(site, settings, badDays);
      const again = await scanAndSave(once.saved, settings);
      expect(again.report).toEqual(once.report);
      expect(JSON.stringify(again.report)).toBe(JSON.stringify(once.report));
    }), { numRuns: process.env['ROLECALL_DEEP'] === '1' ? 2_000 : 40 });
  }, 600_000);
});

describe('a saved export', () => {
  it('keeps spaces unreadable whose roles were refused', async () => {
    const site = { ...smallSite, permissions: { grants: [{ projectKey: 'AND', permission: 'ADMINISTER_PROJECTS', holders: [] }] } };
    const folder = await expectSameAgain(['--data', writeExport({ 'site.json': JSON.stringify(site) })], NOW);
    const { stdout } = await runTerminal(['--data', folder, ...NOW, '--format', 'json']);
    expect(stdout).toContain('"state": "unreadable"');
  });

  it('keeps links invisible whose other end the caller may not browse', async () => {
    const site = { ...smallSite, permissions: { grants: [{ projectKey: 'EMPTY', permission: 'BROWSE_PROJECTS', holders: [] }] } };
    const folder = await expectSameAgain(['--data', writeExport({ 'site.json': JSON.stringify(site) })], NOW);
    expect(Object.values(readFolder(folder)).join('')).not.toContain('EMPTY');
  });

  it('keeps the owner of an item unknown whose parent was shown and could not be read', async () => {
    const hidden = { id: '900', key: 'HIDDEN-1', stub: true, fields: { project: { id: '1', key: 'AND' } } };
    const child = { ...smallIssues[1], fields: { ...smallIssues[1]?.fields, parent: { id: '900', key: 'HIDDEN-1' } } };
    const folder = await expectSameAgain(['--data', writeExport({ 'issues.jsonl': lines([hidden, child]) })], NOW);
    const { stdout } = await runTerminal(['--data', folder, ...NOW, '--format', 'json']);
    const { projects } = JSON.parse(stdout) as { projects: { checks: { id: string; outcome: string }[] }[] };
    expect(projects[0]?.checks.find(({ id }) => id === 'roadmap-items-without-product-manager')?.outcome).toBe('unknown');
  });

  it('holds no summary, no name of a person or group, no address', async () => {
    const users = smallUsers.map((user) => ({ ...user, displayName: 'Somebody Secret', emailAddress: 'secret@example.com' }));
    const roles = [...smallSite.roles, { id: 1, name: 'Product Owner', projectKey: 'AND', actors: [{ type: 'atlassian-group-role-actor', actorGroup: { name: 'Secret group' } }] }];
    const folder = await expectSameAgain(['--data', writeExport({ 'users.jsonl': lines(users), 'site.json': JSON.stringify({ ...smallSite, roles }) })], NOW);
    const text = Object.values(readFolder(folder)).join('');
    expect(text).not.toMatch(/secret|quoted|@|summary/i);
    expect(text).toContain('anna');
  });

  it('never holds them, whatever the site is', async () => {
    await fc.assert(fc.asyncProperty(arbitraryExport, async (site) => {
      const { saved } = await scanAndSave(site, settingsSchema.parse({ sources: ['set', 'projectRole', 'projectLead'] }));
      expect(JSON.stringify(saved)).not.toMatch(/secret/i);
    }), { numRuns: 30 });
  }, 60_000);

  it('is refused where a scan asks for spaces that it does not hold', async () => {
    const folder = await expectSameAgain(['--data', writeExport()], [...NOW, '--projects', 'AND']);
    const { exitCode, refusal } = await runTerminal(['--data', folder, ...NOW]);
    expect(exitCode).toBe(2);
    expect(refusal).toMatch(/without the work items of EMPTY; scan it with the --projects/);
  });

  it('does not call a role empty that was not read', async () => {
    const folder = await expectSameAgain(['--data', writeExport()], NOW);
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ synonyms: { productManager: ['Developers'] } }));
    const site = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as { roles: object[] };
    writeFileSync(join(folder, 'site.json'), JSON.stringify({ ...site, roles: [...site.roles, { id: 9, name: 'Developers', projectKey: 'AND' }] }));
    const { stdout } = await runTerminal(['--data', folder, ...NOW, '--settings', settings, '--format', 'json']);
    expect(stdout).toMatch(/"productManager": \{\s+"state": "unreadable"/);
  });
});

describe('--save', () => {
  const data = () => ['--data', writeExport(), ...NOW];

  it('writes into a new folder, or into an empty one, and leaves nothing beside it', async () => {
    const parent = newFolder();
    mkdirSync(join(parent, 'empty'));
    for (const name of ['new', 'empty']) expect((await runTerminal([...data(), '--save', join(parent, name)])).refusal).toBe('');
    expect(readdirSync(parent).sort()).toEqual(['empty', 'new']);
    expect(readdirSync(join(parent, 'empty')).sort()).toEqual(['answers.jsonl', 'changelogs.jsonl', 'issues.jsonl', 'searches.jsonl', 'site.json', 'users.jsonl']);
  });

  it.each<readonly [string, (parent: string) => string, RegExp]>([
    ['a folder that holds something', (parent) => parent, /is not empty; name a new folder/],
    ['a file', (parent) => join(parent, 'file'), /is a file; name a new folder/],
    ['a place whose folder is missing', (parent) => join(parent, 'nowhere', 'saved'), /cannot write the folder .*ENOENT/],
  ])('refuses %s before it reads anything', async (_, place, sentence) => {
    const parent = newFolder();
    writeFileSync(join(parent, 'file'), '');
    const { exitCode, refusal } = await runTerminal(['--data', '/nowhere/at/all', '--save', place(parent)]);
    expect(exitCode).toBe(2);
    expect(refusal).toMatch(sentence);
    expect(readdirSync(parent)).toEqual(['file']);
  });

  it.each<readonly [string, (parent: string) => readonly string[]]>([
    ['the site cannot be read', () => ['--data', writeExport({ 'issues.jsonl': '{' })]],
    ['the report cannot be written', (parent) => [...data(), '--output', join(parent, 'nowhere', 'report.txt')]],
    ['an unknown space is asked for', () => [...data(), '--projects', 'NOPE']],
  ])('leaves nothing behind where %s', async (_, flags) => {
    const parent = newFolder();
    expect((await runTerminal([...flags(parent), '--save', join(parent, 'saved')])).exitCode).toBe(2);
    expect(readdirSync(parent)).toEqual([]);
  });
});

const TITANIUM = join(__dirname, '../../../shared/data/titanium');
const describeWithShared = existsSync(TITANIUM) ? describe : describe.skip;

describeWithShared('--save of Titanium (skipped where the shared data is absent)', () => {
  const flags = ['--now', '2021-11-15T00:00:00Z'];

  it('gives the same report, from less than a thirtieth of the size', async () => {
    const folder = await expectSameAgain(['--data', TITANIUM], flags);
    const size = Object.values(readFolder(folder)).join('').length;
    expect(size).toBeLessThan(readFileSync(join(TITANIUM, 'issues.jsonl.gz')).length / 30);
  }, 60_000);

  it('gives the same report with roles', async () => {
    const folder = newFolder();
    for (const name of ['issues.jsonl.gz', 'users.jsonl.gz']) cpSync(join(TITANIUM, name), join(folder, name));
    cpSync(join(TITANIUM, 'site-with-roles.json'), join(folder, 'site.json'));
    await expectSameAgain(['--data', folder], flags);
  }, 60_000);
});

it('the nine items of the stand-in tests, with a team-managed space and an archived one, come back the same', async () => {
  const settings = settingsSchema.parse({});
  const once = await scanAndSave(nineItems, settings);
  expect(await scanAndSave(once.saved, settings)).toEqual(once);
});
