/** Answers that an export gives as they stand, each to exactly one request of the app: counts, refusals, what no record tells. */
import { asObject } from './as-object';
import type { AnswerRecord } from './site-export';

export type GivenRequest = Pick<AnswerRecord, 'method' | 'path' | 'query' | 'body'>;

/** Equal for equal requests. Which fields of issues a body asks for makes no difference to what is given here. */
export function requestId({ method, path, query, body }: GivenRequest): string {
  const { fields: _fields, ...rest } = asObject(body);
  return JSON.stringify([method, path, query, rest]);
}

/** Returns what finds the answer to a request, or undefined where the records have to give it. */
export function createGivenAnswers(records: readonly AnswerRecord[]): (request: GivenRequest) => Response | undefined {
  const byRequest = new Map(records.map((record) => [requestId(record), record]));
  return (request) => {
    const record = byRequest.get(requestId(request));
    if (record === undefined) return undefined;
    const { status, answer = { errorMessages: ['Jira refused this when the export was saved.'], errors: {} } } = record;
    // It will be refused as often as it is asked, so nobody need wait before asking again.
    return Response.json(answer, { status, headers: status === 429 || status >= 500 ? { 'Retry-After': '0' } : {} });
  };
}
