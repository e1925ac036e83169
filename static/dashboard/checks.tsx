/** What to do first, worst first; then, folded, what else was looked at. */
import type { IndicatorCheck } from '../../src/model/api';
import { plural } from '../shared/words';
import { CheckLine } from './check-line';
import './checks.css';

/** Things to do that are shown unfolded: more is a list, not a start. */
const MOST_FIRST = 3;

export function Checks({ checks }: { readonly checks: readonly IndicatorCheck[] }) {
  const gaps = checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'warn');
  const [first, later] = [gaps.slice(0, MOST_FIRST), gaps.slice(MOST_FIRST)];
  return (
    <section className="checks">
      <h3>{gaps.length === 0 ? 'Nothing to do' : 'What to do first'}</h3>
      {gaps.length === 0 ? <p className="subtle">{sayNoGap(checks)}</p> : null}
      <ul>{first.map((check) => <CheckLine key={check.id} check={check} />)}</ul>
      <OtherChecks checks={checks} later={later} />
    </section>
  );
}

function sayNoGap(checks: readonly IndicatorCheck[]): string {
  const isAllTold = checks.every(({ outcome }) => outcome !== 'unknown' && outcome !== 'error');
  return isAllTold ? 'Everything that is judged here is answered for.' : 'No gap was found, but we could not read everything; what we could not read is not counted as fine.';
}

function OtherChecks({ checks, later }: { readonly checks: readonly IndicatorCheck[]; readonly later: readonly IndicatorCheck[] }) {
  const of = (...outcomes: readonly IndicatorCheck['outcome'][]) => checks.filter(({ outcome }) => outcomes.includes(outcome));
  const groups = [
    { title: 'Then', says: (count: number) => `${count} more to do`, checks: later },
    { title: 'Waits for somebody', says: (count: number) => `${plural(count, 'check waits', 'checks wait')} for somebody`, checks: of('blocked') },
    { title: 'We could not read enough', says: (count: number) => `${count} could not be told`, checks: of('unknown', 'error') },
    { title: 'Fine', says: (count: number) => `${plural(count, 'check passes', 'checks pass')}`, checks: of('pass') },
    { title: 'Not called for here', says: () => '', checks: of('notApplicable') },
  ].filter((group) => group.checks.length > 0);
  const accepted = checks.reduce((sum, { exempted }) => sum + exempted, 0);
  const summary = [...groups.map((group) => group.says(group.checks.length)), ...(accepted > 0 ? [`${plural(accepted, 'gap')} accepted`] : [])].filter((text) => text !== '');
  if (groups.length === 0) return null;
  return (
    <details className="checks-rest">
      <summary>{summary.length === 0 ? 'Details' : summary.join(' · ')}</summary>
      {groups.map((group) => (
        <section key={group.title}>
          <h4>{group.title}</h4>
          <ul>{group.checks.map((check) => <CheckLine key={check.id} check={check} />)}</ul>
        </section>
      ))}
    </details>
  );
}
