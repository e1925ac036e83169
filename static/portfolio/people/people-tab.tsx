/** Who carries what against the guide's limits, which seats stand empty and since when, and what would follow if somebody left. */
import { useAnswerOnce } from '../use-answer-once';
import { Failed } from '../../shared/parts/failed';
import { Loading } from '../../shared/parts/loading';
import { useAddress } from '../../shared/page/use-address';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { usePortfolio } from '../portfolio-context';
import { CoverPlan } from '../plan/cover-plan';
import { PeopleTable } from './people-table';
import { Vacancies } from './vacancies';
import './people.css';

export function PeopleTab() {
  const { mayReview } = usePortfolio();
  const { query: { leaves = '' }, change } = useAddress();
  const { answer, failure, reload } = useAnswerOnce('getPeople', {});
  const sayFailure = useFailureText();
  if (answer === null) return failure === null ? <Loading isOne={false} /> : <Failed message={sayFailure(failure)} onRetry={reload} />;
  const isPlanning = mayReview && leaves !== '';
  return (
    <>
      {isPlanning ? <CoverPlan key={leaves} accountId={leaves} onClose={() => { change({ leaves: null }); }} /> : null}
      {answer.isWhole || answer.people.length > 0 ? <PeopleTable answer={answer} mayPlan={mayReview} onPlan={(accountId) => { change({ leaves: accountId }); }} /> : null}
      <Vacancies />
    </>
  );
}
