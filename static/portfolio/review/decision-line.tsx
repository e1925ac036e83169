/** What was decided about a space at another time, in a line. */
import type { Decision } from '../../../src/model/review';
import { PersonName } from '../../shared/jira/person-name';
import { useNow } from '../../shared/page/use-now';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useTexts } from '../../shared/texts/texts-context';
import { isOverdue } from './rows';

export function DecisionLine({ decision, isOpen }: { readonly decision: Decision; readonly isOpen: boolean }) {
  const { say } = useTexts();
  const { day, date } = useDateWords();
  const { kind, note, accountId, due, at } = decision;
  const today = new Date(useNow()).toISOString().slice(0, 10);
  return (
    <p className="review-before">
      <span className="subtle">{say(`review.was.${kind}`, { day: day(at) })}</span>
      {accountId === null ? null : <> · <PersonName accountId={accountId} /></>}
      {due === null ? null : <> · <span className={isOpen && isOverdue(decision, today) ? 'review-overdue' : 'subtle'}>{isOpen && isOverdue(decision, today) ? say('review.overdue', { day: date(due) }) : say('review.dueOn', { day: date(due) })}</span></>}
      {note === '' ? null : <> · <q>{note}</q></>}
    </p>
  );
}
