/**
 * How many points one step may spend. Each call reserves the worst that it may cost before it is made, so that calls at the
 * same time never spend the same points.
 */
import { AllowanceError } from '../model/errors';

export interface Allowance {
  /** @returns what settles the call by what it did cost @throws AllowanceError where less than `worst` is left or the time is up, and always after that */
  readonly reserve: (worst: number) => (spent: number) => void;
  /** From now on no call is made any more. */
  readonly close: () => void;
}

/** @param isTimeUp asked before each call: what is allowed ends with the time, too */
export function createAllowance(points: number, isTimeUp = (): boolean => false): Allowance {
  let left = points;
  let isClosed = false;
  return {
    reserve: (worst) => {
      if (left < worst || isTimeUp()) isClosed = true;
      if (isClosed) throw new AllowanceError(`A call that may cost ${worst} points was not made: ${left} are left of ${points}, or its step has had its time.`);
      left -= worst;
      return (spent) => {
        left += worst - spent;
      };
    },
    close: () => {
      isClosed = true;
    },
  };
}
