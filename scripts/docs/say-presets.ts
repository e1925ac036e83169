/** What the presets make of a threshold, like `safe` 3, `less` 9; empty where all keep the default. */
import { PRESETS, PRESET_CHANGES } from '../../src/model/presets';
import type { ThresholdName } from '../../src/model/thresholds';

export const sayPresets = (name: ThresholdName): string =>
  PRESETS.flatMap((preset) => PRESET_CHANGES[preset].flatMap((change) => (change.kind === 'threshold' && change.name === name ? [`\`${preset}\` ${change.value}`] : []))).join(', ');
