/** What stands where nobody answers: since when, where somebody should; else, quietly, that nobody has to. */
import type { IndicatorSeat } from '../../../src/model/api';
import { sayVacancy } from './say-vacancy';
import { useDateWords } from '../texts/use-date-words';
import { useNow } from '../page/use-now';
import type { Need } from './words';
import { isMissed, NEED_WORDS, plural, VACANCY_WORDS } from './words';

export function Vacancy({ seat, need }: { readonly seat: IndicatorSeat; readonly need: Need }) {
  const { state, vacantSince, vacantDays } = seat;
  const { day } = useDateWords();
  const now = useNow();
  if (state === 'filled' || state === 'shared') return null;
  const missed = isMissed(seat, need);
  const age = missed && vacantSince !== null ? sayVacancy(vacantSince, now) : null;
  const remark = state === 'unmapped' || state === 'unreadable' ? '' : missed ? age ?? '' : NEED_WORDS[need];
  const inAll = age === plural(vacantDays, 'day') ? '' : `; ${plural(vacantDays, 'day')} in all of the last 400`;
  return (
    <span className={`seat-vacancy seat-${state} ${missed ? 'is-missed' : ''}`} title={age === null || vacantSince === null ? undefined : `Seen empty since ${day(vacantSince)}${inAll}`}>
      {VACANCY_WORDS[state]}{remark === '' ? '' : ` · ${remark}`}
    </span>
  );
}
