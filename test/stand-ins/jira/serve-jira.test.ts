/** The login of scripts and the base path. */
import { createJira } from '../../../stand-ins/jira/create-jira';
import { serveOverBasic } from '../../../stand-ins/jira/serve-jira';
import { NOW, smallSite } from './small-site';

const serve = serveOverBasic(createJira(smallSite, { clock: () => NOW }), { token: 'pre:view', basePath: '/jira' });
const ask = (path: string, login?: string, body?: object): Promise<Response> => {
  const headers: Record<string, string> = login === undefined ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` };
  return serve(new Request(`http://127.0.0.1:8123${path}`, { headers, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) }));
};

it('takes any e-mail with the right token', async () => {
  expect((await ask('/jira/rest/api/3/serverInfo', 'a@example.com:pre:view')).status).toBe(200);
  expect(await (await ask('/jira/rest/api/3/search/approximate-count', 'b@example.com:pre:view', { jql: 'project = PAY' })).json()).toEqual({ count: 4 });
});

it.each([[undefined], ['a@example.com:wrong'], ['pre:view'], ['']])('refuses the login %j in the shape of Jira', async (login) => {
  const response = await ask('/jira/rest/api/3/serverInfo', login);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ errorMessages: [expect.any(String)], errors: {} });
});

it('serves nothing outside its base path', async () => {
  expect((await ask('/rest/api/3/serverInfo', 'a@example.com:pre:view')).status).toBe(404);
  expect((await ask('/jiraffe/rest/api/3/serverInfo', 'a@example.com:pre:view')).status).toBe(404);
});
