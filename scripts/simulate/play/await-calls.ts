/** Lets something happen just before a later call to Jira, and so amid a scan, at whatever instant that comes. */

export interface CallsAwaited {
  /** @param calls 0: at once */
  after(calls: number, ring: () => void): void;
  /** To be told before each call is answered. */
  count(): void;
  /** For calls that never came. */
  ringAll(): void;
}

export function awaitCalls(): CallsAwaited {
  let waiting: readonly { readonly left: number; readonly ring: () => void }[] = [];
  const ringDue = (): void => {
    const due = waiting.filter(({ left }) => left <= 0);
    waiting = waiting.filter(({ left }) => left > 0);
    for (const { ring } of due) ring();
  };
  const lower = (by: number): void => {
    waiting = waiting.map(({ left, ring }) => ({ left: left - by, ring }));
    ringDue();
  };
  return {
    after: (calls, ring) => {
      waiting = [...waiting, { left: calls, ring }];
      ringDue();
    },
    count: () => lower(1),
    ringAll: () => lower(Infinity),
  };
}
