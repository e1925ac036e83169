/** How strict to be: the framework with its citations, who must manage a dependency, and who sees what rests on samples. */
import type { PresetChange } from '../../src/model/presets';
import { PRESETS, PRESET_CHANGES } from '../../src/model/presets';
import { THRESHOLDS } from '../../src/model/thresholds';
import type { SectionProps } from './admin-page';
import { useWords } from './use-words';

const MANAGED = ['preset', 'either', 'both'] as const;
const PRACTICE = ['all', 'holders', 'off'] as const;

export function Rules({ answer, draft, mayChange, state }: SectionProps) {
  const { say } = useWords();
  const titles = new Map(answer.checks.map(({ id, title }) => [id, title]));
  const changes = PRESET_CHANGES[draft.preset];
  const { dependenciesManagedBy: managed, ...others } = draft;
  const setManaged = (value: (typeof MANAGED)[number]) => { state.edit({ dependenciesManagedBy: value === 'preset' ? undefined : value }); };
  return (
    <>
      <fieldset disabled={!mayChange} className="plain-fieldset">
        <legend>{say('rules.preset')}</legend>
        <div className="choices">
          {PRESETS.map((preset) => <label key={preset}><input type="radio" name="preset" checked={draft.preset === preset} onChange={() => { state.edit({ preset }); }} />{say(`preset.${preset}`)}</label>)}
        </div>
      </fieldset>
      {changes.length === 0 ? <p className="subtle">{say('preset.unchanged')}</p> : (
        <details className="admin-details" open>
          <summary>{say('preset.changes')}</summary>
          <ul className="citations">{changes.map((change) => <li key={JSON.stringify(change)}>{sayChange(change, titles)} <cite className="subtle">{change.source}</cite></li>)}</ul>
        </details>
      )}
      <fieldset disabled={!mayChange} className="plain-fieldset">
        <legend>{say('rules.managed')}</legend>
        <div className="choices">
          {MANAGED.map((one) => <label key={one}><input type="radio" name="managed" checked={(managed ?? 'preset') === one} onChange={() => { setManaged(one); }} />{say(`managed.${one}`)}</label>)}
        </div>
      </fieldset>
      <fieldset disabled={!mayChange} className="plain-fieldset">
        <legend>{say('rules.practice')}</legend>
        <div className="choices">
          {PRACTICE.map((one) => <label key={one}><input type="radio" name="practice" checked={others.practiceChecks === one} onChange={() => { state.edit({ practiceChecks: one }); }} />{say(`practice.${one}`)}</label>)}
        </div>
        <p className="subtle">{say('practice.note')}</p>
      </fieldset>
    </>
  );
}

/** The rules themselves are in English, as their sources are. */
function sayChange(change: PresetChange, titles: ReadonlyMap<string, string>): string {
  const titleOf = (id: string) => titles.get(id) ?? id;
  switch (change.kind) {
    case 'threshold': return `${THRESHOLDS[change.name].decides}: ${THRESHOLDS[change.name].value} → ${change.value} (${THRESHOLDS[change.name].unit})`;
    case 'option': return OPTION_WORDS[Object.keys(change.change)[0] ?? ''] ?? Object.keys(change.change).join(', ');
    case 'informOnly': return `“${titleOf(change.checkId)}” is shown and not counted`;
    case 'off': return `“${titleOf(change.checkId)}” is off`;
  }
}

const OPTION_WORDS: Readonly<Record<string, string>> = {
  productManagerByScale: 'size never calls for a product manager',
  projectManagerByScale: 'size never calls for a project manager',
  sharedUpToTeams: 'as many product owners as teams may share a space',
  dependenciesManagedBy: 'both ends of a dependency need somebody in charge',
};
