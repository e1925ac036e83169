import type { ScanProgress } from '../../../../src/model/api';
import { sayScan } from '../../../../static/shared/space/say-scan';
import { textsOf } from '../../texts-of';

const progress: ScanProgress = {
  began: '2026-11-24T08:00:00.000Z', stepsDone: 12, stepsPlanned: 40, pointsSpent: 900, pointsLeft: 3_000, expectedEnd: '2026-11-24T08:01:00.000Z', waitsFor: null, waitsUntil: null,
};
const time = (instant: string) => instant.slice(11, 16);
const NOW = Date.parse('2026-11-24T08:00:00.000Z');
const say = (state: Parameters<typeof sayScan>[0]['state'], changes: Partial<ScanProgress> | null = {}) => sayScan({ state, progress: changes && { ...progress, ...changes } }, { say: textsOf('en').say, time }, NOW);

describe('a scan in one line', () => {
  it('tells how far it is, and when it ends where that is not soon', () => {
    expect(say('running')).toBe('scanning, 12 of 40 steps …');
    expect(say('running', { expectedEnd: '2026-11-24T11:30:00.000Z' })).toBe('scanning, 12 of 40 steps, probably until 11:30 …');
    expect(say('queued')).toBe('scan asked for …');
  });

  it('tells what it waits for, and until when', () => {
    expect(say('waiting', { waitsFor: 'budget', waitsUntil: '2026-11-24T09:01:00.000Z' })).toBe('this hour’s share of Jira is used up, scanning goes on at 09:01');
    expect(say('waiting', { waitsFor: 'jira', waitsUntil: '2026-11-24T08:05:00.000Z' })).toBe('waiting for Jira, scanning goes on at 08:05');
    expect(say('waiting', { waitsFor: 'platform' })).toBe('interrupted, scanning goes on within the hour');
  });

  it('tells viewers without progress that something goes on, and no more', () => {
    expect([say('running', null), say('waiting', null)]).toEqual(['scanning …', 'waiting for Jira, scanning goes on then']);
  });
});
