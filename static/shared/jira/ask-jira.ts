/** Asks Jira as the viewer, so that every name shown is one they may see; the app spends nothing of its own quota on it. */
import { requestJira } from '@forge/bridge';

/** The answer's JSON; null where Jira refused or the viewer may not see it. Rejects where no answer came. */
export async function askJira(path: string, body?: unknown): Promise<unknown> {
  const response = await requestJira(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.ok ? (await response.json() as unknown) : null;
}
