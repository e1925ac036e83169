/** The points of a step: whatever its calls turn out to cost, and however many run at once, they stay within what is allowed. */
import fc from 'fast-check';
import { AllowanceError } from '../../src/model/errors';
import { createAllowance } from '../../src/jira/allowance';

interface Call {
  readonly worst: number;
  readonly cost: number;
}
const arbitraryCall: fc.Arbitrary<Call> = fc.record({ worst: fc.oneof(fc.integer({ min: 1, max: 101 }), fc.constant(1_003)), share: fc.integer({ min: 0, max: 100 }) })
  .map(({ share, ...call }) => ({ ...call, cost: Math.ceil((call.worst * share) / 100) }));

it('is never spent beyond, as long as no call costs more than its worst, and every call is made or refused', async () => {
  await fc.assert(fc.asyncProperty(fc.nat(2_500), fc.array(arbitraryCall, { maxLength: 40 }), fc.scheduler(), async (points, calls, scheduler) => {
    const allowance = createAllowance(points);
    const made = { spent: 0, ended: 0 };
    const make = async ({ worst, cost }: Call) => {
      try {
        const settle = await allowance.reserve(worst);
        made.spent += cost;
        expect(made.spent).toBeLessThanOrEqual(points);
        await scheduler.schedule(Promise.resolve());
        settle(cost);
      } catch (error) {
        expect(error).toBeInstanceOf(AllowanceError);
      }
      made.ended += 1;
    };
    const all = Promise.all(calls.map(make));
    await scheduler.waitFor(all);
    expect(made.ended).toBe(calls.length);
  }));
});

it('refuses no call that it can bear once others have told what they cost', async () => {
  const one = fc.record({ worst: fc.constant(1_003), cost: fc.integer({ min: 3, max: 20 }) });
  await fc.assert(fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 30 }), fc.scheduler(), async (calls, scheduler) => {
    const allowance = createAllowance(1_003 + calls.slice(1).reduce((sum, { cost }) => sum + cost, calls[0]!.cost));
    await scheduler.waitFor(Promise.all(calls.map(async ({ worst, cost }) => {
      const settle = await allowance.reserve(worst);
      await scheduler.schedule(Promise.resolve());
      settle(cost);
    })));
  }));
});

it('gives back what a call did not cost', async () => {
  const allowance = createAllowance(100);
  (await allowance.reserve(100))(1);
  (await allowance.reserve(99))(99);
  await expect(allowance.reserve(1)).rejects.toThrow(AllowanceError);
});

it('refuses every call after it refused one, and after it was closed, those that wait too', async () => {
  const short = createAllowance(10);
  await expect(short.reserve(11)).rejects.toThrow('A call that may cost 11 points was not made: 10 are left of 10, or its step has had its time.');
  await expect(short.reserve(1)).rejects.toThrow(AllowanceError);
  const closed = createAllowance(10);
  await closed.reserve(10);
  const waiting = closed.reserve(5);
  closed.close();
  await expect(waiting).rejects.toThrow(AllowanceError);
});

it('refuses every call once its time was up', async () => {
  let isUp = false;
  const allowance = createAllowance(10, () => isUp);
  (await allowance.reserve(1))(1);
  isUp = true;
  await expect(allowance.reserve(1)).rejects.toThrow('or its step has had its time.');
  isUp = false;
  await expect(allowance.reserve(1)).rejects.toThrow(AllowanceError);
});
