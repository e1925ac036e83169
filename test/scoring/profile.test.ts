/** Which rules are in force: defaults, then the preset, then the settings; practice checks count only from a date on. */
import { CHECKS } from '../../src/checks';
import type { AnyCheck } from '../../src/model/check';
import { RISK_WEIGHTS } from '../../src/model/check';
import { PRESETS, PRESET_CHANGES } from '../../src/model/presets';
import { settingsSchema } from '../../src/model/settings';
import { THRESHOLDS, THRESHOLD_NAMES } from '../../src/model/thresholds';
import { resolveRules } from '../../src/scoring/profile';

const AT = '2026-06-01T12:00:00.000Z';
const exact = { id: 'projects-without-product-owner', risk: 'critical', kind: 'exact' } as const;
const practice = { id: 'neglected-backlogs', risk: 'medium', kind: 'practice' } as const;
const rules = (settings: unknown, at = AT) => resolveRules(settingsSchema.parse(settings), [exact, practice, ...CHECKS.filter(({ id }) => id !== exact.id && id !== practice.id)], at);
const weightOf = (check: Pick<AnyCheck, 'id'>, settings: unknown, at = AT) => rules(settings, at).checks[check.id]?.weight;

describe('resolveRules', () => {
  it('takes the defaults where nothing else is said', () => {
    const { thresholds, checks, preset } = rules({});
    expect(preset).toBe('default');
    for (const name of THRESHOLD_NAMES) expect([name, thresholds[name]]).toEqual([name, THRESHOLDS[name].value]);
    for (const { id, risk, kind } of CHECKS) expect([id, checks[id]]).toEqual([id, { isOff: false, weight: kind === 'exact' ? RISK_WEIGHTS[risk] : 0 }]);
  });

  it('lays the preset on the defaults, and the settings on the preset', () => {
    expect(rules({ preset: 'less' }).thresholds.ownerTeamsFail).toBe(9);
    expect(rules({ preset: 'less', thresholds: { ownerTeamsFail: 5 } }).thresholds.ownerTeamsFail).toBe(5);
    expect(rules({ preset: 'pmo' }).dependenciesManagedBy).toBe('both');
    expect(rules({ preset: 'pmo', dependenciesManagedBy: 'either' }).dependenciesManagedBy).toBe('either');
  });

  it('switches checks as the preset says, unless the settings say otherwise', () => {
    expect(rules({ preset: 'scrum' }).checks['overloaded-product-managers']?.isOff).toBe(true);
    expect(rules({ preset: 'scrum', checks: { 'overloaded-product-managers': { state: 'on' } } }).checks['overloaded-product-managers']?.isOff).toBe(false);
    expect(rules({ preset: 'less' }).checks['combined-roles-at-scale']).toEqual({ isOff: false, weight: 0 });
    expect(weightOf(exact, { checks: { [exact.id]: { weight: 3 } } })).toBe(3);
  });

  it.each([['2026-06-01T12:00:00Z', 10], ['2026-06-01T12:00:01Z', 0], ['2026-05-31T23:00:00-01:00', 10]] as const)('counts a check in force from %s with weight %d', (inForceFrom, weight) => {
    const settings = { checks: { [exact.id]: { inForceFrom } } };
    if (inForceFrom.endsWith('Z')) expect(weightOf(exact, settings)).toBe(weight);
    else expect(() => settingsSchema.parse(settings)).toThrow();
  });

  it('never counts a practice check without both a date and a weight', () => {
    expect(weightOf(practice, { checks: { [practice.id]: { weight: 5 } } })).toBe(0);
    expect(weightOf(practice, { checks: { [practice.id]: { inForceFrom: '2026-01-01T00:00:00Z' } } })).toBe(0);
    expect(weightOf(practice, { checks: { [practice.id]: { inForceFrom: '2026-01-01T00:00:00Z', weight: 5 } } })).toBe(5);
    expect(weightOf(practice, { checks: { [practice.id]: { inForceFrom: '2026-07-01T00:00:00Z', weight: 5 } } })).toBe(0);
  });
});

describe('the presets', () => {
  it('change only what exists, and never to what it already is', () => {
    for (const preset of PRESETS) {
      for (const change of PRESET_CHANGES[preset]) {
        if (change.kind === 'threshold') expect([preset, change.name, change.value]).not.toEqual([preset, change.name, THRESHOLDS[change.name].value]);
        if (change.kind === 'off' || change.kind === 'informOnly') expect(CHECKS.map(({ id }) => id)).toContain(change.checkId);
      }
    }
  });

  it.each(PRESETS)('keep warn before fail: %s', (preset) => {
    const { thresholds } = rules({ preset });
    expect(thresholds.combinedTeamsWarn).toBeLessThanOrEqual(thresholds.combinedTeamsFail);
    expect(thresholds.ownerTeamsWarn).toBeLessThanOrEqual(thresholds.ownerTeamsFail);
    expect(thresholds.managerOwnersWarn).toBeLessThanOrEqual(thresholds.managerOwnersFail);
    expect(thresholds.ownedItemsWarn).toBeLessThanOrEqual(thresholds.ownedItemsPass);
    expect(thresholds.staleItemsWarn).toBeLessThanOrEqual(thresholds.staleItemsFail);
    expect(thresholds.unreadyTopsWarn).toBeLessThanOrEqual(thresholds.unreadyTopsFail);
    expect(thresholds.neglectedWarnDays).toBeLessThanOrEqual(thresholds.neglectedFailDays);
  });
});
