/**
 * How many points one step may spend. Each call reserves the worst that it may cost before it is made, so that calls at the
 * same time never spend the same points. A call that has to wait until others give back what they did not cost waits for them.
 */
import { AllowanceError } from '../model/errors';

export interface Allowance {
  /**
   * @returns what settles the call by what it did cost
   * @throws AllowanceError where less than `worst` would be left if the calls under way cost nothing, or the time is up, and always after that
   */
  readonly reserve: (worst: number) => Promise<(spent: number) => void>;
  /** From now on no call is made any more. */
  readonly close: () => void;
}

/** @param isTimeUp asked before each call: what is allowed ends with the time, too */
export function createAllowance(points: number, isTimeUp = (): boolean => false): Allowance {
  let left = points;
  let underWay = 0;
  let isClosed = false;
  let wakes: (() => void)[] = [];
  const wakeAll = (): void => {
    for (const wake of wakes.splice(0)) wake();
  };
  return {
    reserve: async (worst) => {
      while (!isClosed && !isTimeUp() && left < worst && left + underWay >= worst) await new Promise<void>((resolve) => { wakes = [...wakes, resolve]; });
      if (left < worst || isTimeUp()) isClosed = true;
      if (isClosed) {
        wakeAll();
        throw new AllowanceError(`A call that may cost ${worst} points was not made: ${left} are left of ${points}, or its step has had its time.`);
      }
      left -= worst;
      underWay += worst;
      return (spent) => {
        left += worst - spent;
        underWay -= worst;
        wakeAll();
      };
    },
    close: () => {
      isClosed = true;
      wakeAll();
    },
  };
}
