/**
 * What the platform's services answer. Atlassian's packages read no more of a `Response` than this, and a real one carries a stream,
 * which takes longer to make and to read than the answer itself: a scan asks its storage some thousand times.
 */

export type PlatformAnswer = Pick<Response, 'ok' | 'status' | 'statusText' | 'headers' | 'text' | 'json'>;

/** @param value absent for an answer without a body */
export function platformAnswer(status: number, value?: unknown): PlatformAnswer {
  const body = value === undefined ? '' : JSON.stringify(value);
  return {
    ok: status >= 200 && status <= 299,
    status,
    statusText: '',
    headers: value === undefined ? NO_HEADERS : JSON_HEADERS,
    text: async () => body,
    json: async () => JSON.parse(body) as unknown,
  };
}

const NO_HEADERS = new Headers();
const JSON_HEADERS = new Headers({ 'content-type': 'application/json' });
