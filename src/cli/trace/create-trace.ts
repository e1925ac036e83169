/** `--trace`: one line an exchange with Jira, made of what names no person and holds no text. */
import type { TraceExchange } from '../../jira/create-jira-client';
import { describeRequest } from './describe-request';

/** What Jira and its gateway tell of limits (reference: rate limiting); with `Beta-` in front where they are announced and not yet enforced. */
const LIMIT_HEADERS = [
  'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'X-RateLimit-NearLimit', 'RateLimit-Reason', 'RateLimit', 'RateLimit-Policy', 'Retry-After',
].flatMap((name) => [name, `Beta-${name}`]);

/** @param write takes one line, without its end */
export function createTrace(write: (line: string) => void, now: () => Date): TraceExchange {
  return (request) => {
    const started = now().getTime();
    return ({ status, points, header }) => {
      const limits = LIMIT_HEADERS.flatMap((name) => {
        const value = header(name);
        return value === null ? [] : [`${name}: ${value}`];
      });
      const came = status === 0 ? 'no answer' : String(status);
      write(`${describeRequest(request)} -> ${[came, `${points} ${points === 1 ? 'point' : 'points'}`, `${now().getTime() - started} ms`, ...limits].join(', ')}`);
    };
  };
}
