/** One check: what is wrong, what puts it right, and on demand where and why. */
import { useState } from 'react';
import type { IndicatorCheck } from '../../src/model/api';
import type { Outcome } from '../../src/model/check';
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

export function CheckLine({ check }: { readonly check: IndicatorCheck }) {
  const { outcome, title, remedy, description, violations, judged } = check;
  const { sign, word } = MARKS[outcome];
  const isGap = outcome === 'fail' || outcome === 'warn';
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={`check check-${outcome}`}>
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
      </div>
    </li>
  );
}
