/** One exchange with Jira: concurrency limit, retries with Retry-After or jittered back-off, schema check, meter. */
import { BrokenCircuitError, DelegateBackoff, bulkhead, handleWhen, retry, wrap } from 'cockatiel';
import type { z } from 'zod';
import { JiraError } from '../model/errors';
import type { JiraRequest, JiraTransport, Random } from '../model/ports';

export interface Meter {
  requests: number;
  /** Jira's points: 1 a request, 1 an issue or project returned, 2 a user or role (reference: Jira's rate-limit page). */
  points: number;
}

export interface Call<Schema extends z.ZodType> {
  readonly method: 'GET' | 'POST';
  /** Path with `{placeholders}`, as in the contract; it names the endpoint in errors and logs. */
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: JiraRequest['query'];
  readonly body?: unknown;
  readonly answer: Schema;
  /** Points beyond the request's own. */
  readonly points?: (answer: z.output<Schema>) => number;
}

export interface JiraClient {
  readonly meter: Readonly<Meter>;
  /** @throws JiraError for every status but 2xx, for an answer that is no JSON, and for one of another shape. */
  readonly call: <Schema extends z.ZodType>(call: Call<Schema>) => Promise<z.output<Schema>>;
}

/** Sees every exchange, retried ones too: called with the request, and what it returns with what came back. */
export type TraceExchange = (request: TracedRequest) => (answer: TracedAnswer) => void;
export type TracedRequest = Pick<Call<z.ZodType>, 'method' | 'path' | 'body'> & { readonly query: JiraRequest['query'] };
export interface TracedAnswer {
  /** 0 where no whole answer came. */
  readonly status: number;
  /** As the meter counts them. */
  readonly points: number;
  readonly header: (name: string) => string | null;
}

/** Atlassian asks for at most 5 to 10 calls at once (rate-limit page, October 2026). */
const CONCURRENT_CALLS = 6;
const ATTEMPTS_AFTER_THE_FIRST = 4;
const FIRST_BACKOFF_MS = 500;
/** Longer waits are the budget's business: the scan pauses, it does not sleep in a call. */
const LONGEST_WAIT_MS = 60_000;

export function createJiraClient(transport: JiraTransport, random: Random, trace?: TraceExchange): JiraClient {
  const meter: Meter = { requests: 0, points: 0 };
  const backoff = new DelegateBackoff<{ attempt: number; result: { error: Error } | { value: unknown } }>(({ attempt, result }) => {
    const asked = 'error' in result && result.error instanceof RetryLater ? result.error.retryAfterMs : null;
    return asked ?? FIRST_BACKOFF_MS * 2 ** (attempt - 1) * (0.5 + random());
  });
  const policy = wrap(
    bulkhead(CONCURRENT_CALLS, Number.MAX_SAFE_INTEGER),
    retry(handleWhen((error) => error instanceof RetryLater), { maxAttempts: ATTEMPTS_AFTER_THE_FIRST, backoff }),
  );

  async function exchange<Schema extends z.ZodType>(call: Call<Schema>): Promise<z.output<Schema>> {
    const { method, path, query = [], body } = call;
    const finish = trace?.({ method, path, query, body });
    const seen = { status: 0, points: 1, header: (_name: string): string | null => null };
    meter.requests += 1;
    try {
      return await read(call, seen);
    } finally {
      meter.points += seen.points;
      finish?.(seen);
    }
  }

  /** Fills `seen` as far as the exchange gets. */
  async function read<Schema extends z.ZodType>(call: Call<Schema>, seen: { status: number; points: number; header: TracedAnswer['header'] }): Promise<z.output<Schema>> {
    const endpoint = `${call.method} ${call.path}`;
    const response = await transport.send({
      method: call.method,
      path: call.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.parameters?.[name] ?? '')),
      query: call.query ?? [],
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    const { status } = response;
    Object.assign(seen, { status, header: (name: string) => response.header(name) });
    if (status === 429 || status >= 500) throw new RetryLater(refusal(status, endpoint), waitOf(response.header('retry-after')));
    if (status < 200 || status > 299) throw refusal(status, endpoint);
    const answer = call.answer.safeParse(parseJson(await response.text(), status, endpoint));
    if (!answer.success) {
      const [issue] = answer.error.issues;
      throw new JiraError(`Jira answered ${endpoint} in an unexpected shape at "${issue?.path.join('.') ?? ''}"; is this a Jira Cloud site?`, status, endpoint);
    }
    seen.points += call.points?.(answer.data) ?? 0;
    return answer.data;
  }

  return {
    meter,
    call: (call) =>
      policy.execute(() => exchange(call)).catch((error: unknown) => {
        throw error instanceof RetryLater ? error.refusal : error;
      }),
  };
}

/** Jira asked for patience; how long, if it said so. */
class RetryLater extends BrokenCircuitError {
  constructor(readonly refusal: JiraError, readonly retryAfterMs: number | null) {
    super(refusal.message);
  }
}

function waitOf(retryAfter: string | null): number | null {
  const seconds = Number(retryAfter);
  return retryAfter !== null && Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, LONGEST_WAIT_MS) : null;
}

function parseJson(text: string, status: number, endpoint: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new JiraError(`Jira answered ${endpoint} with something that is no JSON; check the address of the site.`, status, endpoint, { cause });
  }
}

function refusal(status: number, endpoint: string): JiraError {
  const meaning: Readonly<Record<number, string>> = {
    401: 'refused the login (401); check the e-mail address and the API token',
    403: 'forbids this account (403); it needs permission to browse the spaces',
    404: 'knows no such thing (404); check the address of the site',
    410: 'has removed this endpoint (410); update Rolecall',
    429: 'asks to slow down (429) and did not relent; try again after the full hour',
  };
  const said = meaning[status] ?? (status >= 500 ? `failed (${status}) several times; try again later` : `refused the request (${status})`);
  return new JiraError(`Jira ${said}: ${endpoint}.`, status, endpoint);
}
