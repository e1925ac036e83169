/** Seven spaces of the demo site look alarming and are not: no check may fail there. And the site shows what it promises. */
import type { Report } from '../../src/model/report';
import { reportSchema } from '../../src/model/report';
import { SEAT_STATES } from '../../src/model/seat';
import { specialSpaces } from '../../stand-ins/jira/demo/special-spaces';
import { runTerminal } from '../cli/run-terminal';

describe('the demo site as the engine judges it', () => {
  let report: Report;
  beforeAll(async () => {
    report = reportSchema.parse(JSON.parse((await runTerminal(['--format', 'json'])).stdout));
  });

  it.each(specialSpaces.map(({ key, reason }) => [key, reason]))('raises no false alarm on %s: %s', (key) => {
    const space = report.projects.find((project) => project.key === key);
    expect(space).toBeDefined();
    expect(space?.checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
  });

  it.each(['product-owners-without-authority', 'backlogs-ordered-by-others', 'neglected-backlogs', 'work-without-roadmap-item', 'unready-backlog-tops'])('shows %s failing somewhere, and passing elsewhere', (id) => {
    const outcomes = report.projects.flatMap(({ checks }) => checks.filter((check) => check.id === id).map(({ outcome }) => outcome));
    expect(outcomes).toEqual(expect.arrayContaining(['fail', 'pass']));
  });

  it('shows every band, and every state of a seat but unmapped', () => {
    expect(new Set(report.projects.map(({ band }) => band))).toEqual(new Set(['healthy', 'attention', 'atRisk', null]));
    const states = new Set(report.projects.flatMap(({ seats }) => [seats.productOwner.state, seats.productManager.state, seats.projectManager.state]));
    expect([...SEAT_STATES].filter((state) => !states.has(state))).toEqual(['unmapped']);
  });

  it('shows dependencies managed, unmanaged, untold and possibly dead', () => {
    const open = report.dependencies.filter(({ state }) => state === 'open');
    expect(new Set(open.map(({ managed }) => managed))).toEqual(new Set([true, false, null]));
    expect(report.dependencies.some(({ state }) => state === 'possiblyDead')).toBe(true);
  });
});
