import { backlogsOrderedByOthers as check } from '../../src/checks/backlogs-ordered-by-others';
import type { BacklogMove } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import type { Seat } from '../../src/model/seat';
import { AT, buildBacklog, buildBacklogItem, buildFacts, buildRules, buildSeat, daysBefore } from './facts-builder';

const OWNER = 'productOwner-1';
const moves = (count: number, author: string, days = 1): readonly BacklogMove[] => Array.from({ length: count }, (_, index) => ({ issueId: `${author}-${index}`, author, at: daysBefore(days) }));
const run = (made: readonly BacklogMove[], seat: Partial<Seat> = {}, settings: unknown = {}) => check.run(buildFacts({
  productOwner: buildSeat('productOwner', seat), backlog: known(buildBacklog([buildBacklogItem()])), moves: known(made),
}), buildRules(settings));
const byBoth = (own: number, others: number) => run([...moves(own, OWNER), ...moves(others, 'lead')]);

describe('backlogs-ordered-by-others', () => {
  it.each([[0, 5, 'fail'], [4, 5, 'fail'], [5, 5, 'pass'], [6, 5, 'pass'], [1, 4, 'pass'], [3, 0, 'pass'], [10, 11, 'fail']] as const)('with %i moves by the product owner and %i by others: %s', (own, others, outcome) => {
    expect(byBoth(own, others)).toMatchObject({ outcome, judged: own + others, violations: others });
  });

  it.each([[1, 3, 0], [1, 4, 4], [4, 0, 0], [4, 1, 1]])('counts no violation of fewer than five moves in all: %i by the product owner and %i by others, %i', (own, others, violations) => {
    expect(byBoth(own, others)).toMatchObject({ outcome: 'pass', judged: own + others, violations });
  });

  it.each([[0, 0], [0, 4]])('does not apply with %i by the product owner and %i by others', (own, others) => expect(byBoth(own, others).outcome).toBe('notApplicable'));

  it('finds each move with its date and the sample, and no person in its words', () => {
    const result = run(moves(5, 'lead', 2));
    expect(result.findings[0]).toMatchObject({ subject: { type: 'issue', id: 'lead-0' }, messageId: 'moved', values: { day: '2026-05-30', others: 5, moves: 5, days: 30, sampleSize: 1, sampleDay: AT.slice(0, 10) } });
    expect(check.messages['moved']).not.toMatch(/\{holder\}/);
    expect(JSON.stringify(result.findings.map(({ values }) => values))).not.toContain('lead');
  });

  it('counts moves of exactly 30 days ago and none before', () => {
    expect(run(moves(5, 'lead', 30)).outcome).toBe('fail');
    expect(run(moves(5, 'lead', 30.001)).outcome).toBe('notApplicable');
  });

  it('takes both numbers from the settings', () => {
    expect(run(moves(3, 'lead', 40), {}, { thresholds: { movesByOthers: 3, movesDays: 45 } })).toMatchObject({ outcome: 'fail', findings: [{ values: { days: 45 } }, {}, {}] });
  });

  it('takes every holder of a shared seat for the product owner', () => {
    expect(run([...moves(3, 'a'), ...moves(3, 'b')], { state: 'shared', holders: ['a', 'b'] })).toMatchObject({ outcome: 'pass', violations: 0 });
  });

  it.each(['empty', 'departed', 'groupOnly'] as const)('waits for a person while the seat is %s', (state) => expect(run(moves(5, 'lead'), { state, holders: [] }).outcome).toBe('blocked'));
  it('waits for nobody where there is nothing to judge, whoever sat there', () => expect(run(moves(4, 'lead'), { state: 'empty', holders: [] }).outcome).toBe('notApplicable'));
  it('cannot tell where the seat could not be read', () => expect(run(moves(5, 'lead'), { state: 'unreadable', holders: [] }).outcome).toBe('unknown'));

  it.each([
    ['the backlog', { backlog: unknownFact('incomplete'), moves: unknownFact('incomplete') }],
    ['its moves', { backlog: known(buildBacklog([], { readAt: AT })), moves: unknownFact('notRead') }],
  ])('cannot tell where %s could not be read', (_, facts) => expect(check.run(buildFacts(facts), buildRules()).outcome).toBe('unknown'));
});
