/** What a status other than 2xx means: a sentence for the reader, and whether asking again may help. */
import { JiraError, JiraPatienceError } from '../model/errors';
import type { JiraResponse } from '../model/ports';

/** Where Jira slowed every attempt down and never said for how long. */
const UNTOLD_WAIT_S = 60;

/** Jira asked for patience; for how long, if it said so. */
export class RetryLater extends Error {
  constructor(readonly refusal: JiraError, readonly waitMs: number | null) {
    super(refusal.message);
  }
}

/** @param longestWait in seconds @returns RetryLater where the call should be made again; it carries what to throw when patience ends */
export function explainRefusal(response: JiraResponse, endpoint: string, longestWait: number): JiraError | RetryLater {
  const { status } = response;
  if (status !== 429 && status < 500) return new JiraError(say(status, endpoint), status, endpoint);
  const seconds = readSeconds(response.header('retry-after'));
  if (seconds !== null && seconds > longestWait) return new JiraPatienceError(`Jira asks to wait ${seconds} s (${status}); try again then: ${endpoint}.`, status, endpoint, seconds);
  const refusal = status === 429 ? new JiraPatienceError(say(status, endpoint), status, endpoint, UNTOLD_WAIT_S) : new JiraError(say(status, endpoint), status, endpoint);
  return new RetryLater(refusal, seconds === null ? null : seconds * 1000);
}

function readSeconds(retryAfter: string | null): number | null {
  const seconds = Number(retryAfter);
  return retryAfter !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: 'refused the login (401); check the e-mail address and the API token',
  403: 'forbids this account (403); it needs permission to browse the spaces',
  404: 'knows no such thing (404); check the address of the site',
  410: 'has removed this endpoint (410); update Rolecall',
  429: 'asks to slow down (429) and did not relent; try again after the full hour',
};

const say = (status: number, endpoint: string): string =>
  `Jira ${MEANINGS[status] ?? (status >= 500 ? `failed (${status}) several times; try again later` : `refused the request (${status})`)}: ${endpoint}.`;
