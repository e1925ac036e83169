import type { Indicator } from '../../../../src/model/api';
import { groupSpaces } from '../../../../static/shared/space/group-spaces';

const space = (projectId: string, band: Indicator['band'], state: 'eligible' | 'dormant' = 'eligible') => ({ projectId, band, eligibility: { state, reason: '' } }) as Indicator;

describe('the groups of a list', () => {
  it('stand in the order of the list, each with its own, and none without', () => {
    const spaces = [space('dark', null), space('bad', 'atRisk'), space('worse', 'atRisk'), space('good', 'healthy'), space('asleep', null, 'dormant')];
    expect(groupSpaces(spaces).map(({ group, spaces: own }) => [group, ...own.map(({ projectId }) => projectId)])).toEqual([
      ['none', 'dark'], ['atRisk', 'bad', 'worse'], ['healthy', 'good'], ['notJudged', 'asleep'],
    ]);
  });

  it('keep what comes before what: the list read group by group is the list', () => {
    const spaces = [space('a', null), space('b', 'atRisk'), space('c', 'attention'), space('d', 'healthy'), space('e', null, 'dormant')];
    expect(groupSpaces(spaces).flatMap((group) => group.spaces)).toEqual(spaces);
  });
});
