/** What else was looked at, folded: what comes later, what waits, what could not be told, what is only observed, what is fine. */
import type { IndicatorCheck } from '../../../src/model/api';
import type { CheckEntry, CheckGroups } from '../../../src/model/group-checks';
import { plural } from './words';
import { CheckLine } from './check-line';

export interface OtherChecksProps {
  readonly groups: CheckGroups<IndicatorCheck>;
  /** Gaps that are not shown unfolded. */
  readonly later: ReadonlyArray<CheckEntry<IndicatorCheck>>;
  /** Findings that an accepted gap covers. */
  readonly accepted: number;
}

export function OtherChecks({ groups: { waiting, cannotTell, observed, fine, notCalledFor }, later, accepted }: OtherChecksProps) {
  const sections = [
    { title: 'Then', says: (count: number) => `${count} more to do`, entries: later },
    { title: 'Waits for somebody', says: (count: number) => `${plural(count, 'check waits', 'checks wait')} for somebody`, entries: waiting },
    { title: 'We could not read enough', says: (count: number) => `${count} could not be told`, entries: cannotTell },
    { title: 'Fine', says: (count: number) => `${plural(count, 'check passes', 'checks pass')}`, entries: fine },
    { title: 'Observed, not counted', says: (count: number) => `${count} observed, not counted`, entries: observed },
    { title: 'Not called for here', says: () => '', entries: notCalledFor },
  ].filter((section) => section.entries.length > 0);
  const summary = [...sections.map((section) => section.says(section.entries.length)), ...(accepted > 0 ? [`${plural(accepted, 'gap')} accepted`] : [])].filter((text) => text !== '');
  if (sections.length === 0) return null;
  return (
    <details className="checks-rest">
      <summary>{summary.length === 0 ? 'Details' : summary.join(' · ')}</summary>
      {sections.map((section) => (
        <section key={section.title} className={section.entries === later ? '' : 'checks-quiet'}>
          <h4>{section.title}</h4>
          {section.entries === observed ? <p className="subtle">These move no score unless a Jira admin gives them a weight.</p> : null}
          <ul>{section.entries.map((entry) => <CheckLine key={entry.check.id} {...entry} />)}</ul>
        </section>
      ))}
    </details>
  );
}
