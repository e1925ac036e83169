/** One exchange with Jira: concurrency limit, allowance, retries with Retry-After or jittered back-off, schema check, meter. */
import { DelegateBackoff, bulkhead, handleWhen, retry, wrap } from 'cockatiel';
import type { z } from 'zod';
import { JiraError } from '../model/errors';
import type { JiraRequest, JiraResponse, JiraTransport, Random } from '../model/ports';
import { createAllowance } from './allowance';
import { RetryLater, explainRefusal } from './refusals';

export interface Meter {
  requests: number;
  /** Jira's points: 1 a request, 1 an issue or project returned, 2 a user or role (reference: Jira's rate-limit page). */
  points: number;
  /** Answers with Jira's warning that the hour's quota of all sites nears its end. */
  warnings: number;
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
  /** The most that `points` may come to, for the allowance; default 0. */
  readonly most?: number;
}

export interface JiraClient {
  readonly meter: Readonly<Meter>;
  /** Makes no call any more, and waits for those under way, so that the meter stands still. */
  readonly end: () => Promise<void>;
  /**
   * @throws JiraError for every status but 2xx, for an answer that is no JSON, and for one of another shape; JiraPatienceError
   * where Jira asks to wait longer than a call does; AllowanceError where the call was not made, since it might cost too much
   */
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
const LONGEST_WAIT_S = 20;

export interface ClientOptions {
  readonly trace?: TraceExchange;
  /** Points that all calls together may cost, retries included; default: no limit. */
  readonly allowance?: number;
  /** Asked before each call: whether none may be made any more, as if the allowance were spent. */
  readonly isTimeUp?: () => boolean;
  /** The most seconds that a call waits for its next attempt. Longer waits are the budget's business: the scan pauses, it does not sleep in a call. */
  readonly longestWait?: number;
  /** Whether a call of which no answer came is made again: not where somebody waits who may have mistyped an address. */
  readonly asksLostAgain?: boolean;
}

export function createJiraClient(transport: JiraTransport, random: Random, { trace, allowance: points = Infinity, longestWait = LONGEST_WAIT_S, asksLostAgain = false, isTimeUp }: ClientOptions = {}): JiraClient {
  const meter: Meter = { requests: 0, points: 0, warnings: 0 };
  const allowance = createAllowance(points, isTimeUp);
  const underWay = new Set<Promise<unknown>>();
  const backoff = new DelegateBackoff<{ attempt: number; result: { error: Error } | { value: unknown } }>(({ attempt, result }) => {
    const asked = 'error' in result && result.error instanceof RetryLater ? result.error.waitMs : null;
    return asked ?? FIRST_BACKOFF_MS * 2 ** (attempt - 1) * (0.5 + random());
  });
  const policy = wrap(
    bulkhead(CONCURRENT_CALLS, Number.MAX_SAFE_INTEGER),
    retry(handleWhen((error) => error instanceof RetryLater), { maxAttempts: ATTEMPTS_AFTER_THE_FIRST, backoff }),
  );

  async function exchange<Schema extends z.ZodType>(call: Call<Schema>): Promise<z.output<Schema>> {
    const { method, path, query = [], body, most = 0 } = call;
    const settle = await allowance.reserve(1 + most);
    const finish = trace?.({ method, path, query, body });
    // What an answer cost that never came whole, nobody tells: as much as it may have.
    const seen: Seen = { status: 0, points: 1 + most, header: () => null };
    meter.requests += 1;
    try {
      return await read(call, seen);
    } catch (error) {
      throw asksLostAgain && error instanceof JiraError && error.status === 0 ? new RetryLater(error, null) : error;
    } finally {
      meter.points += seen.points;
      if (isWarned(seen)) meter.warnings += 1;
      settle(seen.points);
      finish?.(seen);
    }
  }

  /** Fills `seen` as far as the exchange gets. */
  async function read<Schema extends z.ZodType>(call: Call<Schema>, seen: Seen): Promise<z.output<Schema>> {
    const endpoint = `${call.method} ${call.path}`;
    const response = await transport.send({
      method: call.method,
      path: call.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.parameters?.[name] ?? '')),
      query: call.query ?? [],
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    const { status } = response;
    Object.assign(seen, { status, header: (name: string) => response.header(name) });
    if (status < 200 || status > 299) {
      seen.points = 1;
      throw explainRefusal(response, endpoint, longestWait);
    }
    const answer = call.answer.safeParse(await readJson(response, endpoint));
    if (!answer.success) {
      const [issue] = answer.error.issues;
      throw new JiraError(`Jira answered ${endpoint} in an unexpected shape at "${issue?.path.join('.') ?? ''}"; is this a Jira Cloud site?`, status, endpoint);
    }
    seen.points = 1 + (call.points?.(answer.data) ?? 0);
    return answer.data;
  }

  return {
    meter,
    call: async (call) => {
      const answer = policy.execute(() => exchange(call));
      underWay.add(answer);
      return answer.catch((error: unknown) => {
        throw error instanceof RetryLater ? error.refusal : error;
      }).finally(() => underWay.delete(answer));
    },
    end: async () => {
      allowance.close();
      await Promise.allSettled(underWay);
    },
  };
}

/** How far an exchange got. */
interface Seen {
  status: number;
  points: number;
  header: TracedAnswer['header'];
}

/** `Beta-` in front: announced for this app and not enforced yet. */
const isWarned = ({ header }: Seen): boolean => [header('x-ratelimit-nearlimit'), header('beta-x-ratelimit-nearlimit')].includes('true');

async function readJson(response: JiraResponse, endpoint: string): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new JiraError(`Jira answered ${endpoint} with something that is no JSON; check the address of the site.`, response.status, endpoint, { cause });
  }
}
