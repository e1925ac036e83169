import { dependenciesWithoutProjectManager as check } from '../../src/checks/dependencies-without-project-manager';
import type { Dependency } from '../../src/model/check';
import { known, unknownFact } from '../../src/model/facts';
import { buildDependency, buildFacts, buildRules } from './facts-builder';

const run = (dependencies: readonly Dependency[]) => check.run(buildFacts({ dependencies: known(dependencies) }), buildRules());
const many = (count: number, overrides: Partial<Dependency> = {}) => Array.from({ length: count }, (_, i) => buildDependency({ linkId: `${overrides.to?.team ?? ''}${i}`, ...overrides }));
const toOther = { to: { issueId: '300', projectId: '30', team: 'project:30' } };

describe('dependencies-without-project-manager', () => {
  it.each([[1, 'warn'], [2, 'warn'], [3, 'fail'], [7, 'fail']] as const)('%i unmanaged between one pair of teams: %s', (count, outcome) => {
    expect(run(many(count))).toMatchObject({ outcome, judged: count, violations: count });
  });

  it('lets the worst pair decide, and counts them all', () => {
    expect(run([...many(2), ...many(2, toOther)])).toMatchObject({ outcome: 'warn', violations: 4 });
    expect(run([...many(2), ...many(3, toOther)])).toMatchObject({ outcome: 'fail', violations: 5 });
  });

  it('takes both directions of a pair as one pair', () => {
    const back = buildDependency({ linkId: 'back', from: { issueId: '200', projectId: '20', team: 'project:20' }, to: { issueId: '100', projectId: '10', team: 'project:10' } });
    expect(run([...many(2), back])).toMatchObject({ outcome: 'fail', findings: [{ messageId: 'unmanaged', values: { ofPair: 3 } }, {}, {}] });
  });

  it('passes when all are managed', () => expect(run(many(4, { managed: true }))).toMatchObject({ outcome: 'pass', judged: 4, violations: 0 }));
  it('neither judges nor counts links that are possibly dead', () => expect(run(many(5, { state: 'possiblyDead' })).outcome).toBe('notApplicable'));
  it('does not apply without an open dependency', () => expect(run([]).outcome).toBe('notApplicable'));
  it('cannot tell while a seat at an end is unreadable', () => expect(run([...many(3), buildDependency({ linkId: 'x', managed: null })]).outcome).toBe('unknown'));
  it('cannot tell when the links could not be read', () => expect(check.run(buildFacts({ dependencies: unknownFact('incomplete') }), buildRules()).outcome).toBe('unknown'));
});
