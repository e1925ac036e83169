/** One accepted gap: why, by whom, until when, and who answers meanwhile. */
import { useState } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import type { Exemption } from '../../../src/model/settings';
import { PersonName } from '../../shared/jira/person-name';
import { callApp } from '../../shared/page/call-app';
import { Button } from '../../shared/parts/button';
import { FindingSentence } from '../../shared/space/finding-sentence';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';
import { usePageSpace } from '../space-context';

export function AcceptedGap({ gap, check }: { readonly gap: Exemption; readonly check: IndicatorCheck }) {
  const { approver, reason, expires, subjectId, compensatingPerson } = gap;
  const { projectId, mayDecide, refresh } = usePageSpace();
  const { say, render } = useTexts();
  const { day } = useDateWords();
  const sayFailure = useFailureText();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly failure: string | null }>({ isBusy: false, failure: null });
  const example = check.examples.find(({ subject }) => subject.id === subjectId);
  const withdraw = () => {
    setState({ isBusy: true, failure: null });
    callApp('withdrawGap', { projectId, checkId: check.id, ...(subjectId === undefined ? {} : { subjectId }) })
      .then(refresh, (error: unknown) => { setState({ isBusy: false, failure: sayFailure(error) }); });
  };
  return (
    <div className="accepted-gap">
      {subjectId === undefined ? null : <p>{example === undefined ? say('project.gap.oneOf') : <FindingSentence checkId={check.id} example={example} />}</p>}
      <p>{reason}</p>
      <p className="subtle">
        {render('project.gap.by', { name: <PersonName accountId={approver} />, day: day(expires) })}
        {compensatingPerson === undefined ? null : <> {render('project.gap.compensated', { name: <PersonName accountId={compensatingPerson} /> })}</>}
      </p>
      {mayDecide ? <Button isCompact isBusy={state.isBusy} onClick={withdraw}>{say('project.gap.withdraw')}</Button> : null}
      {state.failure === null ? null : <p className="page-failure" role="alert">{state.failure}</p>}
    </div>
  );
}
