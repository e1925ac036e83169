/** The stand-in Jira Cloud: a fetch handler that serves a site export over REST v3, as strict as the documented limits. */
import { Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Caller } from './rights';
import { createRights } from './rights';
import type { Fault } from './faults';
import { createFaults } from './faults';
import { createIssueFinder } from './find-issues';
import { createGivenAnswers } from './given-answers';
import type { Cost } from './meter';
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
  /** Where it is mounted, which `self` addresses start with; default: the export's own, else one that exists nowhere. */
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
  /** Answers one request. Paths start with `/rest/`, or with the path of `baseUrl`; the origin does not matter. Rejects where a fault drops the connection. */
  fetch(request: Request, caller?: Caller): Promise<Response>;
  /** Requests and points since the start, over all hours. */
  readonly meter: Cost & { readonly byEndpoint: ReadonlyMap<string, Cost> };
  readonly faults: { add(fault: Fault): void };
  /** The last 10,000, paths without that of `baseUrl`. */
  readonly requests: readonly RecordedRequest[];
}

const REQUESTS_KEPT = 10_000;
/** Jira tells anybody its address and version. */
const PUBLIC_PATH = '/rest/api/3/serverInfo';

export function createJira(site: SiteExport, options: JiraOptions): Jira {
  const index = indexSite(site);
  const rights = createRights(index);
  const baseUrl = options.baseUrl ?? site.site.url ?? 'https://stand-in.invalid';
  const services: JiraServices = { index, rights, baseUrl, clock: options.clock, answers: createAnswers(index, rights, baseUrl), findIssues: createIssueFinder(index, rights, site.searches) };
  const meter = createMeter(options.clock, options.quotaPerHour ?? 65_000);
  const faults = createFaults();
  const given = createGivenAnswers(site.answers ?? []);
  const requests: RecordedRequest[] = [];
  const mount = new URL(baseUrl).pathname.replace(/\/$/, '');
  const app = createApp(services);
  return {
    meter: meter.totals,
    faults,
    requests,
    fetch: async (request, caller = 'app') => {
      const url = new URL(request.url);
      if (mount !== '' && url.pathname.startsWith(`${mount}/`)) url.pathname = url.pathname.slice(mount.length);
      const text = await request.text();
      const body = readBody(text);
      requests.push({ method: request.method, path: url.pathname, query: [...url.searchParams], body });
      if (requests.length > REQUESTS_KEPT) requests.shift();
      const fault = await faults.take(request, url.pathname);
      const limited = meter.startRequest();
      if (fault !== undefined) return fault;
      if (limited !== undefined) return limited;
      if (caller === 'anonymous' && url.pathname !== PUBLIC_PATH) return refusal(401, 'Client must be authenticated to access this resource.');
      if (text !== '' && body === undefined) return refusal(400, 'There was an error parsing JSON. Check that your request body is valid.');
      const answer = caller === 'app' ? given({ method: request.method, path: url.pathname, query: [...url.searchParams], body }) : undefined;
      if (answer !== undefined) return meter.finishRequest(answer, `${request.method} ${url.pathname}`, 0);
      const environment: JiraEnvironment['Bindings'] = { caller: caller === 'anonymous' ? 'app' : caller, body, charge: { points: 0, endpoint: 'unknown' } };
      const response = await app.fetch(new Request(url, { method: request.method, headers: request.headers }), environment);
      return meter.finishRequest(response, `${request.method} ${environment.charge.endpoint}`, environment.charge.points);
    },
  };
}

function createApp(services: JiraServices): Hono<JiraEnvironment> {
  const app = new Hono<JiraEnvironment>();
  app.use(async (context, next) => {
    await next();
    // The first route that fits has answered; this middleware fits everything.
    context.env.charge.endpoint = matchedRoutes(context).find(({ path }) => path !== '/*')?.path ?? 'unknown';
  });
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
