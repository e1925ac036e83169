/** Accepted gaps that still hold, each to be taken back. */
import { useState } from 'react';
import { Button } from '../shared/parts/button';
import type { Exemption } from '../../src/model/settings';
import { callApp } from '../shared/page/call-app';
import { PersonName } from '../shared/jira/person-name';
import { useDateWords } from '../shared/texts/use-date-words';
import type { SectionProps } from './admin-page';
import { SpaceReference } from './space-reference';
import { useWords } from './use-words';

export function AcceptedGaps({ answer, mayChange, state }: SectionProps) {
  const { say, sayCount } = useWords();
  const { day } = useDateWords();
  const [leaving, setLeaving] = useState<Exemption | null>(null);
  const titles = new Map(answer.checks.map(({ id, title }) => [id, title]));
  const withdraw = (exemption: Exemption) => {
    const { project, checkId, subjectId } = exemption;
    setLeaving(exemption);
    callApp('withdrawExemption', { project, checkId, ...(subjectId === undefined ? {} : { subjectId }) }).then(() => { state.reload(); }, state.fail).finally(() => { setLeaving(null); });
  };
  return (
    <>
      <p className="subtle">{say('gaps.intro')}</p>
      {answer.exemptions.length === 0 ? <p>{say('gaps.none')}</p> : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={say('section.gaps')}>
          <table className="admin-table">
            <thead><tr><th scope="col">{say('where.space')}</th><th scope="col">{say('gaps.check')}</th><th scope="col">{say('gaps.reason')}</th><th scope="col">{say('gaps.approver')}</th><th scope="col">{say('gaps.until')}</th><td /></tr></thead>
            <tbody>
              {answer.exemptions.map((exemption) => (
                <tr key={`${exemption.project} ${exemption.checkId} ${exemption.subjectId ?? ''}`}>
                  <th scope="row"><SpaceReference reference={exemption.project} /></th>
                  <td>{titles.get(exemption.checkId) ?? exemption.checkId}</td>
                  <td>{exemption.reason}</td>
                  <td><PersonName accountId={exemption.approver} /></td>
                  <td className="is-nowrap">{day(exemption.expires)}</td>
                  <td><Button isCompact isDisabled={!mayChange || leaving !== null} isBusy={leaving === exemption} onClick={() => { withdraw(exemption); }}>{say('gaps.withdraw')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer.hiddenExemptions === 0 ? null : <p className="subtle">{sayCount('gaps.hidden', answer.hiddenExemptions)}</p>}
    </>
  );
}
