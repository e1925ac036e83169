/** What changed since: seats, gaps and the standing of the space, newest first by day, with the days on which the rules changed among them. */
import type { ProjectId } from '../../../src/model/facts';
import { useAddress } from '../../shared/page/use-address';
import { useTexts } from '../../shared/texts/texts-context';
import { useDateWords } from '../../shared/texts/use-date-words';
import { PartLoading } from '../part-loading';
import { useTold } from '../use-told';
import { ChangeSentence } from './change-sentence';
import { groupByDay } from './group-by-day';
import { RANGES, readRange, startOf } from './ranges';
import { SpanChoice } from './span-choice';

export function Changes({ projectId, now }: { readonly projectId: ProjectId; readonly now: number }) {
  const { say } = useTexts();
  const { date } = useDateWords();
  const { query, change } = useAddress();
  const days = readRange(query.since, RANGES.changes);
  const told = useTold('getChanges', { projectIds: [projectId], since: startOf(days, now) });
  const groups = told.data === null ? null : groupByDay(told.data.projects.flatMap(({ changes }) => changes), told.data.rulesChanged);
  return (
    <section className="page-section" aria-labelledby="changes">
      <div className="page-section-head">
        <h2 id="changes">{say('project.changes')}</h2>
        <SpanChoice label={say('project.changes.span')} spans={RANGES.changes} chosen={days} onChoose={(since) => { change({ since: String(since) }); }} />
      </div>
      {groups === null ? <PartLoading told={told} /> : groups.length === 0 ? <p className="subtle">{say('project.changes.none', { days })}</p> : (
        <ol className="change-days">
          {groups.map(({ day, changes, hasRules }) => (
            <li key={day}>
              <h3>{date(day)}</h3>
              <ul>
                {hasRules ? <li className="subtle">{say('project.changes.rules')}</li> : null}
                {changes.map((one) => <li key={JSON.stringify(one)}><ChangeSentence change={one} /></li>)}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
