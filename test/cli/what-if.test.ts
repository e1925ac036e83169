/** `rolecall what-if` end to end: the real client against the stand-in Jira, facts changed in memory, judged twice. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WhatIfReport } from '../../src/model/what-if-report';
import { whatIfReportSchema } from '../../src/model/what-if-report';
import { newFolder } from '../new-folder';
import { runRolecall } from './run-terminal';
import { lines, smallSite, smallUsers, writeExport } from './small-export';

const users = lines([...smallUsers, { accountId: '712020:ben', accountType: 'atlassian', displayName: 'Person 3', active: true }, { accountId: 'bot', accountType: 'app', displayName: 'Bot', active: true }]);
const actor = (accountId: string) => ({ type: 'atlassian-user-role-actor', actorUser: { accountId } });
/** Anna is product owner and project manager of AND, so that both roadmap items and the link hang on her or on nobody. */
const site = JSON.stringify({ ...smallSite, roles: smallSite.roles.map((role) => (role.id === 2 && role.projectKey === 'AND' ? { ...role, actors: [actor('anna')] } : role)) });
const write = (files: Readonly<Record<string, string>> = {}) => writeExport({ 'site.json': site, 'users.jsonl': users, ...files });
const whatIf = (...flags: string[]) => runRolecall(['what-if', '--data', write(), ...flags]);
const read = async (...flags: string[]): Promise<WhatIfReport> => whatIfReportSchema.parse(JSON.parse((await whatIf('--format', 'json', ...flags)).stdout));

describe('rolecall what-if', () => {
  it('tells what a leaver orphans, and each space before and after', async () => {
    const report = await read('--leaves', 'anna');
    expect(report.changes).toEqual([{ kind: 'leaves', accountId: 'anna' }]);
    expect(report.seats).toEqual([
      { projectKey: 'AND', role: 'productOwner', effect: 'orphaned', before: { state: 'filled', holders: ['anna'] }, after: { state: 'departed', holders: ['anna'] } },
      { projectKey: 'AND', role: 'projectManager', effect: 'orphaned', before: { state: 'filled', holders: ['anna'] }, after: { state: 'departed', holders: ['anna'] } },
    ]);
    expect(report.roadmapItems).toEqual([{ key: 'AND-2', projectKey: 'AND', effect: 'orphaned', before: 'byDefault', after: 'none' }]);
    expect(report.dependencies).toEqual([{ from: { issueKey: 'AND-3', team: 'AND' }, to: { issueKey: 'EMPTY-1', team: 'EMPTY' }, type: 'Blocks', effect: 'orphaned' }]);
    expect(report.summary).toMatchObject({ seats: { before: 2, orphaned: 2, cured: 0, after: 0 }, roadmapItems: { before: 1, after: 0 }, dependencies: { before: 1, after: 0 } });
    const [and, empty] = report.projects;
    expect(and?.after.floor ?? 0).toBeLessThan(and?.before.floor ?? 0);
    expect(and?.checks).toContainEqual({ id: 'projects-without-product-owner', before: 'pass', after: 'fail' });
    expect(empty).toMatchObject({ key: 'EMPTY', checks: [{ id: 'dependencies-without-project-manager', before: 'pass', after: 'warn' }] });
  });

  it('takes several changes at once, keys and roles as people write them, and persons who hold no seat yet', async () => {
    const report = await read('--leaves', 'anna', '--assign', 'and:Product Owner=712020:ben', '--assign', 'EMPTY:product-owner=712020:ben');
    expect(report.changes.slice(1)).toEqual([
      { kind: 'assign', projectKey: 'AND', role: 'productOwner', accountId: '712020:ben' },
      { kind: 'assign', projectKey: 'EMPTY', role: 'productOwner', accountId: '712020:ben' },
    ]);
    expect(report.seats.map(({ projectKey, role, effect }) => [projectKey, role, effect])).toEqual([['AND', 'productOwner', 'changed'], ['AND', 'projectManager', 'orphaned'], ['EMPTY', 'productOwner', 'cured']]);
    expect(report.roadmapItems).toEqual([]);
  });

  it('tells of the spaces that --projects names, and of their dependencies', async () => {
    const report = await read('--leaves', 'anna', '--projects', 'empty');
    expect(report.projects.map(({ key }) => key)).toEqual(['EMPTY']);
    expect([report.seats, report.roadmapItems]).toEqual([[], []]);
    expect(report.summary.dependencies).toEqual({ before: 1, orphaned: 1, cured: 0, after: 0 });
  });

  it('steers no terminal by the names of a site', async () => {
    const folder = write({ 'site.json': JSON.stringify({ ...JSON.parse(site) as object, name: 'Site \u001b[2J' }) });
    expect((await runRolecall(['what-if', '--data', folder, '--leaves', 'anna'])).stdout).not.toContain('\u001b');
  });

  it('says which coordinators of the settings are void', async () => {
    const folder = write({ 'settings.json': JSON.stringify({ coordinators: [{ accountId: '712020:ben', teams: ['project:1', 'project:2'] }] }) });
    const { stdout } = await runRolecall(['what-if', '--data', folder, '--settings', join(folder, 'settings.json'), '--leaves', '712020:ben', '--leaves', 'anna']);
    expect(stdout).toMatch(/Coordinators in the settings that are void then\n {2}✕ AND and EMPTY\n/);
    expect(stdout).toContain('nobody in charge of AND-3>EMPTY-1');
  });

  it('prints text of 80 columns without colour when piped, and says when no score moves', async () => {
    const { stdout } = await whatIf('--leaves', 'anna');
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toMatch(/^What if anna leaves\?\nSmall site: Role clarity /);
    expect((await whatIf('--leaves', '712020:ben')).stdout).toContain('no score moves in 2 spaces');
  });

  it('writes the form that the ending of --output means', async () => {
    const path = join(newFolder(), 'what-if.json');
    expect(await whatIf('--leaves', 'anna', '--output', path)).toMatchObject({ stdout: '', exitCode: 0, refusal: '' });
    expect(whatIfReportSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success).toBe(true);
  });
});

