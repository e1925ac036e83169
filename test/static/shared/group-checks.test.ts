/** What a gap, an observation and a check that waits are to the pages. */
import type { IndicatorCheck } from '../../../src/model/api';
import { groupChecks } from '../../../static/shared/group-checks';

const aCheck = (id: string, outcome: IndicatorCheck['outcome'], more: Partial<IndicatorCheck> = {}): IndicatorCheck => ({
  id, outcome, title: id, description: '', remedy: '', role: 'productOwner', weight: 5, judged: 1, violations: 0, exempted: 0, examples: [], ...more,
});
const vacancy = aCheck('vacancy', 'fail', { examples: [{ subject: { type: 'project', id: '1' }, messageId: 'vacant', values: {}, template: '' }] });
const ids = (checks: readonly IndicatorCheck[] = []) => checks.map(({ id }) => id);

describe('the groups of checks', () => {
  it('count no check of weight 0 as a gap or as fine', () => {
    const groups = groupChecks([aCheck('seen', 'fail', { weight: 0 }), aCheck('well', 'pass', { weight: 0 }), aCheck('gap', 'warn'), aCheck('fine', 'pass')]);
    expect([groups.gaps, groups.observed, groups.fine].map(ids)).toEqual([['gap'], ['seen', 'well'], ['fine']]);
  });

  it('put what waits behind the gap of its seat, and keep what waits for another seat by itself', () => {
    const groups = groupChecks([vacancy, aCheck('waits', 'blocked', { weight: 0 }), aCheck('other', 'blocked', { role: 'projectManager' })]);
    expect([groups.behind.get('vacancy'), groups.waiting].map(ids)).toEqual([['waits'], ['other']]);
  });

  it('let nothing wait for a gap that is only observed', () => {
    expect(ids(groupChecks([{ ...vacancy, weight: 0 }, aCheck('waits', 'blocked')]).waiting)).toEqual(['waits']);
  });

  it('show every check once', () => {
    const outcomes = ['pass', 'warn', 'fail', 'notApplicable', 'blocked', 'unknown', 'error'] as const;
    const checks = [vacancy, ...outcomes.flatMap((outcome) => [0, 5].map((weight) => aCheck(`${outcome}-${weight}`, outcome, { weight })))];
    const { gaps, observed, waiting, untold, fine, notCalledFor, behind } = groupChecks(checks);
    expect([...gaps, ...observed, ...waiting, ...untold, ...fine, ...notCalledFor, ...[...behind.values()].flat()].map(({ id }) => id).sort()).toEqual(ids(checks).sort());
  });
});
