/** The number by day as a line, with a mark on each day from which the space was judged otherwise. The table below says the same. */
import type { PointerEvent } from 'react';
import { useMemo, useState } from 'react';
import type { HistoryAnswer } from '../../../src/model/space-api';
import { shownScore } from '../../shared/space/words';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useTexts } from '../../shared/texts/texts-context';
import type { PlacedPoint } from './place-points';
import { EDGE, findNearest, placePoints } from './place-points';
import { useShortDates } from './use-short-dates';
import { useWidth } from './use-width';

const HEIGHT = 200;

interface HistoryChartProps {
  readonly history: HistoryAnswer;
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function HistoryChart({ history, days, now }: HistoryChartProps) {
  const { say } = useTexts();
  const { date } = useDateWords();
  const shortDate = useShortDates(days);
  const [frame, width] = useWidth();
  const [pointed, setPointed] = useState<PlacedPoint | null>(null);
  const placed = useMemo(() => placePoints(history, days, now, { width, height: HEIGHT }), [history, days, now, width]);
  const point = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => { setPointed(findNearest(placed.points, clientX - currentTarget.getBoundingClientRect().left) ?? null); };
  const [first, last] = [placed.points[0], placed.points.at(-1)];
  const told = pointed ?? last;
  return (
    <figure className="history-chart" ref={frame}>
      {width === 0 || first === undefined || last === undefined || told === undefined ? null : (
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={say('project.history.said', { days, from: shownScore(first.floor), to: shownScore(last.floor) })} onPointerMove={point} onPointerLeave={() => { setPointed(null); }}>
          {placed.scores.map(({ score, y }) => <g key={score} className="chart-score"><line x1={EDGE.left} x2={width - EDGE.right} y1={y} y2={y} /><text x={EDGE.left - 8} y={y + 4} textAnchor="end">{score}</text></g>)}
          {placed.days.map(({ day, x }) => <text key={day} className="chart-day" x={x} y={HEIGHT - 6} textAnchor={x > width - 40 ? 'end' : x < EDGE.left + 20 ? 'start' : 'middle'}>{shortDate(day)}</text>)}
          {placed.marks.map(({ day, x }) => <g key={day} className="chart-mark"><line x1={x} x2={x} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} /><path d={`M${x - 5} 4h10l-5 8Z`} /></g>)}
          {placed.paths.map((path) => <path key={path} className="chart-line" d={path} />)}
          <circle className="chart-point" cx={told.x} cy={told.y} r="4" />
        </svg>
      )}
      <figcaption>
        {told === undefined ? null : <p>{say('project.history.at', { day: date(told.day), score: shownScore(told.floor), band: say(`band.${told.band ?? 'none'}`) })}</p>}
        {history.marks.length === 0 ? null : <p className="chart-legend"><svg width="10" height="8" viewBox="0 0 10 8" aria-hidden="true" className="chart-mark"><path d="M0 0h10l-5 8Z" /></svg> {say('project.history.mark')}</p>}
      </figcaption>
    </figure>
  );
}
