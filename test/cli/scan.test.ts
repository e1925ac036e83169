/** `rolecall scan` end to end: a site export behind the stand-in Jira, the real client, checks, scores and reports. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHECKS } from '../../src/checks';
import type { Report } from '../../src/model/report';
import { reportSchema } from '../../src/model/report';
import { newFolder } from '../new-folder';
import { runTerminal } from './run-terminal';
import { lines, smallIssues, smallSite, smallUsers, writeExport } from './small-export';

const readJson = (stdout: string): Report => reportSchema.parse(JSON.parse(stdout));
const scan = async (folder: string, ...flags: string[]) => readJson((await runTerminal(['--data', folder, '--format', 'json', ...flags])).stdout);
const project = (report: Report, key: string) => report.projects.find((one) => one.key === key);

describe('rolecall scan --data', () => {
  it('judges seats, roadmap items and dependencies, also of spaces whose keys are JQL words', async () => {
    const report = await scan(writeExport());
    expect(project(report, 'AND')).toMatchObject({
      seats: { productOwner: { state: 'filled', holders: ['anna'], source: 'projectRole:product OWNER' }, productManager: { state: 'unmapped' }, projectManager: { state: 'empty' } },
    });
    const check = (id: string) => project(report, 'AND')?.checks.find((one) => one.id === id);
    expect(project(report, 'AND')?.checks.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
    expect(check('projects-without-product-owner')?.outcome).toBe('pass');
    expect(check('roadmap-items-without-product-manager')).toMatchObject({ outcome: 'fail', judged: 2, violations: 1, findings: [{ subject: { type: 'issue', id: '1001', key: 'AND-1' } }] });
    expect(check('dependencies-without-project-manager')).toMatchObject({ outcome: 'warn', judged: 1, findings: [{ subject: { type: 'dependency', id: '500', key: 'AND-3>EMPTY-1' } }] });
    expect(project(report, 'EMPTY')).toMatchObject({ band: 'atRisk', seats: { productOwner: { state: 'departed', holders: ['gone'] } } });
    expect(report.dependencies).toEqual([{ from: { issueKey: 'AND-3', team: 'AND' }, to: { issueKey: 'EMPTY-1', team: 'EMPTY' }, type: 'Blocks', state: 'open', managed: false }]);
    expect(report.setup.map(({ message }) => message)).toEqual([
      expect.stringContaining('product manager'), expect.stringMatching(/^On no space of the site could these be read: the rights of product owners, the history of the backlogs\./),
    ]);
  });

  it('takes seats from a CSV file, before the roles', async () => {
    const folder = writeExport({ 'seats.csv': 'spaceKey,role,person\nempty,Product Owner,anna\n' });
    const report = await scan(folder, '--seats', join(folder, 'seats.csv'));
    expect(project(report, 'EMPTY')?.seats.productOwner).toEqual({ state: 'filled', holders: ['anna'], source: 'set' });
  });

  it('narrows the report to some spaces, keys in any case', async () => {
    const report = await scan(writeExport(), '--projects', 'and');
    expect(report.projects.map(({ key }) => key)).toEqual(['AND']);
    expect(report.summary.projects).toBe(1);
  });

  it('exits with 1 when an adjusted score is under the limit, and prints the report all the same', async () => {
    const answer = await runTerminal(['--data', writeExport(), '--fail-under', '99']);
    expect(answer).toMatchObject({ exitCode: 1, refusal: '' });
    expect(answer.stdout).toContain('AND');
  });

  it('takes the form from the ending of --output, unless --format says otherwise', async () => {
    const folder = newFolder();
    const written = async (name: string, ...flags: string[]) => {
      expect(await runTerminal(['--data', writeExport(), '--output', join(folder, name), ...flags])).toMatchObject({ stdout: '', exitCode: 0 });
      return readFileSync(join(folder, name), 'utf8');
    };
    expect(await written('report.CSV')).toMatch(/^\ufeff"space key"/);
    expect(await written('report.md')).toMatch(/^# Small site: role clarity/);
    expect(await written('report.html')).toMatch(/^<!doctype html>/);
    expect(await written('report.log')).toMatch(/^Small site: /);
    expect(await written('report.csv', '--format', 'json')).toMatch(/^\{/);
  });

  it('prints a text report of 80 columns without colour when piped', async () => {
    const { stdout } = await runTerminal(['--data', writeExport()]);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toContain('Put one active person into the product owner role');
  });

  it.each([
    ['an empty site', { 'site.json': JSON.stringify({ ...smallSite, projects: [], roles: [] }), 'issues.jsonl': '' }, 0],
    ['a space without work items', { 'issues.jsonl': '' }, 2],
    ['a byte-order mark and CRLF', { 'issues.jsonl': `\ufeff${lines(smallIssues).replaceAll('\n', '\r\n')}` }, 2],
    ['an unknown user, an invalid date and an unknown status category', { 'issues.jsonl': lines([...smallIssues, { id: '9', key: 'AND-9', fields: { project: { id: '1', key: 'AND' }, issuetype: { id: '11' }, assignee: { accountId: 'nobody-knows' }, updated: 'yesterday', status: { name: 'Odd', statusCategory: { key: 'odd', id: 9 } } } }]) }, 2],
  ])('judges %s', async (_, files, projects) => {
    expect((await scan(writeExport(files))).projects).toHaveLength(projects);
  });
});

describe('rolecall scan refuses, in one line and with nothing written,', () => {
  const broken = (files: Record<string, string | Uint8Array | null>) => ['--data', writeExport(files)];
  it.each<readonly [string, () => readonly string[], RegExp]>([
    ['a folder that is not there', () => ['--data', '/nowhere/at/all'], /nowhere/],
    ['a folder that is a file', () => ['--data', join(writeExport(), 'site.json')], /is no folder/],
    ['an export without users', () => broken({ 'users.jsonl': null }), /no users\.jsonl/],
    ['an export without work items', () => broken({ 'issues.jsonl': null }), /no issues\.jsonl/],
    ['a site.json of another shape', () => broken({ 'site.json': JSON.stringify({ ...smallSite, projects: 'none' }) }), /site\.json .*"projects" has the wrong type/],
    ['two spaces with one key', () => broken({ 'site.json': JSON.stringify({ ...smallSite, projects: smallSite.projects.map((one) => ({ ...one, key: 'AND' })) }) }), /two projects with the key AND/],
    ['an item without a space', () => broken({ 'issues.jsonl': '{"id":"1","key":"AND-1","fields":{}}' }), /issues\.jsonl, line 1: .*project/],
    ['a user without an account', () => broken({ 'users.jsonl': '{"displayName":"Person 1"}' }), /users\.jsonl, line 1: .*accountId/],
    ['two users with one account', () => broken({ 'users.jsonl': lines([...smallUsers, { ...smallUsers[0], active: false }]) }), /users\.jsonl, line 3: .*account anna/],
    ['a gzip that is none', () => broken({ 'issues.jsonl': null, 'issues.jsonl.gz': 'plain text' }), /issues\.jsonl\.gz.*no sound gzip/],
    ['an export without site.json', () => broken({ 'site.json': null }), /site\.json/],
    ['a site.json that is no JSON', () => broken({ 'site.json': '{' }), /site\.json/],
    ['a broken line, naming file and line', () => broken({ 'issues.jsonl': `${lines(smallIssues.slice(0, 1))}{"id":\n` }), /issues\.jsonl.*2/],
    ['a cut gzip', () => broken({ 'issues.jsonl': null, 'issues.jsonl.gz': gzipSync(lines(smallIssues)).subarray(0, 60) }), /issues\.jsonl\.gz/],
    ['both a file and its gzip', () => broken({ 'users.jsonl.gz': gzipSync(lines(smallUsers)) }), /users\.jsonl/],
    ['two items with one key', () => broken({ 'issues.jsonl': lines([...smallIssues, { ...smallIssues[0], id: '77' }]) }), /AND-1/],
    ['an unknown flag', () => ['--colour'], /colour/],
    ['an unknown preset', () => ['--preset', 'waterfall'], /waterfall/],
    ['a --now that is no instant', () => ['--now', '2026-13-45'], /2026-13-45/],
    ['an unknown space', () => [...broken({}), '--projects', 'NOPE'], /NOPE/],
    ['an output that cannot be written', () => [...broken({}), '--output', '/nowhere/report.txt'], /nowhere/],
    ['an output that is a folder', () => [...broken({}), '--output', newFolder()], /cannot write/],
    ['no space at all', () => ['--projects', ' , '], /--projects " , " names no space/],
    ['a score that is none', () => ['--fail-under', 'high'], /high/],
    ['a site and an export at once', () => ['--data', '.', '--site', 'https://x.example'], /--site/],
    ['a site without a login', () => ['--site', 'https://x.example'], /ROLECALL_EMAIL/],
    ['an address that is none', () => ['--site', 'x'], /web address/],
    ['an address that holds a login', () => ['--site', 'https://somebody:hush@x.example'], /^--site must not hold a login; [^:]*https:\/\/your-site/],
    ['an unknown format', () => ['--format', 'pdf'], /pdf/],
    ['settings that are not there', () => ['--settings', '/nowhere.json'], /cannot read the file "\/nowhere\.json" that --settings names/],
    ['settings with a word of their own', () => ['--settings', join(writeExport({ 'bad.json': '{"colour":"red"}' }), 'bad.json')], /bad\.json" are wrong: .*colour/],
    ['settings with a wrong value', () => ['--settings', join(writeExport({ 'bad.json': '{"thresholds":{"dormantDays":"many"}}' }), 'bad.json')], /bad\.json" are wrong at "thresholds\.dormantDays"/],
    ['settings of a space that is not there', () => [...broken({}), '--settings', join(writeExport({ 'bad.json': '{"excludedProjects":["NOPE"]}' }), 'bad.json')], /excludedProjects names the space "NOPE"/],
    ["an export's own settings that are wrong", () => broken({ 'settings.json': '{"preset":"waterfall"}' }), /settings\.json" are wrong at "preset"/],
    ['seats without the right columns', () => ['--seats', join(writeExport({ 'bad.csv': 'space,who\nAND,anna\n' }), 'bad.csv')], /bad\.csv" need the columns spaceKey, role and person/],
    ['seats with a broken quote', () => ['--seats', join(writeExport({ 'bad.csv': 'spaceKey,role,person\nAND,"Product Owner,anna\n' }), 'bad.csv')], /bad\.csv" are no CSV/],
    ['seats with a role of their own', () => ['--seats', join(writeExport({ 'bad.csv': 'spaceKey,role,person\nAND,Chief,anna\n' }), 'bad.csv')], /row 2 of .*"Chief"/],
    ['seats by e-mail', () => ['--seats', join(writeExport({ 'bad.csv': 'spaceKey,role,person\nAND,productOwner,anna@example.com\n' }), 'bad.csv')], /row 2 of .* by e-mail; use the account id/],
    ['seats of a space that is not there', () => [...broken({}), '--seats', join(writeExport({ 'bad.csv': 'spaceKey,role,person\nNOPE,productOwner,anna\n' }), 'bad.csv')], /the seats names the space "NOPE"/],
    ['settings that are no JSON', () => ['--settings', join(writeExport({ 'bad.json': '{' }), 'bad.json')], /bad\.json/],
  ])('%s', async (_, flags, sentence) => {
    const { stdout, exitCode, refusal } = await runTerminal(flags());
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(refusal).toMatch(sentence);
    expect(refusal).not.toMatch(/\n|internal error/);
  });

  it('and leaves no half-written report behind', async () => {
    const folder = newFolder();
    await runTerminal(['--data', writeExport({ 'issues.jsonl': '{' }), '--output', join(folder, 'report.txt')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

const TITANIUM = join(__dirname, '../../../shared/data/titanium');
const describeWithShared = existsSync(TITANIUM) ? describe : describe.skip;

describeWithShared('rolecall scan of Titanium (skipped where the shared data is absent)', () => {
  it('agrees with figures counted from the raw export, at a tenth of the points of a full read', async () => {
    const report = await scan(TITANIUM, '--now', '2021-11-15T00:00:00Z');
    const roadmap = (key: string) => project(report, key)?.checks.find(({ id }) => id.startsWith('roadmap'));
    expect(project(report, 'DAEMON')?.eligibility.state).toBe('dormant');
    expect(roadmap('AC')?.outcome).toBe('notApplicable');
    expect(roadmap('ALOY')).toMatchObject({ judged: 3, violations: 2, outcome: 'fail' });
    expect(roadmap('MOD')).toMatchObject({ judged: 3, violations: 0, outcome: 'pass' });
    expect(roadmap('TIMOB')).toMatchObject({ judged: 34, violations: 10, outcome: 'fail' });
    expect(report.dependencies).toEqual([
      { from: { issueKey: 'ALOY-566', team: 'ALOY' }, to: { issueKey: 'TIMOB-13068', team: 'TIMOB' }, type: 'Depends', state: 'possiblyDead', managed: false },
      { from: { issueKey: 'TIMOB-19815', team: 'TIMOB' }, to: { issueKey: 'ALOY-1294', team: 'ALOY' }, type: 'Blocks', state: 'possiblyDead', managed: false },
    ]);
    expect(report.cost.points).toBeLessThan(29_057 / 10);
  }, 30_000);
});
