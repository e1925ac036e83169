/**
 * How long one invocation lives. A process that is gone receives no answers: what it waits for then never settles, so
 * that none of its `catch` and `finally` blocks run, which an error thrown at it would set off.
 */
export interface InvocationLife {
  readonly isOver: boolean;
  /** Rejects with the fault that ends the invocation before its handler does. */
  readonly cutShort: Promise<never>;
  /** The first call decides; with a fault unless the handler has settled. */
  end(fault?: Error): void;
  /** Settles like `answer` if the invocation lives then, and never otherwise. */
  whileAlive<Answer>(answer: Promise<Answer>): Promise<Answer>;
}

export function invocationLife(): InvocationLife {
  let isOver = false;
  let cut: (fault: Error) => void = () => undefined;
  const cutShort = new Promise<never>((_, reject) => (cut = reject));
  return {
    get isOver() {
      return isOver;
    },
    cutShort,
    end: (fault) => {
      if (isOver) return;
      isOver = true;
      if (fault) cut(fault);
    },
    whileAlive: (answer) =>
      new Promise((resolve, reject) => {
        answer.then(
          (value) => (isOver ? undefined : resolve(value)),
          (error: unknown) => (isOver ? undefined : reject(error instanceof Error ? error : new Error(String(error)))),
        );
      }),
  };
}
