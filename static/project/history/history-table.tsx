/** The chart as a table: the days on which the number moved or the rules changed, since a year of the same number tells nothing. */
import { useState } from 'react';
import type { HistoryAnswer } from '../../../src/model/space-api';
import { shownScore } from '../../shared/space/words';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useTexts } from '../../shared/texts/texts-context';
import { listTurns } from './list-turns';

export function HistoryTable({ history }: { readonly history: HistoryAnswer }) {
  const { say } = useTexts();
  const { date } = useDateWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="history-table" onToggle={({ currentTarget }) => { setIsOpen(currentTarget.open); }}>
      <summary>{say('project.history.table')}</summary>
      {isOpen ? (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={say('project.history')}>
          <table className="work-items">
            <thead><tr><th scope="col">{say('trend.day')}</th><th scope="col">{say('trend.score')}</th><th scope="col">{say('project.history.standing')}</th><th scope="col">{say('project.history.remark')}</th></tr></thead>
            <tbody>
              {listTurns(history).map(({ day, floor, band, changed }) => (
                <tr key={day}><th scope="row" className="is-nowrap">{date(day)}</th><td>{shownScore(floor)}</td><td>{say(`band.${band ?? 'none'}`)}</td><td>{changed === null ? null : say(`project.history.changed.${changed}`)}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </details>
  );
}
