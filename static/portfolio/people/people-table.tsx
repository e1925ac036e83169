/** One row a person: seats, and what they carry beside what the guide says; never a score. */
import type { PeopleAnswer, PersonRow } from '../../../src/model/portfolio-api';
import { PersonName } from '../../shared/jira/person-name';
import { Notice } from '../../shared/parts/notice';
import { useTexts } from '../../shared/texts/texts-context';
import { useFilters } from '../filters/use-filters';
import { usePortfolio } from '../portfolio-context';
import { NO_CATEGORY } from '../spaces/filter-spaces';
import { PersonSeats } from './person-seats';
import { SpanLine } from './span-line';

export interface PeopleTableProps {
  readonly answer: PeopleAnswer;
  readonly mayPlan: boolean;
  readonly onPlan: (accountId: string) => void;
}

export function PeopleTable({ answer: { people, limits, isWhole }, mayPlan, onPlan }: PeopleTableProps) {
  const { say } = useTexts();
  const shown = useShownPeople(people);
  return (
    <section className="people" aria-labelledby="people-title">
      <h2 id="people-title">{say(isWhole ? 'people.title' : 'people.own')}</h2>
      {shown.length === 0 ? <Notice title={say('people.none')}><p>{say('people.none.why')}</p></Notice> : (
        <table className="people-table">
          <thead><tr><th scope="col">{say('people.person')}</th><th scope="col">{say('people.seats')}</th><th scope="col">{say('people.carries')}</th>{mayPlan ? <th scope="col"><span className="visually-hidden">{say('plan.title')}</span></th> : null}</tr></thead>
          <tbody>
            {shown.map(({ accountId, seats, ownerTeams, managerOwners, combinedTeams }) => (
              <tr key={accountId}>
                <th scope="row"><PersonName accountId={accountId} /></th>
                <td data-label={say('people.seats')}><PersonSeats seats={seats} /></td>
                <td data-label={say('people.carries')}>
                  <SpanLine kind="ownerTeams" span={ownerTeams} limit={limits.ownerTeams} />
                  <SpanLine kind="managerOwners" span={managerOwners} limit={limits.managerOwners} />
                  <SpanLine kind="combinedTeams" span={combinedTeams} limit={limits.combinedTeams} />
                </td>
                {mayPlan ? <td><button type="button" className="text-button" onClick={() => { onPlan(accountId); }}>{say('plan.ask')}</button></td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="subtle people-note">{say('people.note')}</p>
    </section>
  );
}

/** Who holds a seat that the filters let through. */
function useShownPeople(people: readonly PersonRow[]): readonly PersonRow[] {
  const { spaces } = usePortfolio();
  const { filters: { category, role } } = useFilters();
  if (category === null && role === null) return people;
  const open = new Set(spaces.filter(({ categoryId }) => category === null || (categoryId ?? NO_CATEGORY) === category).map(({ projectId }) => projectId));
  return people.filter(({ seats }) => seats.some((seat) => open.has(seat.projectId) && (role === null || seat.role === role)));
}
