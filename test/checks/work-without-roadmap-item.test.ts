import { workWithoutRoadmapItem as check } from '../../src/checks/work-without-roadmap-item';
import { known } from '../../src/model/facts';
import { buildBacklog, buildBacklogItem, buildFacts, buildRules, daysBefore } from './facts-builder';

const items = (count: number, hasRoadmapItem: boolean | null) => Array.from({ length: count }, (_, index) => buildBacklogItem({ id: `${hasRoadmapItem}-${index}`, hasRoadmapItem }));
const run = (below: number, loose: number, others = 0) => check.run(buildFacts({
  backlog: known(buildBacklog([...items(below, true), ...items(loose, false), ...items(others, null)], { readAt: daysBefore(1) })),
}), buildRules());

describe('work-without-roadmap-item', () => {
  it.each([[2, 0, 'pass'], [1, 1, 'pass'], [49, 51, 'fail'], [0, 1, 'fail']] as const)('with %i stories below a roadmap item and %i loose: %s', (below, loose, outcome) => {
    expect(run(below, loose)).toMatchObject({ outcome, judged: below + loose, violations: loose });
  });

  it('asks it of stories only', () => expect(run(1, 1, 50)).toMatchObject({ outcome: 'pass', judged: 2, violations: 1 }));

  it('names each loose story, with the sample', () => {
    expect(run(0, 2, 1).findings).toMatchObject([
      { subject: { type: 'issue', id: 'false-0' }, messageId: 'loose', values: { loose: 2, stories: 2, sampleSize: 3, sampleDay: daysBefore(1).slice(0, 10) } }, { subject: { id: 'false-1' } },
    ]);
  });

  it('does not apply without a waiting story', () => expect(run(0, 0, 4).outcome).toBe('notApplicable'));
  it('cannot tell where the backlog could not be read', () => expect(check.run(buildFacts(), buildRules()).outcome).toBe('unknown'));
});
