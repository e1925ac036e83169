/** Asks the stand-in Jira and reads its answer. */
import type { Caller, Jira } from '../../../stand-ins/jira/create-jira';

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export async function get<Body = unknown>(jira: Jira, path: string, caller?: Caller): Promise<Answer<Body>> {
  return read(await jira.fetch(new Request(`https://any.example/rest/api/3/${path}`), caller));
}

export async function post<Body = unknown>(jira: Jira, path: string, body: unknown, caller?: Caller): Promise<Answer<Body>> {
  return read(await jira.fetch(new Request(`https://any.example/rest/api/3/${path}`, { method: 'POST', body: JSON.stringify(body) }), caller));
}

async function read<Body>(response: Response): Promise<Answer<Body>> {
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

export interface IssueAnswer {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
export interface SearchAnswer {
  readonly issues: readonly IssueAnswer[];
  readonly isLast: boolean;
  readonly nextPageToken?: string;
}
