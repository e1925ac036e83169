/** Reviews that were closed, the latest first. */
import type { ClosedHead } from '../../../src/model/review';
import { PersonName } from '../../shared/jira/person-name';
import { useAddress } from '../../shared/page/use-address';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useTexts } from '../../shared/texts/texts-context';

export function ClosedList({ closed }: { readonly closed: readonly ClosedHead[] }) {
  const { say } = useTexts();
  const { change } = useAddress();
  const { day } = useDateWords();
  return (
    <section className="review-section" aria-labelledby="review-closed">
      <h2 id="review-closed">{say('review.closed')}</h2>
      <ul>
        {closed.map(({ id, closedAt, closedBy, decided }) => (
          <li key={id} className="review-closed-line"><button type="button" className="text-button" onClick={() => { change({ closed: id }); }}>{say('review.closed.of', { day: day(closedAt) })}</button> <span className="subtle">· <PersonName accountId={closedBy} /> · {say('review.decisions', { count: decided })}</span></li>
        ))}
      </ul>
    </section>
  );
}
