/** The stand-in Jira Cloud: a fetch handler that serves a site over REST v3, as strict as the documented limits. */
import { createApp, refusal } from './create-app';
import type { Fault } from './faults';
import { createFaults } from './faults';
import { createGivenAnswers } from './given-answers';
import type { JiraEnvironment } from './jira-environment';
import type { Cost } from './meter';
import { createMeter } from './meter';
import type { Misbehaviour, SearchStrike } from './misbehaviour';
import { playFault } from './misbehaviour';
import { openServices } from './open-services';
import type { Caller } from './rights';
import type { Site } from './site-index';

export type { Caller } from './rights';
export type { Fault } from './faults';

/** A site that changes, such as a `World`. */
export interface ChangingSite {
  current(): Site;
  /** As it stood then. */
  asOf(instant: Date): Site;
}

export interface JiraOptions {
  readonly clock: () => Date;
  /** Where it is mounted, which `self` addresses start with; default: the export's own, else one that exists nowhere. */
  readonly baseUrl?: string;
  /** Points an hour; default 65,000, the lowest quota of an app. */
  readonly quotaPerHour?: number;
  /** Asked for each request: what befalls it; undefined, and the default: nothing. */
  readonly misbehave?: (request: RecordedRequest) => Misbehaviour | undefined;
  /** Asked for each request: by how many milliseconds search and approximate-count are late; default: none. What is read by id never is. */
  readonly searchLag?: () => number;
  /** Told when a fault of a page, or the lag of search, changes what is answered from. */
  readonly onStrike?: (what: SearchStrike) => void;
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
  /** Requests and points since the start, over all hours, and by the hour in which each UTC hour began (ms since 1970). */
  readonly meter: Cost & { readonly byEndpoint: ReadonlyMap<string, Cost>; readonly byHour: ReadonlyMap<number, Cost> };
  readonly faults: { add(fault: Fault): void };
  /** The last 10,000, paths without that of `baseUrl`. */
  readonly requests: readonly RecordedRequest[];
}

const REQUESTS_KEPT = 10_000;
const SEARCH_PATH = '/rest/api/3/search/';
/** Jira tells anybody its address and version. */
const PUBLIC_PATH = '/rest/api/3/serverInfo';

export function createJira(source: Site | ChangingSite, { clock, misbehave, searchLag = () => 0, onStrike = () => undefined, quotaPerHour = 65_000, ...options }: JiraOptions): Jira {
  const sites: ChangingSite = 'current' in source ? source : { current: () => source, asOf: () => source };
  const start = sites.current();
  const baseUrl = options.baseUrl ?? start.site.url ?? 'https://stand-in.invalid';
  const servicesOf = openServices(baseUrl, clock);
  const services = (path: string) => {
    const [current, searched] = [sites.current(), sites.asOf(new Date(clock().getTime() - searchLag()))];
    if (searched !== current && path.startsWith(SEARCH_PATH)) onStrike('lateSearch');
    return servicesOf(current, searched);
  };
  const meter = createMeter(clock, quotaPerHour);
  const faults = createFaults();
  const given = createGivenAnswers(start.answers ?? []);
  const requests: RecordedRequest[] = [];
  const mount = new URL(baseUrl).pathname.replace(/\/$/, '');
  const app = createApp();

  const answer = async (request: Request, recorded: RecordedRequest, isUnreadable: boolean, caller: Caller, fault: Misbehaviour | undefined): Promise<Response> => {
    const { method, path, body } = recorded;
    if (caller === 'anonymous' && path !== PUBLIC_PATH) return refusal(401, 'Client must be authenticated to access this resource.');
    if (isUnreadable) return refusal(400, 'There was an error parsing JSON. Check that your request body is valid.');
    const known = caller === 'app' ? given(recorded) : undefined;
    if (known !== undefined) return meter.finishRequest(known, `${method} ${path}`, 0);
    const environment: JiraEnvironment['Bindings'] = { services: services(path), onStrike, caller: caller === 'anonymous' ? 'app' : caller, body, fault, charge: { points: 0, endpoint: 'unknown' } };
    const response = await app.fetch(new Request(request.url, { method, headers: request.headers }), environment);
    return meter.finishRequest(response, `${method} ${environment.charge.endpoint}`, environment.charge.points);
  };

  return {
    meter: meter.totals,
    faults,
    requests,
    fetch: async (request, caller = 'app') => {
      const url = new URL(request.url);
      if (mount !== '' && url.pathname.startsWith(`${mount}/`)) url.pathname = url.pathname.slice(mount.length);
      const text = await request.text();
      const recorded: RecordedRequest = { method: request.method, path: url.pathname, query: [...url.searchParams], body: readBody(text) };
      requests.push(recorded);
      if (requests.length > REQUESTS_KEPT) requests.shift();
      const fault = faults.take(recorded.method, recorded.path) ?? misbehave?.(recorded);
      const limited = meter.startRequest();
      const answerIt = async (): Promise<Response> =>
        limited ?? answer(new Request(url, { method: request.method, headers: request.headers }), recorded, text !== '' && recorded.body === undefined, caller, fault);
      if (fault === undefined) return answerIt();
      return playFault(fault, { answer: answerIt, signal: request.signal, bill: (response) => meter.finishRequest(response, `${recorded.method} ${recorded.path}`, 0) });
    },
  };
}

function readBody(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
