/** The shapes of answers against Atlassian's published contract. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { createJira } from '../../../stand-ins/jira/create-jira';
import { get, post } from './ask-jira';
import { NOW, smallSite } from './small-site';

const contract = join(__dirname, '../../../../shared/contracts/jira-platform-openapi.json');
const describeWithShared = existsSync(contract) ? describe : describe.skip;

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: { readonly Project: { readonly properties: { readonly projectTypeKey: { readonly enum: string[] } } } } };
}

/** The document's known fault: it lacks the type of Jira Product Discovery. */
function readContract(): Contract {
  const document = JSON.parse(readFileSync(contract, 'utf8')) as Contract;
  document.components.schemas.Project.properties.projectTypeKey.enum.push('product_discovery');
  return document;
}

describeWithShared('answers keep the contract (with ../shared)', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  beforeAll(() => {
    ajv.addSchema(readContract(), 'jira');
  });
  const jira = createJira(smallSite, { clock: () => NOW });
  const pointer = (path: string, method: string): string =>
    ['paths', `/rest/api/3/${path}`, method, 'responses', '200', 'content', 'application/json', 'schema'].map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

  it.each([
    ['serverInfo', 'serverInfo'],
    ['myself', 'myself'],
    ['field', 'field'],
    ['issuetype', 'issuetype'],
    ['issueLinkType', 'issueLinkType'],
    ['project/search', 'project/search?expand=lead,insight,issueTypes&status=live&status=archived&properties=seats'],
    ['project/{projectIdOrKey}', 'project/PAY'],
    ['project/{projectIdOrKey}/properties/{propertyKey}', 'project/PAY/properties/seats'],
    ['project/{projectIdOrKey}/role', 'project/PAY/role'],
    ['project/{projectIdOrKey}/role/{id}', 'project/PAY/role/500'],
    ['project/{projectIdOrKey}/properties', 'project/PAY/properties'],
    ['project/{projectKeyOrId}/permissionscheme', 'project/PAY/permissionscheme'],
    ['permissionscheme/{schemeId}/permission', 'permissionscheme/1000001/permission'],
    ['search/jql', 'search/jql?jql=project%3DPAY&fields=summary,issuelinks&maxResults=2'],
    ['user', 'user?accountId=ann'],
    ['user/bulk', 'user/bulk?accountId=ann'],
    ['users/search', 'users/search'],
    ['mypermissions', 'mypermissions?permissions=BROWSE_PROJECTS'],
    ['user/permission/search', 'user/permission/search?permissions=BROWSE_PROJECTS&projectKey=PAY&accountId=ann'],
  ])('GET %s', async (path, asked) => {
    const { status, body } = await get(jira, asked);
    expect(status).toBe(200);
    ajv.validate(`jira#/${pointer(path, 'get')}`, body);
    expect(ajv.errors).toBeNull();
  });

  it.each([
    ['search/jql', { jql: 'project = PAY', fields: ['*all'], maxResults: 2 }],
    ['search/approximate-count', { jql: 'project = PAY' }],
    ['issue/bulkfetch', { issueIdsOrKeys: ['101', 'nowhere'] }],
    ['changelog/bulkfetch', { issueIdsOrKeys: ['101'] }],
    ['permissions/project', { permissions: ['BROWSE_PROJECTS'] }],
    ['permissions/check', { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [1] }] }],
  ])('POST %s', async (path, asked) => {
    const { status, body } = await post(jira, path, asked);
    expect(status).toBe(200);
    ajv.validate(`jira#/${pointer(path, 'post')}`, body);
    expect(ajv.errors).toBeNull();
  });
});
