/** What changed between two judgements of a space. */
import fc from 'fast-check';
import { BANDS } from '../../src/model/report';
import { OUTCOMES } from '../../src/model/check';
import { SEAT_STATES } from '../../src/model/seat';
import { describeChanges } from '../../src/storage/describe-changes';
import type { StoredJudgement } from '../../src/storage/stored-judgement';
import { toStoredJudgement } from '../../src/storage/stored-judgement';
import { buildSeat } from '../checks/facts-builder';
import { buildJudged } from './judged-project';
import { NO_VACANCIES } from './record-all';

const AT = '2026-06-01T12:00:00.000Z';
const check = (id: string, outcome: (typeof OUTCOMES)[number], violations: number) => ({ check: { id }, weight: 10, exempted: 0, result: { outcome, judged: 9, violations, findings: [] } });
const stored = (overrides: Parameters<typeof buildJudged>[1]): StoredJudgement => toStoredJudgement(buildJudged('1', overrides), AT, NO_VACANCIES);

const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const seatOf = (role: 'productOwner' | 'productManager' | 'projectManager') => fc.record({ state: fc.constantFrom(...SEAT_STATES), holders: people }).map((seat) => buildSeat(role, seat));
const judgement = fc.record({
  band: fc.constantFrom(...BANDS, null),
  seats: fc.record({ productOwner: seatOf('productOwner'), productManager: seatOf('productManager'), projectManager: seatOf('projectManager') }),
  checks: fc.uniqueArray(fc.record({ id: fc.constantFrom('one', 'two', 'three'), outcome: fc.constantFrom(...OUTCOMES), violations: fc.nat({ max: 3 }) }), { selector: ({ id }) => id }).map((all) => all.map(({ id, outcome, violations }) => check(id, outcome, violations))),
}).map(stored);

describe('what changed', () => {
  it('is nothing between equal judgements, and the same the other way round', () => {
    fc.assert(fc.property(judgement, judgement, (one, other) => {
      expect(describeChanges(one, one)).toEqual([]);
      const turned = describeChanges(other, one).map((change) => {
        const back = { ...change, from: change.to, to: change.from };
        return change.kind === 'seat' ? { ...back, joined: change.left, left: change.joined } : back;
      });
      const byName = (change: object) => JSON.stringify(Object.entries(change).sort());
      expect(describeChanges(one, other).map(byName).sort()).toEqual(turned.map(byName).sort());
    }));
  });

  it('is the band, the seats with who came and who went, and the checks that turned out otherwise', () => {
    const before = stored({ band: 'healthy', checks: [check('gone', 'pass', 0), check('same', 'fail', 3), check('more', 'fail', 3), check('turned', 'pass', 0)] });
    const seats = { ...buildJudged('1').seats, productOwner: buildSeat('productOwner', { state: 'departed', holders: ['new'] }) };
    const after = stored({ band: 'atRisk', seats, eligibility: { state: 'eligible', reason: 'Other words.' }, checks: [check('same', 'fail', 3), check('more', 'fail', 5), check('turned', 'fail', 1), check('come', 'unknown', 0)] });
    const [owner] = before.seats.productOwner.holders;
    expect(describeChanges(before, after)).toEqual([
      { kind: 'band', from: 'healthy', to: 'atRisk' },
      { kind: 'seat', role: 'productOwner', from: 'filled', to: 'departed', joined: ['new'], left: [owner] },
      { kind: 'check', id: 'more', from: { outcome: 'fail', violations: 3 }, to: { outcome: 'fail', violations: 5 } },
      { kind: 'check', id: 'turned', from: { outcome: 'pass', violations: 0 }, to: { outcome: 'fail', violations: 1 } },
      { kind: 'check', id: 'come', from: null, to: { outcome: 'unknown', violations: 0 } },
      { kind: 'check', id: 'gone', from: { outcome: 'pass', violations: 0 }, to: null },
    ]);
  });

  it('names at most five people of a seat', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => `person-${index}`);
    const seats = { ...buildJudged('1').seats, productManager: buildSeat('productManager', { state: 'shared', holders: crowd }) };
    expect(describeChanges(stored({}), stored({ seats }))).toMatchObject([{ kind: 'seat', joined: crowd.slice(0, 5) }]);
  });
});
