/** One seat more: where, which role, who. */
import { useId, useState } from 'react';
import { Button } from '../shared/parts/button';
import type { SeatsChange } from '../../src/model/admin-api';
import type { Role } from '../../src/model/role';
import { ROLES } from '../../src/model/role';
import type { PersonOption } from '../shared/jira/search-people';
import type { SectionProps } from './admin-page';
import { PickPeople } from './pick-person';
import type { SpaceOption } from './pick-space';
import { PickSpace } from './pick-space';
import { useProgrammes } from './use-programmes';
import { useWords } from './use-words';

type SeatFormProps = SectionProps & { readonly onChange: (change: SeatsChange) => void; readonly onCancel: () => void };

export function SeatForm({ answer, onChange, onCancel }: SeatFormProps) {
  const { say } = useWords();
  const names = useProgrammes();
  const id = useId();
  const [isProgramme, setIsProgramme] = useState(false);
  const [space, setSpace] = useState<SpaceOption | null>(null);
  const [programme, setProgramme] = useState('');
  const [role, setRole] = useState<Role>('productOwner');
  const [people, setPeople] = useState<readonly PersonOption[]>([]);
  const isWhole = people.length > 0 && (isProgramme ? programme !== '' : space !== null);
  const put = () => {
    const accountIds = people.map(({ value }) => value);
    onChange({ kind: 'rows', rows: [isProgramme ? { role, programme, accountIds } : { role, project: space?.value ?? '', accountIds }] });
  };
  return (
    <form className="panel" onSubmit={(event) => { event.preventDefault(); put(); }}>
      <div className="choices">
        <label><input type="radio" name={id} checked={!isProgramme} onChange={() => { setIsProgramme(false); }} />{say('where.space')}</label>
        <label><input type="radio" name={id} checked={isProgramme} onChange={() => { setIsProgramme(true); }} />{say('where.programme')}</label>
      </div>
      <div className="form-row">
        {isProgramme ? (
          <div className="field">
            <label htmlFor={`${id}-programme`}>{say('where.programme')}</label>
            <select id={`${id}-programme`} className="text-field" value={programme} onChange={(event) => { setProgramme(event.target.value); }}>
              <option value="" />
              {answer.site.programmes.map((one) => <option key={one.id} value={one.id}>{names.get(one.id) ?? one.id}</option>)}
            </select>
          </div>
        ) : <PickSpace id={`${id}-space`} label={say('where.space')} chosen={space} onChange={setSpace} />}
        <div className="field">
          <label htmlFor={`${id}-role`}>{say('seats.role')}</label>
          <select id={`${id}-role`} className="text-field" value={role} onChange={(event) => { setRole(ROLES.find((one) => one === event.target.value) ?? 'productOwner'); }}>
            {ROLES.map((one) => <option key={one} value={one}>{say(`role.${one}`)}</option>)}
          </select>
        </div>
        <PickPeople id={`${id}-people`} label={say('seats.people')} chosen={people} onChange={setPeople} />
      </div>
      <div className="admin-actions">
        <Button type="submit" appearance="primary" isDisabled={!isWhole}>{say('seats.check')}</Button>
        <Button appearance="subtle" onClick={onCancel}>{say('seats.cancel')}</Button>
      </div>
    </form>
  );
}
