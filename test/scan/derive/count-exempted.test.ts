/** Accepted gaps: which violations they cover, and when they end. */
import type { CheckResult } from '../../../src/model/check';
import { settingsSchema } from '../../../src/model/settings';
import { countExempted } from '../../../src/scan/derive/count-exempted';

const AT = '2026-06-01T12:00:00.000Z';
const finding = (id: string) => ({ subject: { type: 'issue', id }, messageId: 'unowned', values: {} }) as const;
const result: CheckResult = { outcome: 'fail', judged: 5, violations: 3, findings: [finding('1'), finding('2'), finding('3')] };
const count = (...exemptions: readonly object[]) => countExempted('check', '10', result, settingsSchema.parse({
  exemptions: exemptions.map((exemption) => ({ checkId: 'check', project: '10', reason: 'agreed', approver: 'a', expires: '2026-07-01T00:00:00Z', ...exemption })),
}), AT);

describe('countExempted', () => {
  it('covers the whole check without a subject, and single findings with one', () => {
    expect(count({})).toBe(3);
    expect(count({ subjectId: '2' })).toBe(1);
    expect(count({ subjectId: '2' }, { subjectId: '2' }, { subjectId: '9' })).toBe(1);
  });

  it('covers nothing of another check or project', () => {
    expect(count({ checkId: 'other' }, { project: '11' })).toBe(0);
  });

  it.each([['2026-06-01T12:00:00.001Z', 3], ['2026-06-01T12:00:00.000Z', 0], ['2026-05-31T00:00:00Z', 0]] as const)('reopens by itself: an end at %s covers %d', (expires, covered) => {
    expect(count({ expires })).toBe(covered);
  });
});
