/** `rolecall detect` end to end: what a site has is read with few requests, and the settings that it suggests are read by a scan. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchema } from '../../src/model/report';
import { settingsSchema } from '../../src/model/settings';
import { newFolder } from '../new-folder';
import { runRolecall } from './run-terminal';
import { lines, smallIssues, smallSite, smallUsers, writeExport } from './small-export';

const actor = (accountId: string) => ({ type: 'atlassian-user-role-actor', actorUser: { accountId } });
const picker = (id: string, name: string) => ({ id, name, custom: true, schema: { type: 'user', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:userpicker', customId: Number(id.slice('customfield_'.length)) } });
const after = { id: '101', name: 'Gantt', inward: 'has to be done after', outward: 'has to be done before' };

/** A site that calls things by names of its own. */
const site = {
  ...smallSite,
  projects: [...smallSite.projects, { id: '3', key: 'MKT', name: 'Space MKT', projectTypeKey: 'business', style: 'classic', simplified: false }].map((project) => ({ ...project, lead: { accountId: 'anna' } })),
  issueLinkTypes: [...smallSite.issueLinkTypes, after],
  fields: [picker('customfield_1', 'Product Manager'), picker('customfield_2', 'Programme Manager (delivery)')],
  roles: [
    ...smallSite.roles,
    { id: 3, name: 'PO – Payments', projectKey: 'AND', actors: [] }, { id: 3, name: 'PO – Payments', projectKey: 'EMPTY', actors: [actor('anna')] },
    { id: 4, name: 'Developers', projectKey: 'AND', actors: [actor('anna')] },
  ],
};
const issues = lines(smallIssues.map((issue) => ({ ...issue, fields: { ...issue.fields, customfield_1: issue.key === 'AND-1' ? { accountId: 'anna' } : null } })));
const write = () => writeExport({ 'site.json': JSON.stringify(site), 'users.jsonl': lines(smallUsers), 'issues.jsonl': issues });
const detect = (...flags: string[]) => runRolecall(['detect', ...flags]);

