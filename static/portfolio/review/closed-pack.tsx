/** A closed review as it was left: a pack to read, to print and to take into a spreadsheet. Nothing of it can be changed. */
import { useEffect, useState } from 'react';
import type { Answer } from '../../../src/model/api';
import { DECISION_KINDS } from '../../../src/model/review';
import { PersonName } from '../../shared/jira/person-name';
import { ProjectName } from '../../shared/jira/project-name';
import { callApp } from '../../shared/page/call-app';
import { useAddress } from '../../shared/page/use-address';
import { Button } from '../../shared/parts/button';
import { Failed } from '../../shared/parts/failed';
import { Loading } from '../../shared/parts/loading';
import { BandMark } from '../../shared/space/band-mark';
import { shownScore, STANDINGS } from '../../shared/space/words';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';
import { ExportPack } from './export-pack';
import './print.css';

export function ClosedPack({ reviewId }: { readonly reviewId: string }) {
  const { change } = useAddress();
  const { say } = useTexts();
  const sayFailure = useFailureText();
  const [review, setReview] = useState<Answer<'getClosedReview'> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    callApp('getClosedReview', { reviewId }).then((read) => { if (isCurrent) { setReview(read); setFailure(null); } }, (error: unknown) => { if (isCurrent) setFailure(error); });
    return () => { isCurrent = false; };
  }, [reviewId, attempt]);
  const back = <p className="review-tools"><button type="button" className="text-button" onClick={() => { change({ closed: null }); }}><span aria-hidden="true">←</span> {say('review.all')}</button></p>;
  if (review === null) return <>{back}{failure === null ? <Loading isOne={false} /> : <Failed message={sayFailure(failure)} onRetry={() => { setAttempt(attempt + 1); }} />}</>;
  return <>{back}<Pack review={review} /></>;
}

function Pack({ review }: { readonly review: Answer<'getClosedReview'> }) {
  const { say } = useTexts();
  const { day, exact, date } = useDateWords();
  const { decisions, standings, openedAt, openedBy, closedAt, closedBy, rules, hidden } = review;
  const judged = standings.filter(({ eligibility }) => eligibility === 'eligible');
  const bandOf = new Map(standings.map((one) => [one.projectId, one]));
  return (
    <article className="review-pack">
      <div className="review-head">
        <h2>{say('review.pack.title', { day: day(closedAt) })}</h2>
        <p className="review-tools"><ExportPack review={review} /><Button isCompact onClick={() => { window.print(); }}>{say('review.print')}</Button></p>
      </div>
      <p>{say('review.pack.closed')} <PersonName accountId={closedBy} />, {exact(closedAt)}. {say('review.pack.opened')} <PersonName accountId={openedBy} />, {exact(openedAt)}. <span className="subtle">{say('review.pack.rules', { rules })}</span></p>
      <p className="review-tally">{STANDINGS.map((standing) => <span key={standing}><BandMark standing={standing} /> {say('review.pack.band', { count: judged.filter(({ band }) => (band ?? 'none') === standing).length, band: say(`band.${standing}`) })}</span>)}</p>
      {decisions.length === 0 ? <p>{say('review.pack.none')}</p> : DECISION_KINDS.map((kind) => {
        const own = decisions.filter((one) => one.kind === kind);
        return own.length === 0 ? null : (
          <section key={kind} className="review-section">
            <h3>{say(`review.pack.${kind}`, { count: own.length })}</h3>
            <div className="review-scroll" role="region" aria-label={say(`review.pack.${kind}`, { count: own.length })} tabIndex={0}>
              <table className="plain-table">
                <thead><tr>{(['space', 'standing', 'note', 'person', 'due'] as const).map((name) => <th key={name} scope="col">{say(`review.column.${name}`)}</th>)}</tr></thead>
                <tbody>
                  {own.map(({ projectId, note, accountId, due }) => (
                    <tr key={projectId}>
                      <th scope="row"><ProjectName projectId={projectId} isLink={false} /></th><td><Stood standing={bandOf.get(projectId)} /></td><td>{note}</td>
                      <td>{accountId === null ? '–' : <PersonName accountId={accountId} />}</td><td>{due === null ? '–' : date(due)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        );
      })}
      <details className="review-section review-all" open={judged.length <= 60}>
        <summary><h3>{say('review.pack.all', { count: judged.length })}</h3></summary>
        <ul className="review-stood">{judged.map((one) => <li key={one.projectId}><Stood standing={one} /> <ProjectName projectId={one.projectId} isLink={false} /></li>)}</ul>
      </details>
      {hidden === 0 ? null : <p className="subtle">{say('portfolio.hidden', { count: hidden })}</p>}
    </article>
  );
}

function Stood({ standing }: { readonly standing: Answer<'getClosedReview'>['standings'][number] | undefined }) {
  const { say } = useTexts();
  if (standing === undefined || standing.eligibility !== 'eligible') return <span className="subtle">{say('portfolio.notJudged')}</span>;
  const { band, floor } = standing;
  return <span className="review-band"><BandMark standing={band ?? 'none'} /> {say(`band.${band ?? 'none'}`)}{band === null || floor === null ? '' : ` ${shownScore(floor)}`}</span>;
}
