/** One check: what is wrong, what puts it right, and on demand where and why, and what waits for it. */
import { useState } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import type { Outcome } from '../../../src/model/check';
import type { CheckEntry } from '../../../src/model/group-checks';
import { isCounted } from '../../../src/model/group-checks';
import { plural } from './words';
import { Examples } from './examples';

const MARKS: Readonly<Record<Outcome, { readonly sign: string; readonly word: string }>> = {
  fail: { sign: '▲', word: 'Gap:' },
  warn: { sign: '•', word: 'Worth a look:' },
  pass: { sign: '✓', word: 'Fine:' },
  blocked: { sign: '…', word: 'Waits:' },
  unknown: { sign: '?', word: 'Not told:' },
  error: { sign: '?', word: 'Not told:' },
  notApplicable: { sign: '–', word: 'Not called for:' },
};

/** A gap that is not counted is no alarm. */
const OBSERVED = { sign: '◦', word: 'Observed, not counted:' };

export function CheckLine({ check, waiting }: CheckEntry<IndicatorCheck>) {
  const { outcome, title, remedy, description, violations, judged } = check;
  const isGap = outcome === 'fail' || outcome === 'warn';
  const { sign, word } = isGap && !isCounted(check) ? OBSERVED : MARKS[outcome];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={`check ${isCounted(check) ? `check-${outcome}` : ''}`}>
      <span className="check-sign" aria-hidden="true">{sign}</span>
      <div>
        <p className="check-title"><span className="visually-hidden">{word} </span>{title}{isGap && judged > 1 ? <span className="check-count"> {violations} of {judged}</span> : null}</p>
        {isGap ? <p className="subtle">{remedy}</p> : null}
        {isGap ? (
          <details onToggle={({ currentTarget }) => { setIsOpen(currentTarget.open); }}>
            <summary><span className="visually-hidden">{title}: </span>Show where and why</summary>
            <p className="subtle">{description}</p>
            {isOpen ? <Examples check={check} /> : null}
          </details>
        ) : null}
        {waiting.length === 0 ? null : (
          <details className="check-behind">
            <summary>{plural(waiting.length, 'check waits', 'checks wait')} for this</summary>
            <ul className="examples">{waiting.map(({ id, title: waits }) => <li key={id}>{waits}</li>)}</ul>
          </details>
        )}
      </div>
    </li>
  );
}
