/** Faults on demand: what Jira and the way to it do on bad days. */
import { cutAnswer } from './cut-answer';

export interface Fault {
  /** Which request paths it hits. */
  readonly path: RegExp;
  /** Which method; default: any. */
  readonly method?: string;
  /** How often before it wears off. */
  readonly times: number;
  /**
   * An answer; or `drop`: the connection is lost before an answer; `cut`: in the middle of one; `hang`: no answer until the
   * request is given up; `notJson`: a web page, as from a proxy.
   */
  readonly answer: { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown } | 'drop' | 'cut' | 'hang' | 'notJson';
}

export interface Faults {
  add(fault: Fault): void;
  /** The answer of the first fault that hits the request, or undefined. Rejects where the connection is lost. */
  take(request: Request, path: string): Promise<Response> | undefined;
}

export function createFaults(): Faults {
  const faults: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, left: fault.times });
    },
    take: (request, path) => {
      const hit = faults.find(({ fault, left }) => left > 0 && path.search(fault.path) >= 0 && (fault.method ?? request.method) === request.method);
      if (hit === undefined) return undefined;
      hit.left -= 1;
      return play(hit.fault.answer, request.signal);
    },
  };
}

async function play(answer: Fault['answer'], signal: AbortSignal): Promise<Response> {
  switch (answer) {
    case 'drop':
      throw new TypeError('fetch failed');
    case 'cut':
      return cutAnswer();
    case 'hang':
      return new Promise((_, reject) => {
        const giveUp = (): void => reject(signal.reason as Error);
        if (signal.aborted) giveUp();
        else signal.addEventListener('abort', giveUp, { once: true });
      });
    case 'notJson':
      return new Response('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'text/html' } });
    default:
      return Response.json(answer.body ?? { errorMessages: [], errors: {} }, { status: answer.status, headers: answer.headers ?? {} });
  }
}
