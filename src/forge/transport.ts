/** Jira through the platform's proxy: as the app for scans, as the viewer wherever an answer depends on who asks. */
import { NeedsAuthenticationError, ProxyRequestError, asApp, asUser, assumeTrustedRoute } from '@forge/api';
import { JiraError } from '../model/errors';
import type { JiraRequest, JiraResponse, JiraTransport } from '../model/ports';

export const jiraAsApp = (): JiraTransport => overProxy((path, init) => asApp().requestJira(path, init));

/** Only in an invocation that a user made; elsewhere the platform refuses the call. */
export const jiraAsViewer = (): JiraTransport => overProxy((path, init) => asUser().requestJira(path, init));

type RequestJira = ReturnType<typeof asApp>['requestJira'];

function overProxy(requestJira: RequestJira): JiraTransport {
  return {
    async send(request) {
      const { method, path, body } = request;
      const route = toRoute(request);
      const lost = (cause: unknown) => new JiraError(`Jira did not answer, or the connection to it was lost; try again later: ${method} ${path}.`, 0, `${method} ${path}`, { cause });
      try {
        const response = await requestJira(route, {
          method,
          headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        return {
          status: response.status,
          header: (name) => response.headers.get(name),
          text: () => response.text().catch((cause: unknown) => { throw lost(cause); }),
        };
      } catch (error) {
        const refused = readRefusal(error);
        if (refused !== null) return refused;
        throw lost(error);
      }
    },
  };
}

/** The platform answers in Jira's place where it does not let a call through; what it says is treated as if Jira had said it. */
function readRefusal(error: unknown): JiraResponse | null {
  const status = error instanceof ProxyRequestError ? error.status : error instanceof NeedsAuthenticationError ? 401 : null;
  return status === null ? null : { status, header: () => null, text: async () => '' };
}

/**
 * The proxy takes routes only, so that no value can climb out of its path. The path's parameters were encoded where it was
 * built and the query is encoded here; what still climbs is refused.
 */
function toRoute({ path, query }: JiraRequest) {
  if (!path.startsWith('/rest/') || /\.\.|%2e%2e|[?#\\]/i.test(path)) throw new Error('A path to Jira must start with /rest/ and may not climb.');
  const search = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]));
  return assumeTrustedRoute(search.size === 0 ? path : `${path}?${search.toString()}`);
}
