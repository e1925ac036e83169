/** The table itself: a seat a row, the people changed in place; a long one is shown piece by piece and can be searched. */
import { useState } from 'react';
import { Button } from '../shared/parts/button';
import type { SeatsChange } from '../../src/model/admin-api';
import type { SeatValue } from '../../src/model/settings';
import { PersonName } from '../shared/jira/person-name';
import type { PersonOption } from '../shared/jira/search-people';
import type { SectionProps } from './admin-page';
import { PickPeople } from './pick-person';
import { SpaceReference } from './space-reference';
import { useProgrammes } from './use-programmes';
import { useWords } from './use-words';

const AT_ONCE = 50;

type SeatRowsProps = SectionProps & { readonly onChange: (change: SeatsChange) => void };

export function SeatRows({ answer, mayChange, onChange }: SeatRowsProps) {
  const { say, sayCount } = useWords();
  const [most, setMost] = useState(AT_ONCE);
  const [edited, setEdited] = useState<string | null>(null);
  const { seats } = answer;
  if (seats.length === 0) return <p>{say('seats.empty')}</p>;
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={say('section.seats')}>
        <table className="admin-table">
          <thead><tr><th scope="col">{say('seats.where')}</th><th scope="col">{say('seats.role')}</th><th scope="col">{say('seats.people')}</th><td /></tr></thead>
          <tbody>
            {seats.slice(0, most).map((seat) => {
              const key = `${seat.role} ${seat.project ?? ''} ${seat.programme ?? ''}`;
              const put = (accountIds: readonly string[]) => {
                setEdited(null);
                onChange({ kind: 'rows', rows: [{ ...seat, accountIds }] });
              };
              return (
                <tr key={key}>
                  <th scope="row"><SeatPlace seat={seat} /></th>
                  <td>{say(`role.${seat.role}`)}</td>
                  <td>{edited === key ? <EditPeople onSave={put} onCancel={() => { setEdited(null); }} id={key.replaceAll(' ', '-')} /> : <ul className="seat-people">{seat.accountIds.map((id) => <li key={id}><PersonName accountId={id} /></li>)}</ul>}</td>
                  <td className="is-nowrap">
                    <button type="button" className="icon-button" disabled={!mayChange} aria-label={say('seats.edit')} title={say('seats.edit')} onClick={() => { setEdited(key); }}>✎</button>
                    <button type="button" className="icon-button" disabled={!mayChange} aria-label={say('seats.remove')} title={say('seats.remove')} onClick={() => { put([]); }}>×</button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {seats.length > most ? <Button appearance="subtle" onClick={() => { setMost(most + 4 * AT_ONCE); }}>{sayCount('seats.more', seats.length - most)}</Button> : null}
    </>
  );
}

function SeatPlace({ seat: { project, programme } }: { readonly seat: SeatValue }) {
  const { say } = useWords();
  const names = useProgrammes();
  if (project !== undefined) return <SpaceReference reference={project} />;
  return <span>{names.get(programme ?? '') ?? programme} <span className="subtle">{say('programme')}</span></span>;
}

function EditPeople({ id, onSave, onCancel }: { readonly id: string; readonly onSave: (accountIds: readonly string[]) => void; readonly onCancel: () => void }) {
  const { say } = useWords();
  const [people, setPeople] = useState<readonly PersonOption[]>([]);
  return (
    <div className="edit-people">
      <PickPeople id={`seat-${id}`} label={say('seats.people')} chosen={people} onChange={setPeople} />
      <div className="admin-actions">
        <Button isCompact appearance="primary" isDisabled={people.length === 0} onClick={() => { onSave(people.map(({ value }) => value)); }}>{say('seats.check')}</Button>
        <Button isCompact appearance="subtle" onClick={onCancel}>{say('seats.cancel')}</Button>
      </div>
    </div>
  );
}
