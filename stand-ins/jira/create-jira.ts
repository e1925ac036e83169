/** The stand-in Jira Cloud: a fetch handler that serves a site export over REST v3, as strict as the documented limits. */
import { Hono } from 'hono';
import type { Caller } from './rights';
import { createRights } from './rights';
import type { Fault } from './faults';
import { createFaults } from './faults';
import { createIssueFinder } from './find-issues';
import { createMeter } from './meter';
import type { JiraEnvironment, JiraServices } from './jira-environment';
import { RefusedRequest } from './refused-request';
import { indexSite } from './site-index';
import type { SiteExport } from './site-export';
import { createAnswers } from './answers/create-answers';
import { addRoutes } from './routes/add-routes';
import { JqlError } from './query/jql-error';

export type { Caller } from './rights';
export type { Fault } from './faults';

export interface JiraOptions {
  readonly clock: () => Date;
  /** What addresses in answers start with; default: the export's own, else one that exists nowhere. */
  readonly baseUrl?: string;
  /** Points an hour; default 65,000, the lowest quota of an app. */
  readonly quotaPerHour?: number;
}

/** One request as it arrived; `body` is undefined where there was none. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body: unknown;
}

export interface Jira {
  /** Answers one request. Paths start with `/rest/`; the origin does not matter. Rejects where a fault drops the connection. */
  fetch(request: Request, caller?: Caller): Promise<Response>;
  /** Requests and points since the start, over all hours. */
  readonly meter: { readonly requests: number; readonly points: number };
  readonly faults: { add(fault: Fault): void };
  readonly requests: readonly RecordedRequest[];
}

export function createJira(site: SiteExport, options: JiraOptions): Jira {
  const index = indexSite(site);
  const rights = createRights(index);
  const baseUrl = options.baseUrl ?? site.site.url ?? 'https://stand-in.invalid';
  const services: JiraServices = { index, rights, baseUrl, clock: options.clock, answers: createAnswers(index, rights, baseUrl), findIssues: createIssueFinder(index, rights) };
  const meter = createMeter(options.clock, options.quotaPerHour ?? 65_000);
  const faults = createFaults();
  const requests: RecordedRequest[] = [];
  const app = createApp(services);
  return {
    meter: meter.totals,
    faults,
    requests,
    fetch: async (request, caller = 'app') => {
      const url = new URL(request.url);
      const text = await request.text();
      const body = readBody(text);
      requests.push({ method: request.method, path: url.pathname, query: [...url.searchParams], body });
      const fault = faults.take(url.pathname);
      if (fault === 'drop') throw new TypeError('fetch failed');
      const limited = meter.startRequest();
      if (fault !== undefined) return fault;
      if (limited !== undefined) return limited;
      if (caller === 'anonymous') return refusal(401, 'Client must be authenticated to access this resource.');
      if (text !== '' && body === undefined) return refusal(400, 'There was an error parsing JSON. Check that your request body is valid.');
      const environment = { caller, body, charge: { points: 0 } };
      const response = await app.fetch(new Request(request.url, { method: request.method, headers: request.headers }), environment);
      return meter.finishRequest(response, environment.charge.points);
    },
  };
}

function createApp(services: JiraServices): Hono<JiraEnvironment> {
  const app = new Hono<JiraEnvironment>();
  addRoutes(app, services);
  app.notFound(() => refusal(404, 'null for uri: there is no such resource.'));
  app.onError((error) => {
    if (error instanceof RefusedRequest) return refusal(error.status, error.message);
    if (error instanceof JqlError) return refusal(400, error.message);
    throw error;
  });
  return app;
}

/** Jira's error shape. */
function refusal(status: number, message: string): Response {
  return Response.json({ errorMessages: [message], errors: {} }, { status });
}

function readBody(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
