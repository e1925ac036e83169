/** Serves the stand-in over HTTP, behind the Basic authentication that Jira Cloud takes from scripts. */
import type { Jira } from './create-jira';
import { cutAnswer } from './cut-answer';

export interface ServeOptions {
  /** The one API token that is right; any e-mail goes with it. */
  readonly token: string;
  /** What paths start with before `/rest/`, such as `/jira`. */
  readonly basePath: string;
}

/** A handler that checks the login, takes off the base path and asks Jira as the app. */
export function serveOverBasic(jira: Jira, { token, basePath }: ServeOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(`${basePath}/`)) return Response.json({ errorMessages: ['There is no site here.'], errors: {} }, { status: 404 });
    if (!isLogin(request.headers.get('authorization'), token)) return jira.fetch(request, 'anonymous');
    url.pathname = url.pathname.slice(basePath.length);
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const body = hasBody ? { body: await request.text() } : {};
    // Over a socket, a lost connection is an answer that breaks off.
    return jira.fetch(new Request(url, { method: request.method, headers: request.headers, signal: request.signal, ...body })).catch(cutAnswer);
  };
}

function isLogin(header: string | null, token: string): boolean {
  const encoded = /^Basic (.+)$/i.exec(header ?? '')?.[1];
  const login = Buffer.from(encoded ?? '', 'base64').toString('utf8');
  const colon = login.indexOf(':');
  return colon > 0 && login.slice(colon + 1) === token;
}
