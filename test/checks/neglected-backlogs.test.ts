import { neglectedBacklogs as check } from '../../src/checks/neglected-backlogs';
import type { BacklogMove, Fact } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import { buildBacklog, buildBacklogItem, buildFacts, buildRules, daysBefore } from './facts-builder';

const run = (updated: ReadonlyArray<string | null>, moves: Fact<readonly BacklogMove[]> = known([])) => check.run(buildFacts({
  backlog: known(buildBacklog(updated.map((date, index) => buildBacklogItem({ id: `${index}`, updated: date })), { readAt: daysBefore(3) })), moves,
}), buildRules());
const moved = (days: number): Fact<readonly BacklogMove[]> => known([{ issueId: '0', author: 'anybody', at: daysBefore(days) }]);

describe('neglected-backlogs', () => {
  it.each([[30, 'pass'], [30.001, 'warn'], [90, 'warn'], [90.001, 'fail']] as const)('last refined %f days ago: %s', (days, outcome) => {
    expect(run([daysBefore(days), daysBefore(300)])).toMatchObject({ outcome, judged: 1, violations: outcome === 'pass' ? 0 : 1 });
  });

  it.each([[30, 'pass'], [31, 'warn']] as const)('takes a move %i days ago for looking after it: %s', (days, outcome) => expect(run([daysBefore(300)], moved(days)).outcome).toBe(outcome));

  it('names the space, the days and the sample', () => {
    expect(run([daysBefore(100.5)]).findings).toMatchObject([{ subject: { type: 'project', id: '10' }, messageId: 'neglected', values: { days: 100, sampleSize: 1, sampleDay: daysBefore(3).slice(0, 10) } }]);
  });

  it.each([[null], ['never'], [daysBefore(-2)]])('takes the date %s for activity', (date) => expect(run([daysBefore(300), date]).outcome).toBe('pass'));
  it('does not apply without a waiting item', () => expect(run([]).outcome).toBe('notApplicable'));
  it('cannot tell from old items alone, since ordering leaves their dates alone', () => expect(run([daysBefore(31)], unknownFact('notRead')).outcome).toBe('unknown'));
  it('passes without the moves where an item was refined', () => expect(run([daysBefore(1)], unknownFact('notRead')).outcome).toBe('pass'));
  it('cannot tell where the backlog could not be read', () => expect(check.run(buildFacts(), buildRules()).outcome).toBe('unknown'));
});
