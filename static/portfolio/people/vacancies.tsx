/** The vacancy clock: seats that somebody should hold and nobody does, the longest first. */
import { useState } from 'react';
import { ROLES } from '../../../src/model/role';
import { byCodeUnit } from '../../../src/model/sorted';
import { ProjectName } from '../../shared/jira/project-name';
import { SpaceSettingsLink } from '../../shared/jira/space-settings-link';
import { useNow } from '../../shared/page/use-now';
import { Button } from '../../shared/parts/button';
import { countVacantDays } from '../../shared/space/count-vacant-days';
import { SeatDot } from '../../shared/space/seat-dot';
import { capital, isMissed } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useFilters } from '../filters/use-filters';
import { usePortfolio } from '../portfolio-context';
import { NO_CATEGORY } from '../spaces/filter-spaces';
import { seatOf } from '../spaces/read-space';

const AT_FIRST = 50;

export function Vacancies() {
  const { say } = useTexts();
  const { day } = useDateWords();
  const now = useNow();
  const vacancies = useVacancies();
  const [isWhole, setIsWhole] = useState(false);
  return (
    <section className="vacancies" aria-labelledby="vacancies-title">
      <h2 id="vacancies-title">{say('vacancies.title', { count: vacancies.length })}</h2>
      {vacancies.length === 0 ? <p className="subtle">{say('vacancies.none')}</p> : (
        <ol className="vacancy-list">
          {vacancies.slice(0, isWhole ? undefined : AT_FIRST).map(({ projectId, role, state, since }) => {
            const days = since === null ? null : countVacantDays(since, now);
            return (
              <li key={`${projectId} ${role}`}>
                <span className="vacancy-days" title={since === null ? undefined : say('seat.seenEmptySince', { day: day(since) })}>{days === null ? say('vacancies.new') : say('days', { count: days })}</span>
                <span><SeatDot state={state} isMissed /> <ProjectName projectId={projectId} /> · {capital(say(`role.${role}`))}: {say(state === 'departed' ? 'seat.departed.holder' : `seat.${state}`)}</span>
                <SpaceSettingsLink projectId={projectId} />
              </li>
            );
          })}
        </ol>
      )}
      {vacancies.length <= AT_FIRST || isWhole ? null : <Button isCompact onClick={() => { setIsWhole(true); }}>{say('vacancies.all', { count: vacancies.length })}</Button>}
    </section>
  );
}

function useVacancies() {
  const { spaces } = usePortfolio();
  const { filters: { category, role: wanted } } = useFilters();
  return spaces
    .filter(({ categoryId }) => category === null || (categoryId ?? NO_CATEGORY) === category)
    .flatMap((space) => ROLES.filter((role) => wanted === null || role === wanted).flatMap((role) => {
      const { state, need, vacantSince } = seatOf(space, role);
      return isMissed({ state }, need) ? [{ projectId: space.projectId, role, state, since: vacantSince }] : [];
    }))
    .sort((a, b) => byCodeUnit(a.since ?? LAST, b.since ?? LAST));
}

/** After every instant. */
const LAST = '~';
