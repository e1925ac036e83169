/** By turn, then by worth a point, then by id, whatever came first. */
import fc from 'fast-check';
import type { Candidate } from '../../../src/scan/plan/order-steps';
import { orderSteps } from '../../../src/scan/plan/order-steps';

const candidate = (id: string, turn: Candidate['turn'], worth: number, points: number): Candidate => ({ step: { kind: 'vocabulary', id, reason: 'new', points, worst: points, requests: 1 }, turn, worth });
const CANDIDATES = [candidate('asked', 'asked', 0, 900), candidate('telling', 'worth', 5, 10), candidate('also', 'worth', 1, 10), candidate('as', 'worth', 2, 20), candidate('free', 'worth', 0, 0), candidate('sample', 'samples', 99, 1)];

test('the order of candidates is theirs', () => {
  fc.assert(fc.property(fc.shuffledSubarray(CANDIDATES, { minLength: CANDIDATES.length }), (candidates) => {
    expect(orderSteps(candidates).map(({ id }) => id)).toEqual(['asked', 'telling', 'also', 'as', 'free', 'sample']);
  }));
});
