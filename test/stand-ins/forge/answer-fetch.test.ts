/** What the app may ask Jira, as whom, and how refusals reach it. */
import api, { route } from '@forge/api';
import type { JiraCaller } from '../../../stand-ins/forge/answer-fetch';
import { smallApp, smallManifest } from './small-app';

/** Answers every request with who asked and for what. */
const echoJira = async (request: Request, caller: JiraCaller): Promise<Response> => Response.json({ caller, url: request.url });

describe('requestJira', () => {
  it.each([
    ['asApp', () => api.asApp().requestJira(route`/rest/api/3/search?jql=${'a = "b&c"'}`), 'app'],
    ['asUser', () => api.asUser().requestJira(route`/rest/api/3/search?jql=${'a = "b&c"'}`), { accountId: 'user-1' }],
    ['bare', () => api.requestJira(route`/rest/api/3/search?jql=${'a = "b&c"'}`), 'anonymous'],
  ])('%s reaches Jira with its caller and an encoded address', async (_, request, caller) => {
    const { run } = smallApp({ jira: echoJira });
    const answer = await run(async () => (await request()).json() as Promise<unknown>);
    expect(answer).toEqual({ caller, url: 'https://example.atlassian.net/rest/api/3/search?jql=a%20%3D%20%22b%26c%22' });
  });

  it('hands 429 to the app as a plain answer with its headers', async () => {
    const { run } = smallApp({ jira: async () => new Response(null, { status: 429, headers: { 'Retry-After': '7' } }) });
    const seen = await run(async () => {
      const response = await api.asApp().requestJira(route`/rest/api/3/field`);
      return [response.status, response.headers.get('Retry-After')];
    });
    expect(seen).toEqual([429, '7']);
  });

  it.each([
    ['asUser() in a schedule, where nobody invoked', () => api.asUser().requestJira(route`/rest/api/3/myself`)],
    ['asUser(id) without impersonation in the manifest', () => api.asUser('user-9').requestJira(route`/rest/api/3/myself`)],
  ])('throws NeedsAuthenticationError for %s', async (_, request) => {
    const thrown: unknown[] = [];
    const { forge } = smallApp({ jira: echoJira, handlers: { hourly: async () => { await request().catch((error: unknown) => thrown.push(error)); return { statusCode: 200 }; } } });
    await forge.fireSchedule('hourly');
    expect(thrown).toEqual([expect.objectContaining({ status: 401, message: 'Authentication Required' })]);
  });

  it('acts for an absent user where a scope allows impersonation', async () => {
    const manifest = { ...smallManifest, permissions: { scopes: { 'read:jira-work': { allowImpersonation: true } } } };
    const { run } = smallApp({ manifest, jira: echoJira });
    const answer = await run(async () => (await api.asUser('user-9').requestJira(route`/rest/api/3/myself`)).json() as Promise<unknown>);
    expect(answer).toHaveProperty('caller', { accountId: 'user-9' });
  });
});
