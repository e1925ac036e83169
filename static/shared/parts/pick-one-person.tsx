/** Chooses one person by name, as the viewer's Jira shows them. It brings Atlaskit's select: load it only where somebody searches. */
import { useId } from 'react';
import { AsyncSelect } from '@atlaskit/select';
import type { PersonOption } from '../jira/search-people';
import { searchPeople } from '../jira/search-people';
import { useTexts } from '../texts/texts-context';
import './pick-one-person.css';

export interface PickOnePersonProps {
  readonly label: string;
  readonly chosen: PersonOption | null;
  readonly onChange: (person: PersonOption | null) => void;
  /** Takes the focus when it appears. */
  readonly hasFocus?: boolean;
}

export function PickOnePerson({ label, chosen, onChange, hasFocus = false }: PickOnePersonProps) {
  const { say } = useTexts();
  const id = useId();
  return (
    <div className="pick-person">
      <label htmlFor={id}>{label}</label>
      <AsyncSelect<PersonOption>
        inputId={id}
        isClearable
        cacheOptions
        loadOptions={searchPeople}
        value={chosen}
        onChange={(person) => { onChange(person); }}
        autoFocus={hasFocus}
        placeholder={say('person.choose')}
        noOptionsMessage={({ inputValue }) => say(inputValue === '' ? 'person.choose' : 'person.none')}
        loadingMessage={() => say('person.loading')}
        screenReaderStatus={({ count }) => say('person.found', { count })}
        clearControlLabel={say('person.clear')}
        menuPosition="absolute"
        maxMenuHeight={180}
        spacing="compact"
      />
    </div>
  );
}
