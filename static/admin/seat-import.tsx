/** Rows from a spreadsheet or a CSV file. The text stays in the browser: e-mail addresses are looked up as the viewer, and only account ids leave it. */
import { useId, useState } from 'react';
import { Button } from '../shared/parts/button';
import type { SeatsChange } from '../../src/model/admin-api';
import type { SectionProps } from './admin-page';
import type { RowProblem } from './read-seat-rows';
import { useProgrammes } from './use-programmes';
import { useWords } from './use-words';

/** A table of 6,000 rows takes some 500 kB. */
const MOST_CHARACTERS = 1_000_000;

type SeatImportProps = SectionProps & { readonly onChange: (change: SeatsChange) => void; readonly onCancel: () => void };

export function SeatImport({ answer, state, onChange, onCancel }: SeatImportProps) {
  const { say } = useWords();
  const id = useId();
  const names = useProgrammes();
  const [text, setText] = useState('');
  const [isReading, setIsReading] = useState(false);
  const [problems, setProblems] = useState<readonly RowProblem[]>([]);
  const programmes = new Map(answer.site.programmes.map((one) => [(names.get(one.id) ?? one.id).toLowerCase(), one.id]));
  const check = () => {
    setIsReading(true);
    // The parser comes only where somebody imports.
    void import('./read-seat-rows').then(({ readSeatRows }) => readSeatRows(text, programmes)).then((read) => {
      setProblems(read.problems);
      if (read.problems.length === 0) onChange({ kind: 'rows', rows: read.rows });
    }, state.fail).finally(() => { setIsReading(false); });
  };
  const take = (file: File | undefined) => { if (file !== undefined) void file.text().then((read) => { setText(read.slice(0, MOST_CHARACTERS)); }); };
  return (
    <form className="panel" onSubmit={(event) => { event.preventDefault(); check(); }}>
      <div className="field">
        <label htmlFor={`${id}-rows`}>{say('seats.paste.label')}</label>
        <textarea id={`${id}-rows`} className="text-field seat-paste" rows={6} maxLength={MOST_CHARACTERS} spellCheck={false} aria-describedby={`${id}-help`} value={text} onChange={(event) => { setText(event.target.value); }} placeholder={'spaceKey,role,person\nPAY,productOwner,712020:3f0c…'} />
        <p className="subtle" id={`${id}-help`}>{say('seats.paste.help')}</p>
        <input type="file" accept=".csv,.tsv,.txt,text/csv" aria-label={say('seats.import')} onChange={(event) => { take(event.target.files?.[0]); }} />
      </div>
      {problems.length === 0 ? null : <ul className="admin-bullets admin-failure" role="alert">{problems.slice(0, 20).map(({ row, word, name }) => <li key={`${row} ${word}`}>{row === 0 ? say(`seats.${word}`, { name }) : say('seats.row', { row, problem: say(`seats.${word}`, { name }) })}</li>)}</ul>}
      <div className="admin-actions">
        <Button type="submit" appearance="primary" isBusy={isReading} isDisabled={text.trim() === ''}>{say('seats.check')}</Button>
        <Button appearance="subtle" onClick={onCancel}>{say('seats.cancel')}</Button>
      </div>
    </form>
  );
}
