import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createRealJira } from '../../../stand-ins/preview/create-real-jira';

const LOGIN = { ROLECALL_EMAIL: 'a@example.com', ROLECALL_TOKEN: 'token' };

describe('a real site behind the preview', () => {
  it('is only read: nothing that may write leaves this machine', async () => {
    const arrived: string[] = [];
    const server = serve({ port: 0, hostname: '127.0.0.1', fetch: async (request) => {
      arrived.push(`${request.method} ${new URL(request.url).pathname} ${request.headers.get('authorization') ?? ''}`);
      return Response.json({ accountId: 'me', displayName: 'Me' });
    } });
    await new Promise((resolve) => server.once('listening', resolve));
    const jira = createRealJira(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jira/`, LOGIN);
    const send = (method: string, path: string) => jira.fetch(new Request(`https://site.invalid${path}`, { method, ...(method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }) }));
    try {
      expect(await jira.readMyself()).toEqual({ accountId: 'me', displayName: 'Me' });
      expect((await send('POST', '/rest/api/3/search/jql')).status).toBe(200);
      for (const [method, path] of [['POST', '/rest/api/3/issue'], ['PUT', '/rest/api/3/issue/1'], ['DELETE', '/rest/api/3/issue/1'], ['POST', '/rest/api/3/issue/bulkfetch/../../issue']] as const) {
        expect((await send(method, path)).status).toBe(403);
      }
      const authorization = `Basic ${Buffer.from('a@example.com:token').toString('base64')}`;
      expect(arrived).toEqual([`GET /jira/rest/api/3/myself ${authorization}`, `POST /jira/rest/api/3/search/jql ${authorization}`]);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('says in a sentence why it cannot be used', async () => {
    expect(() => createRealJira('nonsense', LOGIN)).toThrow('--site "nonsense" is no web address');
    expect(() => createRealJira('https://site.example', {})).toThrow('--site needs your login');
    await expect(createRealJira('http://127.0.0.1:1', LOGIN).readMyself()).rejects.toThrow('No answer from http://127.0.0.1:1');
  });
});
