/** The open review: what was asked and is still open first, then what came back, then every other space, worst first; and its closing. */
import { useMemo, useState } from 'react';
import type { Answer } from '../../../src/model/api';
import type { ProjectId } from '../../../src/model/facts';
import type { Decision, OpenReview as Review } from '../../../src/model/review';
import { PersonName } from '../../shared/jira/person-name';
import { useAddress } from '../../shared/page/use-address';
import { Button } from '../../shared/parts/button';
import { RelativeTime } from '../../shared/texts/relative-time';
import { useTexts } from '../../shared/texts/texts-context';
import { useFilters } from '../filters/use-filters';
import { CloseReview } from './close-review';
import { listRows, SECTIONS } from './rows';
import { SpaceReview } from './space-review';

const ROWS_AT_ONCE = 30;

interface OpenReviewProps {
  readonly answer: Answer<'getReview'>;
  readonly review: Review;
  readonly onDecided: (projectId: ProjectId, decision: Decision | null) => void;
  readonly onReload: () => void;
}

export function OpenReview({ answer, review, onDecided, onReload }: OpenReviewProps) {
  const { say } = useTexts();
  const { query, change } = useAddress();
  const { filters } = useFilters();
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const onlyUndecided = query['undecided'] === 'yes';
  const rows = useMemo(() => listRows(answer), [answer]);
  const shown = rows.filter(({ standing, decision }) => (filters.band === null || (standing.band ?? 'none') === filters.band) && (!onlyUndecided || decision === null));
  const visible = shown.slice(0, most);
  return (
    <>
      <div className="review-head">
        <p>{say('review.openedBy')} <PersonName accountId={review.openedBy} /> · <RelativeTime instant={review.openedAt} /> · {say('review.decided', { decided: answer.decisions.length, spaces: answer.standings.length })}</p>
        <CloseReview review={review} decided={answer.decisions.length} isDisabled={!answer.mayChange} onFailed={onReload} />
      </div>
      <label className="review-check"><input type="checkbox" checked={onlyUndecided} onChange={({ target }) => { change({ undecided: target.checked ? 'yes' : null }); }} /> {say('review.onlyUndecided')}</label>
      {shown.length === 0 ? <p className="subtle">{say('review.nothingFits')}</p> : null}
      {SECTIONS.map((section) => {
        const own = visible.filter((row) => row.section === section);
        return own.length === 0 ? null : (
          <section key={section} className="review-section" aria-labelledby={`review-${section}`}>
            <h2 id={`review-${section}`}>{say(`review.section.${section}`, { count: shown.filter((row) => row.section === section).length })}</h2>
            <ul>{own.map((row) => <SpaceReview key={row.standing.projectId} row={row} reviewId={review.id} mayChange={answer.mayChange} onDecided={onDecided} onReload={onReload} />)}</ul>
          </section>
        );
      })}
      {shown.length > most ? <Button isCompact onClick={() => { setMost(most + ROWS_AT_ONCE); }}>{say('review.more', { count: shown.length - most })}</Button> : null}
      {answer.hidden === 0 ? null : <p className="subtle">{say('portfolio.hidden', { count: answer.hidden })}</p>}
    </>
  );
}
