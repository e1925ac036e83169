/** Faults on demand: answers that Jira gives on bad days. */

export interface Fault {
  /** Which request paths it hits. */
  readonly path: RegExp;
  /** How often before it wears off. */
  readonly times: number;
  /** `drop`: the connection is lost; `notJson`: a web page, as from a proxy. */
  readonly answer: { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown } | 'drop' | 'notJson';
}

export interface Faults {
  add(fault: Fault): void;
  /** The answer of the first fault that hits `path`, or undefined. */
  take(path: string): Response | 'drop' | undefined;
}

export function createFaults(): Faults {
  const faults: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, left: fault.times });
    },
    take: (path) => {
      const hit = faults.find(({ fault, left }) => left > 0 && path.search(fault.path) >= 0);
      if (hit === undefined) return undefined;
      hit.left -= 1;
      const { answer } = hit.fault;
      if (answer === 'drop') return answer;
      if (answer === 'notJson') return new Response('<!doctype html><title>Log in</title>', { status: 200, headers: { 'content-type': 'text/html' } });
      return Response.json(answer.body ?? { errorMessages: [], errors: {} }, { status: answer.status, headers: answer.headers ?? {} });
    },
  };
}
