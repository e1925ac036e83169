/** A transport that keeps, of everything Jira answers through it, what a site export needs to give the same answers again. */
import { requestId } from '../../../stand-ins/jira/given-answers';
import type { JiraRequest, JiraTransport } from '../../model/ports';
import type { AskedRequest } from './asked-request';
import type { ExportDraft } from './export-draft';
import { createExportDraft } from './export-draft';
import type { KeptEndpoint } from './kept-endpoints';
import { keptEndpoints } from './kept-endpoints';

export interface Recorder extends JiraTransport {
  readonly draft: ExportDraft;
}

/** What a client cannot read is as good as a refusal of the request. */
const UNREADABLE = 400;

export function createRecorder(transport: JiraTransport): Recorder {
  const draft = createExportDraft();
  return {
    draft,
    async send(request) {
      const { endpoint, asked } = findEndpoint(request);
      const response = await transport.send(endpoint.ask === undefined ? request : { ...request, body: endpoint.ask(request.body) });
      if (response.status < 200 || response.status > 299) {
        noteRefusal(request, response.status, draft);
        return response;
      }
      return {
        status: response.status,
        header: (name) => response.header(name),
        text: async () => {
          const text = await response.text();
          forgetRefusal(request, draft);
          if (!endpoint.keep(parseJson(text), draft, asked)) noteRefusal(request, UNREADABLE, draft);
          return text;
        },
      };
    },
  };
}

/** @throws Error for an endpoint that the table lacks: the export would be incomplete without anybody noticing */
function findEndpoint(request: JiraRequest): { readonly endpoint: KeptEndpoint; readonly asked: AskedRequest } {
  for (const { endpoint, pattern } of PATTERNS) {
    const match = endpoint.method === request.method ? pattern.exec(request.path) : null;
    if (match) return { endpoint, asked: { ...request, parameters: Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])) } };
  }
  throw new Error(`src/cli/save/kept-endpoints.ts has no entry for ${request.method} ${request.path}.`);
}

const PATTERNS = keptEndpoints.map((endpoint) => ({ endpoint, pattern: new RegExp(`^${endpoint.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) }));

/** A refused page is a refused query: the token that led to it means nothing to another Jira. */
function withoutPage({ body, ...request }: JiraRequest): JiraRequest {
  if (typeof body !== 'object' || body === null || !('nextPageToken' in body)) return { ...request, body };
  const { nextPageToken: _token, ...rest } = body;
  return { ...request, body: rest };
}

function noteRefusal(request: JiraRequest, status: number, { answers }: ExportDraft): void {
  const { method, path, query, body } = withoutPage(request);
  answers.set(requestId({ method, path, query, body }), { method, path, query, ...(body === undefined ? {} : { body }), status });
}

/** The client asked again, and got it. */
function forgetRefusal(request: JiraRequest, { answers }: ExportDraft): void {
  answers.delete(requestId(withoutPage(request)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
