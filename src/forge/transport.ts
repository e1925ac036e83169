/** Jira through the platform's proxy: as the app for scans, as the viewer wherever an answer depends on who asks. */
import { asApp, asUser, assumeTrustedRoute } from '@forge/api';
import type { JiraRequest, JiraTransport } from '../model/ports';

export const jiraAsApp = (): JiraTransport => overProxy((path, init) => asApp().requestJira(path, init));

/** Only in an invocation that a user made; elsewhere the platform refuses the call. */
export const jiraAsViewer = (): JiraTransport => overProxy((path, init) => asUser().requestJira(path, init));

type RequestJira = ReturnType<typeof asApp>['requestJira'];

function overProxy(requestJira: RequestJira): JiraTransport {
  return {
    async send(request) {
      const response = await requestJira(toRoute(request), {
        method: request.method,
        headers: { Accept: 'application/json', ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      });
      return { status: response.status, header: (name) => response.headers.get(name), text: () => response.text() };
    },
  };
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
