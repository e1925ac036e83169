/** Seats that a project property names: asked for only where the admin says so, and never taken for empty where it is odd. */
import type { ProjectRecord } from '../../../stand-ins/jira/site-export';
import { buildSite, scan } from '../backlog-site';

const BY_PROPERTY = { sources: ['set', 'projectProperty'] };
const withProperty = (value: unknown) => buildSite({ projects: buildSite().site.projects.map((project): ProjectRecord => ({ ...project, properties: { 'rolecall.seats': value, other: { secret: true } } })) });
const propertiesAsked = (jira: { readonly requests: ReadonlyArray<{ readonly query: ReadonlyArray<readonly [string, string]> }> }) => jira.requests.flatMap(({ query }) => query.filter(([name]) => name === 'properties').map(([, key]) => key));

describe('the property rolecall.seats', () => {
  it('names seats by account, each role for itself', async () => {
    const { readings } = (await scan(withProperty({ productOwner: ['ben', 'anna', 'ben'], projectManager: [] }), BY_PROPERTY)).project();
    const source = { source: 'projectProperty:rolecall.seats', kind: 'projectProperty', groups: 0 };
    expect(readings).toEqual({
      productOwner: { known: true, value: [{ ...source, accounts: ['anna', 'ben'] }] },
      productManager: { known: true, value: [{ ...source, accounts: [] }] },
      projectManager: { known: true, value: [{ ...source, accounts: [] }] },
    });
  });

  it('is asked for only where a role’s sources list it, and no other with it', async () => {
    expect(propertiesAsked((await scan(withProperty({}))).jira)).toEqual([]);
    expect(propertiesAsked((await scan(withProperty({}), { sources: { projectManager: ['set', 'projectProperty'] } })).jira)).toEqual(['rolecall.seats']);
  });

  it('spares the calls for roles that no role’s sources list', async () => {
    const { jira } = await scan(withProperty({}), BY_PROPERTY);
    expect(jira.requests.filter(({ path }) => /\/role\/\d/.test(path))).toEqual([]);
  });

  it('stands beside the project roles, in the order of the sources', async () => {
    const { readings } = (await scan(withProperty({ productOwner: ['ben'] }), { sources: ['projectProperty', 'projectRole', 'set'] })).project();
    expect(readings.productOwner).toMatchObject({ value: [{ kind: 'projectRole', accounts: ['anna'] }, { kind: 'projectProperty', accounts: ['ben'] }] });
  });

  it.each([['a list', ['ben']], ['a name in place of a list', { productOwner: 'ben' }], ['no accounts in it', { productOwner: [7] }]])('tells nothing where it is %s', async (_, value) => {
    expect((await scan(withProperty(value), BY_PROPERTY)).project().readings.productOwner).toEqual({ known: false, reason: 'failed' });
  });

  it('names nobody where a project has none', async () => {
    expect((await scan(buildSite(), BY_PROPERTY)).project().readings.productOwner).toEqual({ known: true, value: [] });
  });
});
