import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPreview } from '../../../stand-ins/preview/create-preview';
import type { ForgeCall, PreviewOptions } from '../../../stand-ins/preview/preview-options';
import { newFolder } from '../../new-folder';

const ORIGIN = 'http://127.0.0.1:8123';

function open(forge: (call: ForgeCall) => unknown = () => ({ ok: true }), options: Partial<PreviewOptions> = {}) {
  const pagesFolder = join(newFolder(), 'pages');
  mkdirSync(join(pagesFolder, 'dashboard'), { recursive: true });
  writeFileSync(join(pagesFolder, 'dashboard/index.html'), '<html><head></head></html>');
  writeFileSync(join(pagesFolder, '..', 'secret.html'), 'secret');
  const asked: Array<readonly [string, string]> = [];
  const preview = createPreview({
    forge: { invoke: async (call) => forge(call) },
    jira: { fetch: async (request, { accountId }) => { asked.push([request.url, accountId]); return Response.json({ at: 'jira' }, { status: 403 }); } },
    viewers: [{ accountId: 'first', displayName: 'First' }, { accountId: 'second', displayName: 'Second <b>' }],
    frames: [{ id: 'one', title: 'One', config: { projectIds: ['1'] }, host: 'gadget' }],
    pagesFolder,
    locale: 'en-US',
    ...options,
  });
  const post = (op: string, payload: unknown, query = '', headers: Record<string, string> = {}) =>
    preview(new Request(`${ORIGIN}/frames/one/bridge/${op}${query}`, { method: 'POST', body: JSON.stringify(payload), headers }));
  return { preview, post, asked };
}

describe('the preview', () => {
  it('serves the page under the policy of Forge, with the bridge before the app', async () => {
    const response = await open().preview(new Request(`${ORIGIN}/frames/one/index.html`));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' /);
    expect(policy).not.toMatch(/unsafe|frame-ancestors|report-uri/);
    expect(await response.text()).toContain('<head><script src="/page/bridge.js"></script>');
  });

  it('moves the clock of a page before anything else of it runs, and says which day it shows', async () => {
    const { preview } = open(undefined, { moved: { to: new Date('2021-11-15T00:00:00Z'), shiftMs: -5 } });
    expect(await (await preview(new Request(`${ORIGIN}/frames/one/index.html`))).text()).toContain('<head><script src="/page/clock.js" data-shift-ms="-5"></script><script src="/page/bridge.js"></script>');
    expect((await preview(new Request(`${ORIGIN}/page/clock.js`))).status).toBe(200);
    expect(await (await preview(new Request(`${ORIGIN}/`))).text()).toContain('Shown as of <time datetime="2021-11-15T00:00:00.000Z">November 15, 2021</time>');
  });

  it('answers neither under a foreign name nor to a foreign page', async () => {
    const { preview, post } = open();
    expect((await preview(new Request('http://evil.example:8123/'))).status).toBe(403);
    expect((await post('getContext', null, '', { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post('getContext', null, '', { origin: ORIGIN })).status).toBe(200);
  });

  it('serves no file outside of its folders', async () => {
    const { preview } = open();
    for (const path of ['/frames/one/..%2fsecret.html', '/frames/one/%2e%2e%2fsecret.html', '/frames/one//etc/hostname', '/page/create-preview.js']) {
      expect((await preview(new Request(`${ORIGIN}${path}`))).status).toBe(404);
    }
  });

  it('asks the app and Jira as the viewer that the address names, and as a known one only', async () => {
    const calls: ForgeCall[] = [];
    const { post, asked } = open((call) => { calls.push(call); });
    expect(await (await post('invoke', { functionKey: 'scanNow', payload: {} }, '?viewer=second')).json()).toEqual({ result: {} });
    await post('invoke', { functionKey: 'scanNow', payload: {} }, '?viewer=stranger');
    expect(calls.map(({ accountId, moduleKey }) => [accountId, moduleKey])).toEqual([['second', 'role-health-gadget'], ['first', 'role-health-gadget']]);
    const answer = await post('fetchProduct', { product: 'jira', restPath: '/rest/api/3/myself?a=1', fetchRequestInit: { headers: [] } }, '?viewer=second');
    expect(await answer.json()).toMatchObject({ result: { status: 403, body: '{"at":"jira"}', isAttachment: false } });
    expect(asked).toEqual([['https://site.invalid/rest/api/3/myself?a=1', 'second']]);
  });

  it('rejects what the platform would reject, with the words of the resolver', async () => {
    const { post } = open(() => { throw new Error('it broke'); });
    expect(await (await post('invoke', { functionKey: 'x' })).json()).toEqual({ error: 'it broke' });
    expect((await post('nonsense', {})).status).toBe(404);
    expect(await (await post('fetchProduct', { product: 'jira', restPath: 'https://evil.example/', fetchRequestInit: { headers: [] } })).json()).toEqual({ error: 'A payload of "fetchProduct" is not as the bridge sends it.' });
  });

  it('remembers what a gadget saves', async () => {
    const { post } = open();
    await post('submit', { projectIds: ['7'], refresh: 60 });
    expect(await (await post('getContext', null)).json()).toMatchObject({ result: { extension: { gadgetConfiguration: { projectIds: ['7'], refresh: 60 } } } });
  });

  it('writes names into the page as text', async () => {
    expect(await (await open().preview(new Request(`${ORIGIN}/`))).text()).toContain('Second &lt;b&gt;');
  });
});
