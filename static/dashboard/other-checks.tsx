/** What else was looked at, folded: what comes later, what waits, what could not be told, what is fine. */
import type { IndicatorCheck } from '../../src/model/api';
import { plural } from '../shared/words';
import { CheckLine } from './check-line';

export function OtherChecks({ checks, later }: { readonly checks: readonly IndicatorCheck[]; readonly later: readonly IndicatorCheck[] }) {
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
