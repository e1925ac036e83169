/** Who manages the dependencies of a programme, or between two teams. */
import { useId, useState } from 'react';
import { Button } from '../shared/parts/button';
import { PersonName } from '../shared/jira/person-name';
import type { PersonOption } from '../shared/jira/search-people';
import type { SectionProps } from './admin-page';
import { PickPeople } from './pick-person';
import { useProgrammes } from './use-programmes';
import { useWords } from './use-words';

export function Coordinators({ answer, draft, mayChange, state }: SectionProps) {
  const { say } = useWords();
  const names = useProgrammes();
  const id = useId();
  const [programme, setProgramme] = useState('');
  const [people, setPeople] = useState<readonly PersonOption[]>([]);
  const { coordinators } = draft;
  const add = () => {
    state.edit({ coordinators: [...coordinators, ...people.map(({ value }) => ({ programme, accountId: value }))] });
    setPeople([]);
    setProgramme('');
  };
  return (
    <fieldset disabled={!mayChange} className="plain-fieldset">
      <legend className="subtle">{say('coordinators.intro')}</legend>
      {coordinators.length === 0 ? <p className="subtle">{say('coordinators.none')}</p> : (
        <ul className="line-list">
          {coordinators.map((one, index) => (
            <li key={`${one.accountId} ${one.programme ?? ''} ${index}`} className="field-line">
              <PersonName accountId={one.accountId} />
              <span className="subtle">{one.programme === undefined ? say('coordinators.teams') : names.get(one.programme) ?? one.programme}</span>
              <button type="button" className="icon-button" aria-label={say('scope.remove', { name: `${say('coordinators.person')} ${index + 1}` })} onClick={() => { state.edit({ coordinators: coordinators.filter((_, other) => other !== index) }); }}>×</button>
            </li>
          ))}
        </ul>
      )}
      <div className="form-row">
        <div className="field">
          <label htmlFor={`${id}-programme`}>{say('coordinators.programme')}</label>
          <select id={`${id}-programme`} className="text-field" value={programme} onChange={(event) => { setProgramme(event.target.value); }}>
            <option value="" />
            {answer.site.programmes.map((one) => <option key={one.id} value={one.id}>{names.get(one.id) ?? one.id}</option>)}
          </select>
        </div>
        <PickPeople id={`${id}-people`} label={say('coordinators.person')} chosen={people} onChange={setPeople} />
        <Button onClick={add} isDisabled={programme === '' || people.length === 0}>{say('coordinators.add')}</Button>
      </div>
    </fieldset>
  );
}
