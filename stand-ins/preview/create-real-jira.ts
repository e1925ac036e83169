/** A real Jira Cloud for the preview: everybody, the app included, asks with the caller's own login, and nobody ever writes. */
import { z } from 'zod';
import { PreviewError } from './preview-error';
import type { Viewer } from './preview-options';

/** POSTs that only read. */
const READING_POSTS: ReadonlySet<string> = new Set([
  '/rest/api/3/search/jql',
  '/rest/api/3/search/approximate-count',
  '/rest/api/3/issue/bulkfetch',
  '/rest/api/3/changelog/bulkfetch',
  '/rest/api/3/permissions/check',
  '/rest/api/3/permissions/project',
]);
/** The slowest call that a patient person would wait for. */
const TIMEOUT_MS = 30_000;

export interface RealJira {
  /** Answers 403 by itself to whatever might write. */
  fetch(request: Request): Promise<Response>;
  /** Whose login it is. @throws PreviewError where the site refuses it */
  readMyself(): Promise<Viewer>;
}

/** @throws PreviewError for an address or a login that cannot be used */
export function createRealJira(siteUrl: string, environment: Readonly<Record<string, string | undefined>>): RealJira {
  const { ROLECALL_EMAIL: email, ROLECALL_TOKEN: token } = environment;
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol)) throw new PreviewError(`--site "${siteUrl}" is no web address; write it like https://your-site.atlassian.net.`);
  if (!email || !token) throw new PreviewError('--site needs your login: set ROLECALL_EMAIL to your e-mail address and ROLECALL_TOKEN to an API token.');
  const base = siteUrl.replace(/\/+$/, '');
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;

  async function send(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const { method } = request;
    if (method !== 'GET' && !(method === 'POST' && READING_POSTS.has(pathname))) {
      return Response.json({ errorMessages: ['The preview only reads.'], errors: {} }, { status: 403 });
    }
    return fetch(`${base}${pathname}${search}`, {
      method,
      headers: { Accept: 'application/json', Authorization: authorization, ...(method === 'POST' ? { 'Content-Type': 'application/json' } : {}) },
      ...(method === 'POST' ? { body: await request.text() } : {}),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }

  return {
    fetch: send,
    async readMyself() {
      const response = await send(new Request('https://site.invalid/rest/api/3/myself')).catch(() => null);
      if (response === null) throw new PreviewError(`No answer from ${base}; check the address and the network.`);
      const myself = mySchema.safeParse(await response.json().catch(() => null));
      if (!response.ok || !myself.success) throw new PreviewError(`${base} refused your login (status ${response.status}); check ROLECALL_EMAIL and ROLECALL_TOKEN.`);
      return myself.data;
    },
  };
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-myself-get */
const mySchema = z.object({ accountId: z.string(), displayName: z.string() });
