/** The rules in force at one instant: defaults, preset and settings laid on each other (src/scoring/profile.ts does it). */
import type { Preset, RuleOptions } from './presets';
import type { Thresholds } from './thresholds';

export interface Rules extends RuleOptions {
  readonly preset: Preset;
  readonly thresholds: Thresholds;
  /** By check id; every check of the catalogue has one. */
  readonly checks: Readonly<Record<string, CheckRule>>;
}

export interface CheckRule {
  /** Off: listed as not applicable, whatever the facts. */
  readonly isOff: boolean;
  /** 0 to 100; 0 is shown and never counted. */
  readonly weight: number;
}
