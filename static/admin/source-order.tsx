/** The sources of a role in the order in which they are asked; those that are not asked stand below. */
import type { Role } from '../../src/model/role';
import type { EditableSettings } from '../../src/model/admin-api';
import { useId } from 'react';
import { useWords } from './use-words';

export type SeatsSources = EditableSettings['sources'][Role];
type Kind = SeatsSources[number];

interface SourceOrderProps {
  readonly role: Role;
  readonly order: SeatsSources;
  readonly onChange: (order: SeatsSources) => void;
}

/** Only the product owner can be the lead of a space. */
const kindsOf = (role: Role): readonly Kind[] => (role === 'productOwner' ? ['set', 'projectRole', 'projectProperty', 'projectLead'] : ['set', 'projectRole', 'projectProperty']);

export function SourceOrder({ role, order, onChange }: SourceOrderProps) {
  const { say } = useWords();
  const id = useId();
  const rows = [...order, ...kindsOf(role).filter((kind) => !order.includes(kind))];
  const move = (index: number, by: -1 | 1) => {
    const next = [...order];
    const [one, other] = [next[index], next[index + by]];
    if (one === undefined || other === undefined) return;
    [next[index], next[index + by]] = [other, one];
    onChange(next);
  };
  return (
    <div role="group" aria-labelledby={id}>
      <h3 className="field-title" id={id}>{say('names.sources')}</h3>
      <ol className="source-order">
        {rows.map((kind, index) => {
          const source = say(`source.${kind}`);
          const isUsed = index < order.length;
          return (
            <li key={kind} className={isUsed ? '' : 'is-unused'}>
              <label><input type="checkbox" checked={isUsed} disabled={kind === 'set'} onChange={() => { onChange(isUsed ? order.filter((one) => one !== kind) : [...order, kind]); }} />{source}</label>
              <span className="source-moves">
                <button type="button" className="icon-button" aria-label={say('source.up', { source })} disabled={!isUsed || index === 0} onClick={() => { move(index, -1); }}>↑</button>
                <button type="button" className="icon-button" aria-label={say('source.down', { source })} disabled={!isUsed || index >= order.length - 1} onClick={() => { move(index, 1); }}>↓</button>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
