/** Closes the review, after saying what that does: it cannot be undone. */
import { useState } from 'react';
import type { OpenReview } from '../../../src/model/review';
import { callApp } from '../../shared/page/call-app';
import { useAddress } from '../../shared/page/use-address';
import { Button } from '../../shared/parts/button';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';

interface CloseReviewProps {
  readonly review: OpenReview;
  readonly decided: number;
  readonly isDisabled: boolean;
  readonly onFailed: () => void;
}

export function CloseReview({ review, decided, isDisabled, onFailed }: CloseReviewProps) {
  const { say } = useTexts();
  const { change } = useAddress();
  const sayFailure = useFailureText();
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  if (!isAsked) return <Button isDisabled={isDisabled} onClick={() => { setIsAsked(true); }}>{say('review.close')}</Button>;
  const close = () => {
    setIsBusy(true);
    callApp('closeReview', { reviewId: review.id }).then(({ id }) => { change({ closed: id }); }, (error: unknown) => { setFailure(error); setIsBusy(false); onFailed(); });
  };
  return (
    <div className="review-closing" role="group" aria-label={say('review.close')}>
      <p>{say('review.close.about', { decided })}</p>
      {failure === null ? null : <p className="page-failure" role="alert">{sayFailure(failure)}</p>}
      <Button appearance="primary" isBusy={isBusy} onClick={close}>{say('review.close.now')}</Button> <Button appearance="subtle" onClick={() => { setIsAsked(false); }}>{say('cancel')}</Button>
    </div>
  );
}
