/** One space in a review: how it stands, what was decided last, and the decision of today, kept as it is made. */
import { useEffect, useRef, useState } from 'react';
import type { ProjectId } from '../../../src/model/facts';
import type { Decision } from '../../../src/model/review';
import { DECISION_KINDS, MOST_NOTE } from '../../../src/model/review';
import { PersonName } from '../../shared/jira/person-name';
import { ProjectName } from '../../shared/jira/project-name';
import { useName } from '../../shared/jira/use-name';
import { BandMark } from '../../shared/space/band-mark';
import { shownScore } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useDateWords } from '../../shared/texts/use-date-words';
import { AskInJira } from '../../shared/jira/ask-in-jira';
import { DecisionLine } from './decision-line';
import { PersonField } from './person-field';
import type { ReviewRow } from './rows';
import type { Draft } from './use-decision';
import { useDecision } from './use-decision';

interface SpaceReviewProps {
  readonly row: ReviewRow;
  readonly reviewId: string;
  readonly mayChange: boolean;
  readonly onDecided: (projectId: ProjectId, decision: Decision | null) => void;
  readonly onReload: () => void;
}

/** A note is kept this long after the last letter, or when the field is left. */
const NOTE_PAUSE_MS = 900;

export function SpaceReview({ row, reviewId, mayChange, onDecided, onReload }: SpaceReviewProps) {
  const { standing: { projectId, band, floor, violations }, before, followed, decision } = row;
  const { say } = useTexts();
  const sayFailure = useFailureText();
  const { date } = useDateWords();
  const { state, failure, isConflict, keep } = useDecision({ reviewId, projectId, decision, onDecided });
  const [note, setNote] = useState(decision?.note ?? '');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const name = useName('project', projectId);
  const kept = decision?.note ?? '';
  // What somebody else wrote is shown, but not in the place of words that are not kept yet.
  useEffect(() => { if (timer.current === null && !isConflict) setNote((now) => (now.trim() === kept ? now : kept)); }, [kept, isConflict]);
  useEffect(() => { if (isConflict) onReload(); }, [isConflict, onReload]);
  useEffect(() => () => { if (timer.current !== null) clearTimeout(timer.current); }, []);
  const draft: Draft | null = decision === null ? null : { kind: decision.kind, note, accountId: decision.accountId, due: decision.due };
  const keepNote = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (draft !== null && note !== decision?.note) keep(draft);
  };
  const write = (text: string) => {
    setNote(text);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => { timer.current = null; if (draft !== null) keep({ ...draft, note: text }); }, NOTE_PAUSE_MS);
  };
  const label = name?.text ?? projectId;
  const delta = floor !== null && before?.floor !== undefined && before.floor !== null ? shownScore(floor) - shownScore(before.floor) : 0;
  return (
    <li className="review-space">
      <div className="review-standing">
        <span className="review-name"><b><ProjectName projectId={projectId} /></b></span>
        <span className="review-band"><BandMark standing={band ?? 'none'} /> {say(`band.${band ?? 'none'}`)}</span>
        <span>{band === null || floor === null ? '' : shownScore(floor)}{delta === 0 ? null : <span className="subtle"> <span aria-hidden="true">{delta > 0 ? '▲' : '▼'} {Math.abs(delta)}</span><span className="visually-hidden">{say(delta > 0 ? 'change.up' : 'change.down', { points: Math.abs(delta) })}</span></span>}</span>
        <span className="subtle">{say('review.findings', { count: violations })}</span>
      </div>
      {followed === null ? null : <DecisionLine decision={followed.decision} isOpen={followed.state === 'stillOpen'} />}
      <fieldset className="review-decision" disabled={!mayChange}>
        <legend className="visually-hidden">{say('review.decideOn', { space: label })}</legend>
        <span className="review-kinds">
          {DECISION_KINDS.map((kind) => (
            <label key={kind} className="review-kind"><input type="radio" name={`decision-${projectId}`} checked={decision?.kind === kind} onChange={() => { keep({ kind, note, accountId: decision?.accountId ?? null, due: decision?.due ?? null }); }} /> {say(`review.kind.${kind}`)}</label>
          ))}
          {decision === null ? null : <button type="button" className="text-button" onClick={() => { setNote(''); keep(null); }}>{say('review.takeBack')}</button>}
          <span role="status" className="subtle review-state">{state === 'keeping' ? say('review.keeping') : state === 'kept' ? say('review.kept') : ''}</span>
        </span>
        {decision === null || draft === null ? null : (
          <div className="review-fields">
            <label className="review-note"><span>{say('review.note')}</span>
              <textarea rows={2} maxLength={MOST_NOTE} value={note} onChange={({ target }) => { write(target.value); }} onBlur={keepNote} />
            </label>
            <PersonField accountId={decision.accountId} onChange={(accountId) => { keep({ ...draft, accountId }); }} />
            <label className="review-due"><span>{say('review.due')}</span>
              <input type="date" value={decision.due ?? ''} onChange={({ target }) => { keep({ ...draft, due: target.value === '' ? null : target.value }); }} />
            </label>
            {decision.kind === 'ask' ? <AskInJira projectId={projectId} decision={{ ...decision, note }} /> : null}
          </div>
        )}
        {decision === null ? null : <p className="subtle review-by">{say('review.by')} <PersonName accountId={decision.by} />{decision.due === null ? null : <> · {say('review.dueOn', { day: date(decision.due) })}</>}</p>}
        {failure === null ? null : <p className="page-failure" role="alert">{sayFailure(failure)}</p>}
        {isConflict && kept !== '' && kept !== note ? <p className="review-before">{say('review.theirs')} <q>{kept}</q></p> : null}
      </fieldset>
    </li>
  );
}
