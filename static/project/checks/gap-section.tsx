/** Whether a gap is accepted, by whom and until when; and for admins of the space the way to accept it or to take that back. */
import { useState } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import { Button } from '../../shared/parts/button';
import { useTexts } from '../../shared/texts/texts-context';
import { usePageSpace } from '../space-context';
import { AcceptedGap } from './accepted-gap';
import { GapForm } from './gap-form';

export function GapSection({ check }: { readonly check: IndicatorCheck }) {
  const { gaps, mayDecide } = usePageSpace();
  const { say } = useTexts();
  const [isAccepting, setIsAccepting] = useState(false);
  const own = gaps.filter(({ checkId }) => checkId === check.id);
  const isWhole = own.some(({ subjectId }) => subjectId === undefined);
  if (own.length === 0 && !mayDecide) return <p className="check-part subtle">{say('project.gap.who')}</p>;
  return (
    <section className="check-part">
      <h4>{say(own.length === 0 ? 'project.gap.title' : 'project.gap.accepted')}</h4>
      {own.map((gap) => <AcceptedGap key={gap.subjectId ?? ''} gap={gap} check={check} />)}
      {!mayDecide || isWhole ? null : isAccepting ? <GapForm check={check} onDone={() => { setIsAccepting(false); }} /> : (
        <>
          {own.length === 0 ? <p className="subtle">{say('project.gap.how')}</p> : null}
          <Button isCompact onClick={() => { setIsAccepting(true); }}>{say('project.gap.accept')}</Button>
        </>
      )}
    </section>
  );
}
