/** What else was looked at, folded: what comes later, what waits, what could not be told, what is only observed, what is fine. */
import type { IndicatorCheck } from '../../../src/model/api';
import type { CheckEntry, CheckGroups } from '../../../src/model/group-checks';
import { useTexts } from '../texts/texts-context';
import { CheckLine } from './check-line';

export interface OtherChecksProps {
  readonly groups: CheckGroups<IndicatorCheck>;
  /** Gaps that are not shown unfolded. */
  readonly later: ReadonlyArray<CheckEntry<IndicatorCheck>>;
  /** Findings that an accepted gap covers. */
  readonly accepted: number;
}

export function OtherChecks({ groups: { waiting, cannotTell, observed, fine, notCalledFor }, later, accepted }: OtherChecksProps) {
  const { say } = useTexts();
  const sections = [
    { title: say('checks.later'), says: (count: number) => say('checks.later.count', { count }), entries: later },
    { title: say('checks.waiting'), says: (count: number) => say('checks.waiting.count', { count }), entries: waiting },
    { title: say('checks.untold'), says: (count: number) => say('checks.untold.count', { count }), entries: cannotTell },
    { title: say('checks.fine'), says: (count: number) => say('checks.fine.count', { count }), entries: fine },
    { title: say('checks.observed'), says: (count: number) => say('checks.observed.count', { count }), entries: observed },
    { title: say('checks.notCalledFor'), says: () => '', entries: notCalledFor },
  ].filter((section) => section.entries.length > 0);
  const summary = [...sections.map((section) => section.says(section.entries.length)), ...(accepted > 0 ? [say('checks.accepted', { count: accepted })] : [])].filter((text) => text !== '');
  if (sections.length === 0) return null;
  return (
    <details className="checks-rest">
      <summary>{summary.length === 0 ? say('checks.details') : summary.join(' · ')}</summary>
      {sections.map((section) => (
        <section key={section.title} className={section.entries === later ? '' : 'checks-quiet'}>
          <h4>{section.title}</h4>
          {section.entries === observed ? <p className="subtle">{say('checks.observed.why')}</p> : null}
          <ul>{section.entries.map((entry) => <CheckLine key={entry.check.id} {...entry} />)}</ul>
        </section>
      ))}
    </details>
  );
}
