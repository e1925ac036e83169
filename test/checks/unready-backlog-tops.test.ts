import { unreadyBacklogTops as check } from '../../src/checks/unready-backlog-tops';
import type { BacklogItem } from '../../src/model/facts';
import { known } from '../../src/model/facts';
import { AT, buildBacklog, buildBacklogItem, buildFacts, buildRules } from './facts-builder';

const items = (ready: number, unready: number, lacking: Partial<BacklogItem> = { hasDescription: false }) => [
  ...Array.from({ length: unready }, (_, index) => buildBacklogItem({ id: `u${index}`, ...lacking })),
  ...Array.from({ length: ready }, (_, index) => buildBacklogItem({ id: `r${index}` })),
];
const run = (list: readonly BacklogItem[], estimates = true, settings: unknown = {}) => check.run(buildFacts({ backlog: known(buildBacklog(list, { estimates })) }), buildRules(settings));

describe('unready-backlog-tops', () => {
  it.each([[10, 0, 'pass'], [8, 2, 'pass'], [7, 3, 'warn'], [5, 5, 'warn'], [4, 6, 'fail'], [4, 1, 'pass'], [0, 1, 'fail']] as const)('with %i ready items and %i unready: %s', (ready, unready, outcome) => {
    expect(run(items(ready, unready))).toMatchObject({ outcome, judged: ready + unready, violations: unready });
  });

  it.each([
    [{ hasDescription: false }, 'a description'], [{ hasAcceptanceCriteria: false }, 'acceptance criteria'], [{ hasEstimate: false }, 'an estimate'],
    [{ hasDescription: false, hasAcceptanceCriteria: false, hasEstimate: false }, 'a description, acceptance criteria and an estimate'],
  ] as const)('says of an item with %j that it lacks %s', (lacking, missing) => {
    expect(run(items(9, 1, lacking)).findings).toMatchObject([{ subject: { type: 'issue', id: 'u0' }, messageId: 'unready', values: { next: 10, missing, sampleSize: 10, sampleDay: AT.slice(0, 10) } }]);
  });

  it('asks for an estimate only where the team estimates, and of types that it estimates', () => {
    expect(run(items(0, 9, { hasEstimate: false }), false)).toMatchObject({ outcome: 'pass', violations: 0 });
    expect(run(items(0, 9, { hasEstimate: null }))).toMatchObject({ outcome: 'pass', violations: 0 });
  });

  it('asks for acceptance criteria and a description only where there is such a field', () => {
    expect(run(items(0, 9, { hasAcceptanceCriteria: null, hasDescription: null }))).toMatchObject({ outcome: 'pass', violations: 0 });
    expect(run(items(0, 9, { hasAcceptanceCriteria: null, hasDescription: null }), false).outcome).toBe('notApplicable');
  });

  it('looks at the next ten, or at as many as the settings say', () => {
    const late = [...items(10, 0), ...items(0, 20)];
    expect(run(late)).toMatchObject({ outcome: 'pass', judged: 10 });
    expect(run(late, true, { thresholds: { nextItems: 30 } })).toMatchObject({ outcome: 'fail', judged: 30, violations: 20 });
  });

  it('does not apply without a waiting item', () => expect(run([]).outcome).toBe('notApplicable'));
  it('cannot tell where the backlog could not be read', () => expect(check.run(buildFacts(), buildRules()).outcome).toBe('unknown'));
});
