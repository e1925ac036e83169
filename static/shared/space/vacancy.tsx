/** What stands where nobody answers: since when, where somebody should; else, quietly, that nobody has to. */
import type { IndicatorSeat } from '../../../src/model/api';
import { useNow } from '../page/use-now';
import { useTexts } from '../texts/texts-context';
import { useDateWords } from '../texts/use-date-words';
import { countVacantDays } from './count-vacant-days';
import type { Need } from './words';
import { isMissed } from './words';

export function Vacancy({ seat, need }: { readonly seat: IndicatorSeat; readonly need: Need }) {
  const { state, vacantSince, vacantDays } = seat;
  const { say } = useTexts();
  const { day } = useDateWords();
  const now = useNow();
  if (state === 'filled' || state === 'shared') return null;
  const missed = isMissed(seat, need);
  const days = missed && vacantSince !== null ? countVacantDays(vacantSince, now) : null;
  const remark = state === 'unmapped' || state === 'unreadable' ? null : missed ? (days === null ? null : say('days', { count: days })) : need === 'calledFor' ? null : say(`seat.need.${need}`);
  const since = days === null || vacantSince === null ? undefined
    : days === vacantDays ? say('seat.seenEmptySince', { day: day(vacantSince) }) : say('seat.seenEmptySince.inAll', { day: day(vacantSince), days: vacantDays });
  return (
    <span className={`seat-vacancy seat-${state} ${missed ? 'is-missed' : ''}`} title={since}>
      {remark === null ? say(`seat.${state}`) : say('seat.vacancy.remark', { state: say(`seat.${state}`), remark })}
    </span>
  );
}
