/** docs/settings.md: every setting, every threshold and every preset with its source, and an example. Wholly generated. */
import { CHECKS } from '../../src/checks';
import type { PresetChange } from '../../src/model/presets';
import { PRESETS, PRESET_CHANGES } from '../../src/model/presets';
import { settingsSchema } from '../../src/model/settings';
import type { ThresholdName } from '../../src/model/thresholds';
import { THRESHOLDS, THRESHOLD_NAMES } from '../../src/model/thresholds';
import { listFields } from './list-fields';
import { beginMark, table } from './page';
import { sayPresets } from './say-presets';

/** @param example the text of docs/settings.example.json */
export function writeSettingsPage(example: string): string {
  return `# Settings
${beginMark('src/model/settings.ts, thresholds.ts and presets.ts')}

One JSON file, the same for the terminal (\`--settings FILE\`) and the app. Every setting may be left out. \`rolecall detect --output FILE\` writes one to begin with.

## Example
\`\`\`json
${example.trimEnd()}
\`\`\`

## Settings
${table(['setting', 'type', 'default', 'meaning'], listSettings())}

## Thresholds
Each number has a source; "derived" is our own arithmetic. Set only what shall differ: \`"thresholds": { "dormantDays": 60 }\`.

${table(['threshold', 'default', 'presets', 'says', 'checks', 'source'], THRESHOLD_NAMES.map((name) => [`\`${name}\``, `${THRESHOLDS[name].value} ${THRESHOLDS[name].unit}`, sayPresets(name), THRESHOLDS[name].decides, sayChecks(name), THRESHOLDS[name].source]))}

## Presets
A preset changes rules, never facts. \`default\` changes nothing.

${table(['preset', 'changes', 'source'], PRESETS.flatMap((preset) => PRESET_CHANGES[preset].map((change) => [`\`${preset}\``, sayChange(change), change.source])))}
`;
}

/** Checks that hang on the number; one that decides which spaces are judged concerns all. */
const sayChecks = (name: ThresholdName): string => CHECKS.filter(({ thresholds }) => thresholds.includes(name)).map(({ id }) => `[${id}](checks/${id}.md)`).join(', ') || 'all';

/** The thresholds have a table of their own. */
const listSettings = () => listFields(settingsSchema, 'input')
  .filter(({ path }) => !path.startsWith('thresholds.'))
  .map(({ path, type, initial, isOptional, meaning }) => [`\`${path}\``, type, sayDefault(initial, isOptional, type), meaning]);

function sayDefault(initial: unknown, isOptional: boolean, type: string): string {
  if (initial === undefined) return isOptional ? '' : 'must be given';
  // The defaults of what is inside stand in rows of their own.
  if (type.endsWith('object')) return '';
  return `\`${JSON.stringify(initial)}\``;
}

function sayChange(change: PresetChange): string {
  switch (change.kind) {
    case 'threshold': return `\`${change.name}\` ${THRESHOLDS[change.name].value} → ${change.value}`;
    case 'option': return Object.entries(change.change).map(([name, value]) => `\`${name}\`: ${String(value)}`).join(', ');
    case 'informOnly': return `\`${change.checkId}\` is shown and never counted`;
    case 'off': return `\`${change.checkId}\` is off`;
  }
}
