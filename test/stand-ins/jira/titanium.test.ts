/** The stand-in at real size: a public Jira of 29,057 issues. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createJira } from '../../../stand-ins/jira/create-jira';
import { readExport } from '../../../stand-ins/jira/read-export';
import { get, post } from './ask-jira';

const folder = join(__dirname, '../../../../shared/data/titanium');
const describeWithShared = existsSync(folder) ? describe : describe.skip;

describeWithShared('the Titanium site (with ../shared)', () => {
  it('is read whole and counts its open epics', async () => {
    const site = await readExport(folder);
    const jira = createJira(site, { clock: () => new Date('2021-11-15T00:00:00Z') });
    expect(site.issues).toHaveLength(29_057);
    expect((await post(jira, 'search/approximate-count', { jql: 'issuetype = Epic AND statusCategory != Done' })).body).toEqual({ count: 45 });
    expect((await get(jira, 'project/search?maxResults=1')).body).toMatchObject({ total: 5, isLast: false });
  }, 60_000);
});
