/** A mark goes when nothing waits for it any more, and never before. */
import fc from 'fast-check';
import { listServedMarks } from '../../../src/scan/plan/list-served-marks';
import type { PlanInput } from '../../../src/scan/plan/plan-input';
import { planScan } from '../../../src/scan/plan/plan-scan';
import { RUNS } from '../../runs';
import { AT, UNDER, arbitraryPlan } from './arbitrary-plan';

test('without the marks that are served nothing else is due', () => {
  fc.assert(fc.property(arbitraryPlan({ most: 12 }), (input) => {
    const served = new Set(listServedMarks(input, new Set()));
    const without = { ...input, marks: input.marks.filter((mark) => !served.has(mark)) };
    // A wish is fulfilled without samples, which have a budget of their own. How large a page of the catalogue is guessed from whatever
    // moved lately, which is no dueness; so that it changes no other step either, there are points for all of them.
    const coreOf = (given: PlanInput) => planScan({ ...given, points: Infinity }).steps.flatMap((step) => (step.kind === 'samples' ? [] : [step.kind === 'catalogue' ? step.id : step]));
    expect(coreOf(without)).toEqual(coreOf(input));
  }), RUNS);
});

test('one of a space that cannot be read goes too: no more than one waits, however long it cannot', () => {
  const late = new Date(Date.parse(AT) - 3_600_000).toISOString();
  fc.assert(fc.property(arbitraryPlan({ most: 3 }), (input) => {
    const marks = [...input.register.keys()].map((projectId) => ({ kind: 'moved', projectId, at: late }) as const);
    const register = new Map([...input.register].map(([id, entry]) => [id, { ...entry, archived: false, goneAt: null, items: { at: AT, under: UNDER.items, whole: false, failures: 3, links: 'both', roadmap: true, objects: 0 } } as const]));
    expect(listServedMarks({ under: UNDER, register, marks }, new Set())).toEqual(marks);
  }), RUNS);
});

test('one of a space that Jira does not show goes when it was looked for', () => {
  const input = { under: UNDER, register: new Map(), marks: [{ kind: 'asked', projectId: '9', at: AT } as const] };
  expect(listServedMarks(input, new Set())).toEqual([]);
  expect(listServedMarks(input, new Set(['9']))).toEqual(input.marks);
});
