/** The row of headings, each of which sorts. */
import { SortSign } from './sort-sign';
import { useTexts } from '../../shared/texts/texts-context';
import type { Order } from '../spaces/sort-spaces';
import { sayShort, sayTitle } from '../spaces/say-column';
import type { Texts } from '../../shared/texts/create-texts';
import { capital } from '../../shared/space/words';
import type { Column } from './columns';

export interface HeatHeadProps {
  readonly columns: readonly Column[];
  readonly order: Order | null;
  readonly active: number | null;
}

export function HeatHead({ columns, order, active }: HeatHeadProps) {
  const texts = useTexts();
  return (
    <thead>
      <tr data-row={-1} aria-rowindex={1}>
        {columns.map((column, place) => {
          const isSorted = order?.by === column.by;
          return (
            <th key={column.by} scope="col" className={`heat-heading heat-heading-${column.kind}${column.kind === 'check' && column.check.weight === 0 ? ' is-observed' : ''}`} data-place={place} tabIndex={active === place ? 0 : -1}
              title={explain(column, texts)} aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'}>
              <span className="heat-heading-text">{nameColumn(column, texts)}</span>{isSorted ? <SortSign isDescending={order.isDescending} /> : null}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nameColumn(column: Column, texts: Texts): string {
  if (column.kind === 'check') return sayShort(column.check, texts);
  return column.kind === 'seat' ? texts.say(`role.${column.role}.short`) : texts.say(`portfolio.column.${column.kind}`);
}

function explain(column: Column, texts: Texts): string {
  const { say } = texts;
  if (column.kind === 'check') return column.check.weight > 0 ? sayTitle(column.check, false, texts) : `${sayTitle(column.check, false, texts)} (${say('checks.observed')})`;
  return column.kind === 'seat' ? say('role.heading', { role: capital(say(`role.${column.role}`)), what: say(`role.${column.role}.answersFor`) }) : say(`portfolio.column.${column.kind}.why`);
}
