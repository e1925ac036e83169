/** Faults on demand: what Jira and the way to it do on bad days, each to so many requests. */
import type { Misbehaviour } from './misbehaviour';

export interface Fault {
  /** Which request paths it hits. */
  readonly path: RegExp;
  /** Which method; default: any. */
  readonly method?: string;
  /** How often before it wears off. */
  readonly times: number;
  readonly answer: Misbehaviour;
}

export interface Faults {
  add(fault: Fault): void;
  /** What the first fault that hits the request does to it, or undefined. */
  take(method: string, path: string): Misbehaviour | undefined;
}

export function createFaults(): Faults {
  const faults: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, left: fault.times });
    },
    take: (method, path) => {
      const hit = faults.find(({ fault, left }) => left > 0 && path.search(fault.path) >= 0 && (fault.method ?? method) === method);
      if (hit === undefined) return undefined;
      hit.left -= 1;
      return hit.fault.answer;
    },
  };
}
