/** Chooses people by name, as the viewer's Jira shows them. */
import { AsyncSelect } from '@atlaskit/select';
import type { PersonOption } from '../shared/jira/search-people';
import { searchPeople } from '../shared/jira/search-people';
import { useWords } from './use-words';

interface PickPeopleProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: readonly PersonOption[];
  readonly onChange: (people: readonly PersonOption[]) => void;
}

export function PickPeople({ id, label, chosen, onChange }: PickPeopleProps) {
  const { say } = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <AsyncSelect<PersonOption, true> inputId={id} isMulti cacheOptions loadOptions={searchPeople} value={chosen} onChange={(people) => { onChange(people); }}
        placeholder={say('people.choose')} noOptionsMessage={() => say('people.none')} menuPosition="absolute" maxMenuHeight={220} spacing="compact" />
    </div>
  );
}
