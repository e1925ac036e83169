/** The groups of a space's page, and the days until which a gap can be accepted. */
import { dayAfter, endOfDay } from '../../../../static/project/checks/gap-dates';
import { listGroups } from '../../../../static/project/checks/list-groups';
import { crowdedSpace, healthySpace } from '../../../browser/gadget-answers';

const ids = { project: '1', otherProject: '2', longProject: '3', longPerson: 'p4', people: ['p1', 'p2', 'p3'], issues: ['11', '12', '13'], manyIssues: [] } as const;

it('hold each check once: in a group, or waiting within the gap of its seat', () => {
  const { checks } = crowdedSpace(ids);
  const told = listGroups(checks).flatMap(({ entries }) => entries.flatMap(({ check, waiting }) => [check, ...waiting]));
  expect(told).toHaveLength(checks.length);
  expect(new Set(told)).toEqual(new Set(checks));
});

it('keep a gap that is accepted whole apart from what is to do, and one that is accepted in part among it', () => {
  const [check] = healthySpace(ids).checks;
  const gap = (id: string, exempted: number) => ({ ...check!, id, outcome: 'fail' as const, judged: 4, violations: 2, exempted });
  expect(listGroups([gap('whole', 2), gap('part', 1)]).map(({ name, entries }) => [name, entries.map((entry) => entry.check.id)])).toEqual([['doNow', ['part']], ['accepted', ['whole']]]);
});

it('let a gap be accepted to the end of a day', () => {
  const now = Date.parse('2026-11-24T23:30:00Z');
  expect([dayAfter(now, 1), endOfDay(dayAfter(now, 91))]).toEqual(['2026-11-25', '2027-02-23T23:59:59.000Z']);
});
