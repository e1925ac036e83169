/** "What if somebody leaves": what nobody would answer for, how scores move, and, seat by seat, whether somebody else would do. Supposed, never carried out. */
import { useEffect, useRef, useState } from 'react';
import type { PlanChange } from '../../../src/model/portfolio-api';
import { useName } from '../../shared/jira/use-name';
import { Button } from '../../shared/parts/button';
import { Failed } from '../../shared/parts/failed';
import { Loading } from '../../shared/parts/loading';
import { RelativeTime } from '../../shared/texts/relative-time';
import { useTexts } from '../../shared/texts/texts-context';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useAnswerOnce } from '../use-answer-once';
import { PlanResult } from './plan-result';
import './plan.css';

export type Assignment = Extract<PlanChange, { readonly kind: 'assign' }>;

export function CoverPlan({ accountId, onClose }: { readonly accountId: string; readonly onClose: () => void }) {
  const { say, render } = useTexts();
  const name = useName('person', accountId);
  const [assignments, setAssignments] = useState<readonly Assignment[]>([]);
  const { answer, failure, reload } = useAnswerOnce('planCover', { changes: [{ kind: 'leaves', accountId }, ...assignments] });
  const sayFailure = useFailureText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { title.current?.focus(); }, []);
  const assign = (given: Assignment) => { setAssignments((before) => [...before.filter(({ projectId, role }) => projectId !== given.projectId || role !== given.role), given]); };
  return (
    <section className="plan" aria-labelledby="plan-title">
      <header className="plan-head">
        <h2 id="plan-title" ref={title} tabIndex={-1}>{say('plan.whatIf', { person: name === undefined ? '…' : name?.text ?? say('name.hiddenPerson') })}</h2>
        <Button isCompact appearance="subtle" onClick={onClose}>{say('plan.close')}</Button>
      </header>
      {failure === null ? null : <Failed message={sayFailure(failure)} onRetry={reload} />}
      {answer === null ? failure === null ? <Loading isOne={false} /> : null : (
        <>
          <p className="subtle">{say('plan.supposed')}{answer.scannedAt === null ? null : <> {render('scan.scanned', { when: <RelativeTime instant={answer.scannedAt} /> })}.</>}</p>
          <PlanResult answer={answer} assignments={assignments} onAssign={assign} onUndo={(one) => { setAssignments((before) => before.filter((other) => other !== one)); }} />
        </>
      )}
    </section>
  );
}
