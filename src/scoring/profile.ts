/** The profile of a site: which rules are in force at an instant, from the defaults, the preset and the settings, in this order. */
import type { AnyCheck } from '../model/check';
import { RISK_WEIGHTS } from '../model/check';
import type { Instant } from '../model/facts';
import type { PresetChange, RuleOptions } from '../model/presets';
import { DEFAULT_OPTIONS, PRESET_CHANGES } from '../model/presets';
import type { CheckRule, Rules } from '../model/rules';
import type { Settings } from '../model/settings';
import type { Thresholds } from '../model/thresholds';
import { THRESHOLDS, THRESHOLD_NAMES } from '../model/thresholds';

export type ProfiledCheck = Pick<AnyCheck, 'id' | 'risk' | 'kind'>;

export function resolveRules(settings: Settings, checks: readonly ProfiledCheck[], at: Instant): Rules {
  const changes = PRESET_CHANGES[settings.preset];
  return {
    preset: settings.preset,
    ...resolveOptions(settings, changes),
    thresholds: resolveThresholds(settings, changes),
    checks: Object.fromEntries(checks.map((check) => [check.id, resolveCheck(check, settings, changes, at)])),
  };
}

/** The thresholds in force, for whoever needs no checks. */
export function resolveThresholds(settings: Settings, changes: readonly PresetChange[] = PRESET_CHANGES[settings.preset]): Thresholds {
  const ofPreset = new Map(changes.flatMap((change) => (change.kind === 'threshold' ? [[change.name, change.value]] : [])));
  return Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, settings.thresholds[name] ?? ofPreset.get(name) ?? THRESHOLDS[name].value])) as Thresholds;
}

function resolveOptions({ dependenciesManagedBy }: Settings, changes: readonly PresetChange[]): RuleOptions {
  const ofPreset = changes.flatMap((change) => (change.kind === 'option' ? [change.change] : []));
  return Object.assign({}, DEFAULT_OPTIONS, ...ofPreset, dependenciesManagedBy === undefined ? {} : { dependenciesManagedBy }) as RuleOptions;
}

function resolveCheck({ id, risk, kind }: ProfiledCheck, settings: Settings, changes: readonly PresetChange[], at: Instant): CheckRule {
  const set = settings.checks[id];
  const isOff = (kind === 'practice' && settings.practiceChecks === 'off') || (set === undefined ? changes.some((change) => change.kind === 'off' && change.checkId === id) : set.state === 'off');
  const informsOnly = changes.some((change) => change.kind === 'informOnly' && change.checkId === id);
  const isInForce = set?.inForceFrom === undefined || Date.parse(set.inForceFrom) <= Date.parse(at);
  if (!isInForce) return { isOff, weight: 0 };
  // A practice check rests on a sample: it is counted only from a date that an admin chose, with the weight that they gave.
  if (kind === 'practice') return { isOff, weight: set?.inForceFrom === undefined ? 0 : set.weight ?? 0 };
  return { isOff, weight: set?.weight ?? (informsOnly ? 0 : RISK_WEIGHTS[risk]) };
}
