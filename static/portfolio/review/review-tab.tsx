/** Reviews: the open one space by space, those that were closed, and one of them as a pack to print. */
import { useState } from 'react';
import { callApp } from '../../shared/page/call-app';
import { useAddress } from '../../shared/page/use-address';
import { useAnswer } from '../../shared/page/use-answer';
import { Button } from '../../shared/parts/button';
import { Failed } from '../../shared/parts/failed';
import { Loading } from '../../shared/parts/loading';
import { Notice } from '../../shared/parts/notice';
import { AppFailure } from '../../shared/page/call-app';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';
import { ClosedList } from './closed-list';
import { ClosedPack } from './closed-pack';
import { OpenReview } from './open-review';
import '../plain-table.css';
import './review.css';

export function ReviewTab() {
  const { query } = useAddress();
  return query['closed'] === undefined ? <Reviews /> : <ClosedPack key={query['closed']} reviewId={query['closed']} />;
}

function Reviews() {
  const { answer, failure, reload, change, fail } = useAnswer('getReview', {}, ({ scan }) => scan);
  const { say } = useTexts();
  const sayFailure = useFailureText();
  const [isOpening, setIsOpening] = useState(false);
  if (answer === null && failure instanceof AppFailure && failure.code === 'FORBIDDEN') return <Notice title={say('review.notYours')}><p>{sayFailure(failure)}</p></Notice>;
  if (answer === null) return failure === null ? <Loading isOne={false} /> : <Failed message={sayFailure(failure)} onRetry={reload} />;
  const { review, closed, followed, mayChange } = answer;
  const open = () => {
    setIsOpening(true);
    callApp('openReview', {}).then((opened) => { change((before) => ({ ...before, review: opened })); reload(); }, fail).finally(() => { setIsOpening(false); });
  };
  return (
    <section className="review" aria-label={say('portfolio.tab.review')}>
      {failure === null ? null : <p className="page-failure" role="alert">{sayFailure(failure)}</p>}
      {mayChange ? null : <p className="subtle">{say('refusal.licence.change')}</p>}
      {review === null ? (
        <div className="review-start">
          <h2>{closed.length === 0 ? say('review.first') : say('review.next')}</h2>
          <p>{say('review.about')}</p>
          {followed.length === 0 ? null : <p>{say('review.opensOn', { stillOpen: countOf(followed, 'stillOpen'), cameBack: countOf(followed, 'cameBack'), better: countOf(followed, 'better') })}</p>}
          <Button appearance="primary" isBusy={isOpening} isDisabled={!mayChange} onClick={open}>{say('review.open')}</Button>
        </div>
      ) : <OpenReview answer={answer} review={review} onDecided={(projectId, decision) => { change((before) => ({ ...before, decisions: [...before.decisions.filter((one) => one.projectId !== projectId), ...(decision === null ? [] : [decision])] })); }} onReload={reload} />}
      {closed.length === 0 ? null : <ClosedList closed={closed} />}
    </section>
  );
}

const countOf = (followed: ReadonlyArray<{ readonly state: string }>, state: string): number => followed.filter((one) => one.state === state).length;