describe('rolecall what-if refuses, in one line,', () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['to change nothing', [], /--leaves ACCOUNT or --assign/],
    ['an account that Jira does not know', ['--leaves', 'who'], /"who".*does not know/],
    ['somebody who has left already', ['--leaves', 'left'], /"left".*deactivated/],
    ['to seat an app', ['--assign', 'AND:productOwner=bot'], /"bot".*no person/],
    ['a space that is not there', ['--assign', 'NOPE:productOwner=anna'], /"NOPE"/],
    ['a space that --projects leaves out', ['--projects', 'EMPTY', '--assign', 'AND:productOwner=anna', '--data', writeExport({ 'site.json': site, 'users.jsonl': users, 'issues.jsonl': '' })], /--projects leaves out/],
    ['a role in short form', ['--assign', 'AND:PM=anna'], /role "PM"/],
    ['a role that the site has no source for', ['--assign', 'AND:productManager=anna'], /product manager.*rolecall detect/],
    ['an assignment without a person', ['--assign', 'AND:productOwner'], /PAY:productOwner=ACCOUNT/],
    ['one seat for two people', ['--assign', 'AND:productOwner=anna', '--assign', 'and:productOwner=712020:ben'], /twice/],
    ['a leaver who takes a seat', ['--leaves', 'anna', '--assign', 'EMPTY:productOwner=anna'], /both leaves and becomes/],
    ['a form that it does not have', ['--leaves', 'anna', '--format', 'csv'], /csv/],
  ])('%s', async (_, flags, sentence) => {
    const { stdout, exitCode, refusal } = await whatIf(...flags);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(refusal).toMatch(sentence);
    expect(refusal).not.toMatch(/\n|internal error/);
  });

  it('and leaves no file behind', async () => {
    const folder = newFolder();
    await whatIf('--leaves', 'who', '--output', join(folder, 'report.txt'));
    expect(readdirSync(folder)).toEqual([]);
  });
});
