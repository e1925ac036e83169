/** What else was looked at, folded: what comes later, what waits, what could not be told, what is only observed, what is fine. */
import type { IndicatorCheck } from '../../src/model/api';
import type { CheckGroups } from '../shared/group-checks';
import { plural } from '../shared/words';
import { CheckLine } from './check-line';

export interface OtherChecksProps {
  readonly groups: CheckGroups;
  /** Gaps that are not shown unfolded. */
  readonly later: readonly IndicatorCheck[];
  /** Findings that an accepted gap covers. */
  readonly accepted: number;
}

export function OtherChecks({ groups: { behind, waiting, untold, observed, fine, notCalledFor }, later, accepted }: OtherChecksProps) {
  const sections = [
    { title: 'Then', says: (count: number) => `${count} more to do`, checks: later },
    { title: 'Waits for somebody', says: (count: number) => `${plural(count, 'check waits', 'checks wait')} for somebody`, checks: waiting },
    { title: 'We could not read enough', says: (count: number) => `${count} could not be told`, checks: untold },
    { title: 'Fine', says: (count: number) => `${plural(count, 'check passes', 'checks pass')}`, checks: fine },
    { title: 'Observed, not counted', says: (count: number) => `${count} observed, not counted`, checks: observed },
    { title: 'Not called for here', says: () => '', checks: notCalledFor },
  ].filter((section) => section.checks.length > 0);
  const summary = [...sections.map((section) => section.says(section.checks.length)), ...(accepted > 0 ? [`${plural(accepted, 'gap')} accepted`] : [])].filter((text) => text !== '');
  if (sections.length === 0) return null;
  return (
    <details className="checks-rest">
      <summary>{summary.length === 0 ? 'Details' : summary.join(' · ')}</summary>
      {sections.map((section) => (
        <section key={section.title} className={section.checks === later ? '' : 'checks-quiet'}>
          <h4>{section.title}</h4>
          {section.checks === observed ? <p className="subtle">These move no score unless a Jira admin gives them a weight.</p> : null}
          <ul>{section.checks.map((check) => <CheckLine key={check.id} check={check} behind={behind.get(check.id)} />)}</ul>
        </section>
      ))}
    </details>
  );
}
