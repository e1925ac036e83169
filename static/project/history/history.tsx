/** How the space came to stand as it does: the number by day, and what changed since. Both spans stand in the address. */
import { useState } from 'react';
import type { ProjectId } from '../../../src/model/facts';
import { useAddress } from '../../shared/page/use-address';
import { useTexts } from '../../shared/texts/texts-context';
import { PartLoading } from '../part-loading';
import { useTold } from '../use-told';
import { Changes } from './changes';
import { HistoryChart } from './history-chart';
import { HistoryTable } from './history-table';
import { cutToRange, RANGES, readRange } from './ranges';
import { SpanChoice } from './span-choice';
import './history.css';

export function History({ projectId }: { readonly projectId: ProjectId }) {
  const { say } = useTexts();
  const { query, change } = useAddress();
  const told = useTold('getHistory', { projectId });
  const [now] = useState(() => Date.now());
  const range = readRange(query.range, RANGES.chart);
  const shown = told.data === null ? null : cutToRange(told.data, range, now);
  return (
    <>
      <section className="page-section" aria-labelledby="history">
        <div className="page-section-head">
          <h2 id="history">{say('project.history')}</h2>
          <SpanChoice label={say('project.history.span')} spans={RANGES.chart} chosen={range} onChoose={(days) => { change({ range: String(days) }); }} />
        </div>
        {shown === null ? <PartLoading told={told} /> : shown.points.length < 2 ? <p className="subtle">{say(shown.points.length === 0 ? 'project.history.none' : 'project.history.young')}</p> : (
          <>
            <HistoryChart history={shown} days={range} now={now} />
            <HistoryTable history={shown} />
          </>
        )}
      </section>
      <Changes projectId={projectId} now={now} />
    </>
  );
}
