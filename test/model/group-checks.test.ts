/** What a gap, an observation and a check that waits are, to the terminal's reports and to the pages alike. */
import type { Outcome } from '../../src/model/check';
import { OUTCOMES } from '../../src/model/check';
import type { CheckEntry, GroupableCheck } from '../../src/model/group-checks';
import { groupChecks } from '../../src/model/group-checks';

interface NamedCheck extends GroupableCheck {
  readonly id: string;
}
const aCheck = (id: string, outcome: Outcome, more: Partial<GroupableCheck> = {}): NamedCheck => ({ id, outcome, role: 'productOwner', weight: 5, ...more });
const ofSpace = [{ subject: { type: 'project' } }] as const;
const vacancy = aCheck('vacancy', 'fail', { examples: ofSpace });
const ids = (entries: ReadonlyArray<CheckEntry<NamedCheck>> = []) => entries.map(({ check }) => check.id);
const waitingFor = (entries: ReadonlyArray<CheckEntry<NamedCheck>>) => entries.map(({ check, waiting }) => [check.id, waiting.map(({ id }) => id)]);

describe('the groups of checks', () => {
  it('count no check of weight 0 as a gap or as fine', () => {
    const { doNow, agree, observed, fine } = groupChecks([aCheck('seen', 'fail', { weight: 0 }), aCheck('well', 'pass', { weight: 0 }), aCheck('look', 'warn'), aCheck('gap', 'fail'), aCheck('fine', 'pass')]);
    expect([doNow, agree, observed, fine].map(ids)).toEqual([['gap'], ['look'], ['seen', 'well'], ['fine']]);
  });

  it.each(['findings', 'examples'] as const)('put what waits behind the gap whose %s speak of its seat, and keep what waits for another seat by itself', (field) => {
    const gap = aCheck('gap', 'warn', { [field]: ofSpace });
    const groups = groupChecks([gap, aCheck('waits', 'blocked', { weight: 0 }), aCheck('other', 'blocked', { role: 'projectManager' })]);
    expect(waitingFor(groups.agree)).toEqual([['gap', ['waits']]]);
    expect(waitingFor(groups.waiting)).toEqual([['other', []]]);
  });

  it('let nothing wait for a gap of a person or a work item, nor for one that is only observed', () => {
    const others = [aCheck('person', 'fail', { findings: [{ subject: { type: 'person' } }] }), { ...vacancy, weight: 0 }];
    expect(ids(groupChecks([...others, aCheck('waits', 'blocked')]).waiting)).toEqual(['waits']);
  });

  it('let it wait for one gap only, the one to close first', () => {
    const groups = groupChecks([aCheck('look', 'warn', { findings: ofSpace }), vacancy, aCheck('waits', 'blocked')]);
    expect([waitingFor(groups.doNow), waitingFor(groups.agree)]).toEqual([[['vacancy', ['waits']]], [['look', []]]]);
  });

  it('show every check once', () => {
    const checks = [vacancy, ...OUTCOMES.flatMap((outcome) => [0, 5].map((weight) => aCheck(`${outcome}-${weight}`, outcome, { weight })))];
    const { doNow, agree, observed, waiting: unhosted, cannotTell, fine, notCalledFor } = groupChecks(checks);
    const shown = [doNow, agree, observed, unhosted, cannotTell, fine, notCalledFor].flat().flatMap(({ check, waiting }) => [check, ...waiting]);
    expect(shown.map(({ id }) => id).sort()).toEqual(checks.map(({ id }) => id).sort());
  });
});
