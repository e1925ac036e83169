/** How each check is applied: on or off, its weight, from when on it counts. */
import type { EditableSettings } from '../../src/model/admin-api';
import type { SectionProps } from './admin-page';
import { useWords } from './use-words';

type CheckSetting = EditableSettings['checks'][string];

export function CheckTable({ answer, draft, mayChange, state }: SectionProps) {
  const { say } = useWords();
  const change = (id: string, setting: CheckSetting) => {
    const { [id]: _, ...others } = draft.checks;
    const isPlain = setting.state === 'on' && setting.weight === undefined && setting.inForceFrom === undefined;
    state.edit({ checks: isPlain ? others : { ...others, [id]: setting } });
  };
  return (
    <>
      <p className="subtle">{say('checks.intro')}</p>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={say('section.checks')}>
        <table className="admin-table is-stacked">
          <thead><tr><th scope="col">{say('checks.check')}</th><th scope="col">{say('checks.state')}</th><th scope="col">{say('checks.weight')}</th><th scope="col">{say('checks.from')}</th></tr></thead>
          <tbody>
            {answer.checks.map(({ id, title, description, kind, weight }) => {
              const setting = draft.checks[id] ?? { state: 'on' };
              const label = (column: string) => say('checks.about', { column, check: title });
              return (
                <tr key={id}>
                  <th scope="row"><span title={description}>{title}</span>{kind === 'practice' ? <span className="subtle"> · {say('checks.practice')}</span> : null}</th>
                  <td>
                    <select className="text-field" aria-label={label(say('checks.state'))} disabled={!mayChange} value={setting.state} onChange={(event) => { change(id, { ...setting, state: event.target.value === 'off' ? 'off' : 'on' }); }}>
                      <option value="on">{say('checks.on')}</option><option value="off">{say('checks.off')}</option>
                    </select>
                  </td>
                  <td><input className="text-field is-number" type="number" min={0} max={100} step="any" aria-label={label(say('checks.weight'))} disabled={!mayChange} placeholder={say('checks.default', { weight })} value={setting.weight ?? ''}
                    onChange={(event) => { const { weight: _weight, ...rest } = setting; change(id, event.target.value === '' ? rest : { ...rest, weight: Number(event.target.value) }); }} /></td>
                  <td><input className="text-field" type="date" aria-label={label(say('checks.from'))} disabled={!mayChange} value={setting.inForceFrom?.slice(0, 10) ?? ''}
                    onChange={(event) => { const { inForceFrom: _from, ...rest } = setting; change(id, event.target.value === '' ? rest : { ...rest, inForceFrom: `${event.target.value}T00:00:00Z` }); }} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
