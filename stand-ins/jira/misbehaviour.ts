/** What may befall one request on its way to Jira, in Jira, and on the way back. */
import { cutAnswer } from './cut-answer';

export type Misbehaviour =
  /** An answer in Jira's place, such as 429 with or without Retry-After, 503 or 403; it bills its request. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** The connection is lost before Jira sees the request. */
  | 'drop'
  /** Jira answers and bills; the connection is lost before its answer, or in the middle of it. */
  | 'dropAnswer'
  | 'cut'
  /** No answer until the request is given up. */
  | 'hang'
  /** A web page, as from a proxy. */
  | 'notJson'
  | PageFault
  /** approximate-count answers so much more or less; never under 0. */
  | { readonly countOffBy: number };

/** What happens to one page of search/jql and of project/search; `size`: it holds no more than so many results, at least one. */
export type PageFault =
  /** The next page goes on behind them. Jira promises no other. */
  | { readonly page: 'short'; readonly size: number }
  /** It says that it is the last, whatever follows. */
  | { readonly page: 'last'; readonly size?: number }
  /** It shows again what stands before it, and the next page goes on behind it: what it should have shown is never seen. */
  | { readonly page: 'repeated'; readonly size?: number }
  /** search/jql only: its token is the one that led to it, so that the next page is the same. */
  | { readonly page: 'sameToken'; readonly size?: number };

/** What changed an answer: a fault of its page, or an index of search that was late. */
export type SearchStrike = PageFault['page'] | 'lateSearch';

export const isPageFault = (fault: Misbehaviour | undefined): fault is PageFault => typeof fault === 'object' && 'page' in fault;

export interface Exchange {
  /** Answers as Jira does on a good day, and bills it. */
  readonly answer: () => Promise<Response>;
  /** Bills an answer that is not Jira's own. */
  readonly bill: (response: Response) => Response;
  readonly signal: AbortSignal;
}

/** Plays a fault that does not change what Jira answers. Rejects where no answer comes. */
export async function playFault(fault: Misbehaviour, { answer, bill, signal }: Exchange): Promise<Response> {
  if (fault === 'drop') throw lost();
  if (fault === 'dropAnswer') {
    await answer();
    throw lost();
  }
  if (fault === 'cut') {
    await answer();
    return cutAnswer();
  }
  if (fault === 'hang') return hang(signal);
  if (fault === 'notJson') return bill(new Response('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'text/html' } }));
  if (!('status' in fault)) return answer();
  const { status, headers = {}, body = { errorMessages: [], errors: {} } } = fault;
  return bill(Response.json(body, { status, headers }));
}

/** As `fetch` says it. */
const lost = (): TypeError => new TypeError('fetch failed');

const hang = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
