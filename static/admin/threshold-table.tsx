/** Every number that a rule hangs on: what it decides, where it comes from, and what this site says instead. */
import { PRESET_CHANGES } from '../../src/model/presets';
import type { ThresholdName } from '../../src/model/thresholds';
import { THRESHOLDS, THRESHOLD_NAMES } from '../../src/model/thresholds';
import type { SectionProps } from './admin-page';
import { useWords } from './use-words';

export function ThresholdTable({ draft, mayChange, state }: SectionProps) {
  const { say } = useWords();
  const ofPreset = new Map(PRESET_CHANGES[draft.preset].flatMap((change) => (change.kind === 'threshold' ? [[change.name, change] as const] : [])));
  const set = (name: ThresholdName, text: string) => {
    const { [name]: _, ...others } = draft.thresholds;
    state.edit({ thresholds: text === '' ? others : { ...others, [name]: Number(text) } });
  };
  return (
    <>
      <p className="subtle">{say('numbers.intro')}</p>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={say('section.numbers')}>
        <table className="admin-table is-stacked">
          <thead><tr><th scope="col">{say('numbers.number')}</th><th scope="col">{say('numbers.value')}</th><th scope="col">{say('numbers.source')}</th></tr></thead>
          <tbody>
            {THRESHOLD_NAMES.map((name) => {
              const { value, unit, decides, source } = THRESHOLDS[name];
              const preset = ofPreset.get(name);
              const words = decides.charAt(0).toUpperCase() + decides.slice(1);
              return (
                <tr key={name}>
                  <th scope="row">{words}</th>
                  <td><span className="field-line"><input className="text-field is-number" type="number" min={unit === 'per cent' ? 0 : 1} max={unit === 'per cent' ? 100 : 3650} aria-label={`${words} (${unit})`} disabled={!mayChange} placeholder={String(preset?.value ?? value)} value={draft.thresholds[name] ?? ''} onChange={(event) => { set(name, event.target.value); }} /><span className="subtle">{unit}</span></span></td>
                  <td className="subtle">{preset?.source ?? source}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
