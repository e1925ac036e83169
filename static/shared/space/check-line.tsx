/** One check: what is wrong, what puts it right, and on demand where and why, and what waits for it. */
import { useState } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import type { Outcome } from '../../../src/model/check';
import type { CheckEntry } from '../../../src/model/group-checks';
import { isCounted } from '../../../src/model/group-checks';
import { useTexts } from '../texts/texts-context';
import { checkWords } from './check-words';
import { Examples } from './examples';

const SIGNS: Readonly<Record<Outcome, string>> = { fail: '▲', warn: '•', pass: '✓', blocked: '…', unknown: '?', error: '?', notApplicable: '–' };

/** A gap that is not counted is no alarm. */
const OBSERVED = '◦';

export function CheckLine({ check, waiting }: CheckEntry<IndicatorCheck>) {
  const texts = useTexts();
  const { say } = texts;
  const { outcome, violations, judged } = check;
  const { title, description, remedy } = checkWords(texts, check);
  const isGap = outcome === 'fail' || outcome === 'warn';
  const isObserved = isGap && !isCounted(check);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={`check ${isCounted(check) ? `check-${outcome}` : ''}`}>
      <span className="check-sign" aria-hidden="true">{isObserved ? OBSERVED : SIGNS[outcome]}</span>
      <div>
        <p className="check-title"><span className="visually-hidden">{say(`checks.mark.${isObserved ? 'observed' : outcome}`)} </span>{title}{isGap && judged > 1 ? <span className="check-count"> {say('checks.of', { violations, judged })}</span> : null}</p>
        {isGap ? <p className="subtle">{remedy}</p> : null}
        {isGap ? (
          <details onToggle={({ currentTarget }) => { setIsOpen(currentTarget.open); }}>
            <summary><span className="visually-hidden">{say('checks.showOf', { title })}</span>{say('checks.show')}</summary>
            <p className="subtle">{description}</p>
            {isOpen ? <Examples check={check} /> : null}
          </details>
        ) : null}
        {waiting.length === 0 ? null : (
          <details className="check-behind">
            <summary>{say('checks.waitHere', { count: waiting.length })}</summary>
            <ul className="examples">{waiting.map((one) => <li key={one.id}>{checkWords(texts, one).title}</li>)}</ul>
          </details>
        )}
      </div>
    </li>
  );
}
