/** Counts requests and points as reference/jira.md prices them, and refuses past the quota of the UTC hour. */

const HOUR = 3_600_000;
/** Jira warns where less than this share of the hour's points is left. */
const NEAR_LIMIT = 0.2;

export interface Meter {
  readonly totals: { requests: number; points: number };
  /** Counts a request; answers 429 where the hour's points are spent. */
  startRequest(): Response | undefined;
  /** Bills an answer (one point and `points`) and adds the rate-limit headers. */
  finishRequest(response: Response, points: number): Response;
}

export function createMeter(clock: () => Date, quotaPerHour: number): Meter {
  const totals = { requests: 0, points: 0 };
  const hour = { start: Number.NaN, points: 0 };
  const reset = (): Date => new Date(hour.start + HOUR);
  const limits = (): Record<string, string> => {
    const left = Math.max(0, quotaPerHour - hour.points);
    return {
      'X-RateLimit-Limit': String(quotaPerHour),
      'X-RateLimit-Remaining': String(left),
      'X-RateLimit-Reset': reset().toISOString(),
      ...(left < quotaPerHour * NEAR_LIMIT ? { 'X-RateLimit-NearLimit': 'true' } : {}),
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
      const headers = { ...limits(), 'Retry-After': String(Math.ceil((reset().getTime() - now) / 1000)), 'RateLimit-Reason': 'jira-quota-global-based' };
      return Response.json({ errorMessages: ['Rate limit exceeded.'], errors: {} }, { status: 429, headers });
    },
    finishRequest: (response, points) => {
      totals.points += 1 + points;
      hour.points += 1 + points;
      for (const [name, value] of Object.entries(limits())) response.headers.set(name, value);
      return response;
    },
  };
}
