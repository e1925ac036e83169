/** Sends the client's requests through anything that answers a Request: the network, or a stand-in in process. */
import { JiraError } from '../model/errors';
import type { JiraTransport } from '../model/ports';

export interface HttpOptions {
  /** Address of the site, with any path under which Jira lives. */
  readonly siteUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly send: (request: Request) => Promise<Response>;
  readonly timeoutMs: number;
}

/** @throws JiraError with status 0 where no whole answer came: no such host, connection lost, too slow */
export function createHttpTransport({ siteUrl, headers, send, timeoutMs }: HttpOptions): JiraTransport {
  const base = siteUrl.replace(/\/+$/, '');
  return {
    async send({ method, path, query, body }) {
      const endpoint = `${method} ${path}`;
      const search = query.length > 0 ? `?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])).toString()}` : '';
      const unreachable = (cause: unknown) =>
        new JiraError(`No answer from ${base} within ${timeoutMs / 1000} s, or the connection was lost; check the address and the network: ${endpoint}.`, 0, endpoint, { cause });
      const request = new Request(`${base}${path}${search}`, {
        method,
        headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const response = await send(request).catch((cause: unknown) => { throw unreachable(cause); });
      return {
        status: response.status,
        header: (name) => response.headers.get(name),
        text: () => response.text().catch((cause: unknown) => { throw unreachable(cause); }),
      };
    },
  };
}
