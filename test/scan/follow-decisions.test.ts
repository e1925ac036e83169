/** What the next review opens on. */
import fc from 'fast-check';
import type { Decision, DecisionKind, Followed, Standing } from '../../src/model/review';
import { followDecisions, stateOf } from '../../src/scan/follow-decisions';

const decision = (projectId: string, kind: DecisionKind = 'ask'): Decision => ({ projectId, kind, note: '', accountId: null, due: null, by: 'lead', at: '2026-06-01T12:00:00.000Z' });
const standing = (projectId: string, band: Standing['band'], violations = 3, eligibility: Standing['eligibility'] = 'eligible'): Standing => ({ projectId, band, floor: 40, eligibility, violations });
const follow = (kind: DecisionKind, then: Standing | null, wasBetter = false): Followed => ({ decision: decision('1', kind), then, wasBetter });
const site = (...standings: Standing[]) => new Map(standings.map((one) => [one.projectId, one]));

describe('what was decided', () => {
  it.each([
    ['asked and as bad as it was', follow('ask', standing('1', 'atRisk')), standing('1', 'atRisk'), 'stillOpen'],
    ['asked and worse', follow('ask', standing('1', 'attention')), standing('1', 'atRisk', 1), 'stillOpen'],
    ['asked and in a better band', follow('ask', standing('1', 'atRisk')), standing('1', 'attention', 9), 'better'],
    ['asked and with fewer findings', follow('ask', standing('1', 'atRisk')), standing('1', 'atRisk', 2), 'better'],
    ['without a band, which ranks below every band', follow('ask', standing('1', null)), standing('1', 'atRisk', 9), 'better'],
    ['better once and as it was again', follow('ask', standing('1', 'atRisk'), true), standing('1', 'atRisk'), 'cameBack'],
    ['watched and no better', follow('watch', standing('1', 'attention')), standing('1', 'attention'), 'watched'],
    ['watched, better once, and as it was again', follow('watch', standing('1', 'attention'), true), standing('1', 'attention', 5), 'cameBack'],
    ['not judged then', follow('ask', null), standing('1', 'atRisk'), 'better'],
    ['not judged any more', follow('ask', standing('1', 'atRisk')), standing('1', null, 0, 'archived'), null],
    ['gone', follow('ask', standing('1', 'atRisk')), undefined, null],
  ])('%s', (_, followed, now, state) => expect(stateOf(followed, now)).toBe(state));

  it('goes on until it is decided anew, accepted, or the space is gone', () => {
    const before = ['1', '2', '3'].map((id): Followed => ({ decision: decision(id), then: standing(id, 'atRisk'), wasBetter: false }));
    const now = site(standing('1', 'healthy'), standing('2', 'atRisk'), standing('4', 'attention'));
    expect(followDecisions(before, [decision('2', 'accept'), decision('4', 'watch')], now)).toEqual([
      { decision: decision('1'), then: standing('1', 'atRisk'), wasBetter: true }, { decision: decision('4', 'watch'), then: standing('4', 'attention'), wasBetter: false },
    ]);
  });

  it('is never lost on the way: every ask is followed until something is decided, and each space once', async () => {
    const id = fc.constantFrom('1', '2', '3', '4');
    const band = fc.constantFrom<Standing['band']>('healthy', 'attention', 'atRisk', null);
    const review = fc.record({ asked: fc.uniqueArray(fc.tuple(id, fc.constantFrom<DecisionKind>('ask', 'accept', 'watch')), { selector: ([one]) => one }), bands: fc.tuple(band, band, band, band) });
    fc.assert(fc.property(fc.array(review, { maxLength: 6 }), (reviews) => {
      let followed: readonly Followed[] = [];
      const last = new Map<string, DecisionKind>();
      for (const { asked, bands } of reviews) {
        const decisions = asked.map(([one, kind]) => decision(one, kind));
        followed = followDecisions(followed, decisions, site(...bands.map((one, index) => standing(`${index + 1}`, one))));
        for (const [one, kind] of asked) last.set(one, kind);
      }
      expect(followed.map(({ decision: one }) => one.projectId).sort()).toEqual([...last].filter(([, kind]) => kind !== 'accept').map(([one]) => one).sort());
    }));
  });
});
