/** Counts requests and points as reference/jira.md prices them, and refuses past the quota of the UTC hour. */

const HOUR = 3_600_000;
/** Jira warns, and tells what remains, where less than this share of the hour's points is left. */
const NEAR_LIMIT = 0.2;
const POLICY = '"jira-quota-global-based"';

export interface Cost {
  readonly requests: number;
  readonly points: number;
}

export interface Meter {
  readonly totals: { requests: number; points: number; readonly byEndpoint: ReadonlyMap<string, Cost>; readonly byHour: ReadonlyMap<number, Cost> };
  /** Counts a request; answers 429 where the hour's points are spent. */
  startRequest(): Response | undefined;
  /** Bills an answer (one point and `points`) to its endpoint (`GET /rest/api/3/project/:project`) and adds the rate-limit headers. */
  finishRequest(response: Response, endpoint: string, points: number): Response;
}

export function createMeter(clock: () => Date, quotaPerHour: number): Meter {
  const byEndpoint = new Map<string, Cost>();
  const byHour = new Map<number, Cost>();
  const totals = { requests: 0, points: 0, byEndpoint, byHour };
  const add = <Key>(costs: Map<Key, Cost>, key: Key, points: number): void => {
    const cost = costs.get(key) ?? { requests: 0, points: 0 };
    costs.set(key, { requests: cost.requests + 1, points: cost.points + points });
  };
  const hour = { start: Number.NaN, points: 0 };
  const secondsLeft = (): number => Math.ceil((hour.start + HOUR - clock().getTime()) / 1_000);
  const limits = (): Record<string, string> => {
    const left = Math.max(0, quotaPerHour - hour.points);
    const nearLimit = { 'X-RateLimit-NearLimit': 'true', RateLimit: `${POLICY};r=${left};t=${secondsLeft()}` };
    return {
      'X-RateLimit-Limit': String(quotaPerHour),
      'X-RateLimit-Remaining': String(left),
      'X-RateLimit-Reset': new Date(hour.start + HOUR).toISOString(),
      'RateLimit-Policy': `${POLICY};q=${quotaPerHour};w=3600`,
      ...(left < quotaPerHour * NEAR_LIMIT ? nearLimit : {}),
    };
  };
  return {
    totals,
    startRequest: () => {
      const now = clock().getTime();
      const start = now - (now % HOUR);
      if (start !== hour.start) Object.assign(hour, { start, points: 0 });
      totals.requests += 1;
      if (hour.points < quotaPerHour) return undefined;
      const headers = { ...limits(), 'Retry-After': String(secondsLeft()), 'RateLimit-Reason': 'jira-quota-global-based' };
      return Response.json({ errorMessages: ['Rate limit exceeded.'], errors: {} }, { status: 429, headers });
    },
    finishRequest: (response, endpoint, points) => {
      totals.points += 1 + points;
      hour.points += 1 + points;
      add(byEndpoint, endpoint, 1 + points);
      add(byHour, hour.start, 1 + points);
      for (const [name, value] of Object.entries(limits())) response.headers.set(name, value);
      return response;
    },
  };
}
