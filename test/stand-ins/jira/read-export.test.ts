/** Which exports are refused, by file and line, and which oddities are accepted. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ExportError } from '../../../stand-ins/jira/export-error';
import { readExport } from '../../../stand-ins/jira/read-export';
import { createJira } from '../../../stand-ins/jira/create-jira';
import { newFolder } from '../../new-folder';
import { post } from './ask-jira';
import { NOW, issue, smallSite } from './small-site';

let folder = '';
beforeEach(() => { folder = newFolder(); });

const line = (record: unknown): string => JSON.stringify(record);
const ISSUES = smallSite.issues.map(line).join('\n');
const SOUND: Readonly<Record<string, string | Buffer>> = {
  'site.json': line(smallSite.site),
  'users.jsonl': smallSite.users.map(line).join('\n'),
  'issues.jsonl': ISSUES,
};

async function read(files: Readonly<Record<string, string | Buffer | undefined>>) {
  for (const [name, content] of Object.entries({ ...SOUND, ...files })) if (content !== undefined) await writeFile(join(folder, name), content);
  return readExport(folder);
}

describe('an export is refused, naming where,', () => {
  it.each<[string, Readonly<Record<string, string | Buffer | undefined>>, RegExp]>([
    ['without site.json', { 'site.json': undefined }, /site\.json/],
    ['when site.json is not JSON', { 'site.json': '{' }, /site\.json/],
    ['when site.json has another shape', { 'site.json': '{"projects":{}}' }, /site\.json.*projects/],
    ['with two projects of one key', { 'site.json': line({ ...smallSite.site, projects: [...smallSite.site.projects, { ...smallSite.site.projects[0], id: '77' }] }) }, /site\.json.*key PAY/],
    ['without users', { 'users.jsonl': undefined }, /users\.jsonl/],
    ['without issues', { 'issues.jsonl': undefined }, /issues\.jsonl/],
    ['with a broken line', { 'issues.jsonl': `${line(issue('1', 'PAY-1'))}\n\n{"id":` }, /issues\.jsonl.*line 3/],
    ['with an issue without key', { 'issues.jsonl': line({ ...issue('1', 'PAY-1'), key: undefined }) }, /issues\.jsonl.*line 1.*key/],
    ['with an issue without fields', { 'issues.jsonl': '{"id":"1","key":"PAY-1"}' }, /issues\.jsonl.*line 1.*fields/],
    ['with an issue without project', { 'issues.jsonl': '{"id":"1","key":"PAY-1","fields":{}}' }, /issues\.jsonl.*line 1.*project/],
    ['with two issues of one key', { 'issues.jsonl': `${line(issue('1', 'PAY-1'))}\n${line(issue('2', 'PAY-1'))}` }, /issues\.jsonl.*line 2.*PAY-1/],
    ['with two issues of one id', { 'issues.jsonl': `${line(issue('1', 'PAY-1'))}\n${line(issue('1', 'PAY-2'))}` }, /issues\.jsonl.*line 2.*1/],
    ['with both a plain and a gzipped file', { 'issues.jsonl.gz': gzipSync(ISSUES) }, /issues\.jsonl.*issues\.jsonl\.gz/],
    ['with a cut gzip', { 'issues.jsonl': undefined, 'issues.jsonl.gz': gzipSync(ISSUES).subarray(0, 100) }, /issues\.jsonl\.gz/],
    ['with a gzip that is none', { 'issues.jsonl': undefined, 'issues.jsonl.gz': 'plain' }, /issues\.jsonl\.gz/],
  ])('%s', async (_case, files, where) => {
    const refused = await read(files).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ExportError);
    expect((refused as ExportError).message).toMatch(where);
    expect((refused as ExportError).message).toMatch(/^[^\n]+\.$/);
  });

  it('when its folder is missing', async () => {
    await expect(readExport(join(folder, 'nowhere'))).rejects.toThrow(ExportError);
  });
});

describe('an export is accepted', () => {
  it('with a byte order mark, CRLF, blank lines and the same line twice', async () => {
    const lines = `\uFEFF${line(issue('1', 'PAY-1'))}\r\n\r\n${line(issue('2', 'PAY-2'))}\r\n${line(issue('1', 'PAY-1'))}\r\n`;
    const { issues } = await read({ 'issues.jsonl': lines, 'site.json': `\uFEFF${line(smallSite.site)}` });
    expect(issues.map(({ key }) => key)).toEqual(['PAY-1', 'PAY-2']);
  });

  it('gzipped, with line separators, quotes and backslashes inside its texts', async () => {
    const summary = 'a\u2028b "c" \\d\n';
    const { issues } = await read({ 'issues.jsonl': undefined, 'issues.jsonl.gz': gzipSync(line(issue('1', 'PAY-1', { summary }))) });
    expect(issues[0]?.fields['summary']).toBe(summary);
  });

  it('empty, and without a name it is named after its folder', async () => {
    const { site, issues } = await read({ 'site.json': '{"projects":[],"issueTypes":[],"issueLinkTypes":[]}', 'users.jsonl': '', 'issues.jsonl': '' });
    expect(issues).toEqual([]);
    expect(site.name).toBe(basename(folder));
  });

  it('with unknown people, types, categories and invalid dates, which stay as they are', async () => {
    const { issues } = await read({});
    expect(issues.find(({ key }) => key === 'PAY-11')?.fields).toMatchObject({ created: 'not a date', status: { name: 'Limbo' } });
    expect(issues.find(({ key }) => key === 'AND-2')?.fields).toMatchObject({ issuetype: { id: 'unheard-of' } });
  });

  it('with issues of a project that it lacks, which nobody sees', async () => {
    const jira = createJira(await read({}), { clock: () => NOW });
    expect((await post(jira, 'issue/bulkfetch', { issueIdsOrKeys: ['ELSEWHERE-1'] })).body).toMatchObject({ issues: [], issueErrors: [{ id: 'ELSEWHERE-1' }] });
  });
});
