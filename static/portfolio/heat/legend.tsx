/** What the signs of the cells mean. */
import type { Outcome } from '../../../src/model/check';
import { useTexts } from '../../shared/texts/texts-context';
import { OUTCOME_SIGNS } from './heat-cell';

const SHOWN = ['fail', 'warn', 'pass', 'blocked', 'unknown', 'notApplicable'] as const satisfies readonly Outcome[];

export function Legend() {
  const { say } = useTexts();
  return (
    <ul className="heat-legend" aria-label={say('portfolio.legend')}>
      {SHOWN.map((outcome) => <li key={outcome}><span className={`heat-cell is-${outcome}`} aria-hidden="true">{OUTCOME_SIGNS[outcome]}</span> {say(`portfolio.legend.${outcome}`)}</li>)}
    </ul>
  );
}
