/** Spaces that a setting names, to take out and add to. */
import { useId } from 'react';
import { PickSpace } from './pick-space';
import { SpaceReference } from './space-reference';
import { useWords } from './use-words';

interface SpaceListProps {
  readonly label: string;
  readonly addLabel: string;
  readonly references: readonly string[];
  readonly onChange: (references: string[]) => void;
}

export function SpaceList({ label, addLabel, references, onChange }: SpaceListProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <h3 className="field-title" id={`${id}-label`}>{label}</h3>
      {references.length === 0 ? <p className="subtle">{say('scope.none')}</p> : (
        <ul className="tokens">
          {references.map((reference) => <li key={reference}><SpaceReference reference={reference} /><button type="button" className="token-remove" aria-label={say('scope.remove', { name: reference })} onClick={() => { onChange(references.filter((one) => one !== reference)); }}>×</button></li>)}
        </ul>
      )}
      <PickSpace id={`${id}-add`} label={addLabel} chosen={null} onChange={(space) => { if (space !== null && !references.includes(space.value)) onChange([...references, space.value]); }} />
    </div>
  );
}
