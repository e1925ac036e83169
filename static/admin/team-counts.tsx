/** How many teams a space has, where the Team field does not say it right. */
import { useId } from 'react';
import type { EditableSettings } from '../../src/model/admin-api';
import { PickSpace } from './pick-space';
import { SpaceReference } from './space-reference';
import { useWords } from './use-words';

interface TeamCountsProps {
  readonly counts: EditableSettings['teamCounts'];
  readonly onChange: (counts: EditableSettings['teamCounts']) => void;
}

export function TeamCounts({ counts, onChange }: TeamCountsProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <h3 className="field-title" id={`${id}-label`}>{say('scope.teams')}</h3>
      <p className="subtle">{say('scope.teams.help')}</p>
      <ul className="line-list">
        {Object.entries(counts).map(([space, count]) => (
          <li key={space} className="field-line">
            <SpaceReference reference={space} />
            <input className="text-field is-number" type="number" min={1} aria-label={say('scope.teams.of', { space })} value={count} onChange={(event) => { onChange({ ...counts, [space]: Math.max(1, Math.round(Number(event.target.value))) }); }} />
            <button type="button" className="icon-button" aria-label={say('scope.remove', { name: space })} onClick={() => { onChange(Object.fromEntries(Object.entries(counts).filter(([one]) => one !== space))); }}>×</button>
          </li>
        ))}
      </ul>
      <PickSpace id={`${id}-add`} label={say('scope.teams.add')} chosen={null} onChange={(space) => { if (space !== null && !(space.value in counts)) onChange({ ...counts, [space.value]: 1 }); }} />
    </div>
  );
}
