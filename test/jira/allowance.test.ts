/** The points of a step: whatever its calls turn out to cost, and however many run at once, they stay within what is allowed. */
import fc from 'fast-check';
import { AllowanceError } from '../../src/model/errors';
import { createAllowance } from '../../src/jira/allowance';

it('is never spent beyond, as long as no call costs more than its worst', () => {
  const calls = fc.array(fc.record({ worst: fc.integer({ min: 1, max: 101 }), share: fc.integer({ min: 0, max: 100 }), settlesAfter: fc.nat(5) }), { maxLength: 40 });
  fc.assert(fc.property(fc.nat(1_000), calls, (points, made) => {
    const allowance = createAllowance(points);
    const underWay: { readonly due: number; readonly settle: () => void }[] = [];
    let spent = 0;
    let refused = false;
    made.forEach(({ worst, share, settlesAfter }, now) => {
      for (const call of underWay.splice(0)) if (call.due <= now) call.settle(); else underWay.push(call);
      const cost = Math.ceil((worst * share) / 100);
      try {
        const settle = allowance.reserve(worst);
        expect(refused).toBe(false);
        spent += cost;
        underWay.push({ due: now + settlesAfter, settle: () => settle(cost) });
      } catch (error) {
        expect(error).toBeInstanceOf(AllowanceError);
        refused = true;
      }
      expect(spent).toBeLessThanOrEqual(points);
    });
  }));
});

it('gives back what a call did not cost', () => {
  const allowance = createAllowance(100);
  allowance.reserve(100)(1);
  allowance.reserve(99)(99);
  expect(() => allowance.reserve(1)).toThrow(AllowanceError);
});

it('refuses every call after it refused one, and after it was closed', () => {
  const short = createAllowance(10);
  expect(() => short.reserve(11)).toThrow('A call that may cost 11 points was not made: 10 are left of 10, or its step has had its time.');
  expect(() => short.reserve(1)).toThrow(AllowanceError);
  const closed = createAllowance(10);
  closed.close();
  expect(() => closed.reserve(1)).toThrow(AllowanceError);
});

it('refuses every call once its time was up', () => {
  let isUp = false;
  const allowance = createAllowance(10, () => isUp);
  allowance.reserve(1)(1);
  isUp = true;
  expect(() => allowance.reserve(1)).toThrow('or its step has had its time.');
  isUp = false;
  expect(() => allowance.reserve(1)).toThrow(AllowanceError);
});