describe('rolecall detect', () => {
  it('lists what is read, what looks alike and what is there, with counts and the meter', async () => {
    const { stdout, exitCode } = await detect('--data', write());
    expect(exitCode).toBe(0);
    for (const line of [
      '3 spaces, of which 2 are judged; looked into all of them.',
      'Product owner: found in 1 of 2 spaces',
      '  ✓ role "product OWNER": one person in 1 space, only people who left in 1 space',
      '  ? role "PO – Payments": one person in 1 space, nobody in 1 space',
      '  · space lead: an active person in 2 spaces',
      '  ✓ field "Product Manager" (customfield_1): the owner of a roadmap item, on 1',
      '  ? field "Programme Manager (delivery)" (customfield_2): on 0 open work items',
      '  · no Team field: each space counts as one team',
      'Roadmap items: 2 open',
      '  ✓ level 1: Epic',
      '  ✓ "Blocks" (blocks / is blocked by): on 1 open work item',
      '  ? "Gantt" (has to be done before / has to be done after): on 0 open work',
      '  2 judged, 1 no product spaces',
      '  · Developers',
      '  - synonyms.productOwner: Adds "PO – Payments": it names somebody in 1 space',
    ]) expect(stdout).toContain(line);
    expect(stdout).toMatch(/\nRead with \d+ requests and \d+ points\.\n$/);
  });

  it('prints 80 columns without colour when piped, and settings that a scan reads', async () => {
    const { stdout } = await detect('--data', write());
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const file = stdout.slice(stdout.indexOf('\n{\n'), stdout.lastIndexOf('\n}\n') + 3);
    expect(settingsSchema.parse(JSON.parse(file)).synonyms.productOwner).toContain('PO – Payments');
  });

  it('steers no terminal by the names of a site', async () => {
    const steering = 'PO \u001b[2J\u202e';
    const roles = [...smallSite.roles, { id: 9, name: steering, projectKey: 'EMPTY', actors: [actor('anna')] }, { id: 9, name: steering, projectKey: 'AND', actors: [] }];
    const { stdout } = await detect('--data', writeExport({ 'site.json': JSON.stringify({ ...site, name: `Site ${steering}`, roles }) }));
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(stdout).toContain('synonyms.productOwner: Adds "PO');
  });

  it('writes a clean file, by which a scan finds more seats', async () => {
    const [folder, path] = [write(), join(newFolder(), 'settings.json')];
    const { stdout } = await detect('--data', folder, '--output', path);
    expect(stdout).toContain(`Written to ${path}`.slice(0, 30));
    expect(stdout).not.toContain('"synonyms": {');
    const scan = async (...flags: string[]) => reportSchema.parse(JSON.parse((await runRolecall(['scan', '--data', folder, '--format', 'json', ...flags])).stdout));
    const owners = (report: Awaited<ReturnType<typeof scan>>) => report.projects.filter(({ eligibility }) => eligibility.state === 'eligible').map(({ seats }) => seats.productOwner.state);
    expect(owners(await scan())).toEqual(['filled', 'departed']);
    expect(owners(await scan('--settings', path))).toEqual(['filled', 'filled']);
  });

  it('begins from the settings that it is given, and keeps them', async () => {
    const folder = write();
    writeFileSync(join(folder, 'mine.json'), JSON.stringify({ thresholds: { dormantDays: 60 }, excludedProjects: ['EMPTY'] }));
    const path = join(folder, 'next.json');
    const { stdout } = await detect('--data', folder, '--settings', join(folder, 'mine.json'), '--output', path);
    expect(stdout).toContain('1 are judged');
    expect(settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))).toMatchObject({ thresholds: { dormantDays: 60 }, excludedProjects: ['EMPTY'] });
  });

  it('looks into few spaces of a large site', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ id: `${index + 10}`, key: `S${index + 10}`, name: 'Space', projectTypeKey: 'software', style: 'classic', simplified: false }));
    const folder = writeExport({
      'site.json': JSON.stringify({ ...site, projects: many, roles: many.map(({ key }) => ({ id: 1, name: 'Product Owner', projectKey: key, actors: [actor('anna')] })) }),
      'issues.jsonl': lines(many.map(({ id, key }) => ({ id: `9${id}`, key: `${key}-1`, fields: { project: { id, key }, issuetype: { id: '10' }, updated: '2026-11-20T10:00:00.000+0000' } }))),
    });
    const { stdout } = await detect('--data', folder, '--spaces', '7');
    expect(stdout).toContain('looked into 7, spread over the site');
    expect(stdout).toContain('role "Product Owner": one person in 7 spaces');
    expect(Number(/Read with (\d+) requests/.exec(stdout)?.[1])).toBeLessThan(25);
  });
});

describe('rolecall detect refuses, in one line and with nothing written,', () => {
  it.each<readonly [string, () => readonly string[], RegExp]>([
    ['to replace a file', () => ['--output', join(writeExport(), 'site.json')], /site\.json" exists already/],
    ['an output that cannot be written', () => ['--data', write(), '--output', '/nowhere/settings.json'], /nowhere/],
    ['a number of spaces that is none', () => ['--spaces', 'all'], /--spaces "all"/],
    ['a folder that is not there', () => ['--data', '/nowhere/at/all'], /nowhere/],
    ['settings that are wrong', () => { const folder = writeExport({ 'bad.json': '{"colour": 1}' }); return ['--data', folder, '--settings', join(folder, 'bad.json')]; }, /bad\.json/],
    ['two sites at once', () => ['--data', '.', '--site', 'https://x.example'], /--site/],
  ])('%s', async (_, flags, sentence) => {
    const { stdout, exitCode, refusal } = await detect(...flags());
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(refusal).toMatch(sentence);
    expect(refusal).not.toMatch(/\n|internal error/);
  });

  it('an export that a scan saved: it holds only what that scan read', async () => {
    const folder = join(newFolder(), 'export');
    await runRolecall(['scan', '--data', write(), '--save', folder]);
    expect((await detect('--data', folder)).refusal).toMatch(/saved by a scan/);
  });

  it('and leaves no half-written file behind', async () => {
    const folder = newFolder();
    await detect('--data', writeExport({ 'issues.jsonl': '{' }), '--output', join(folder, 'settings.json'));
    expect(readdirSync(folder)).toEqual([]);
  });
});
