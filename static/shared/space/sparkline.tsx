/** The trend as a small line, and as a table for who cannot see the line. */
import type { Indicator } from '../../../src/model/api';
import { useTexts } from '../texts/texts-context';
import { shownScore } from './words';
import './sparkline.css';

const WIDTH = 88;
const HEIGHT = 32;
const EDGE = 3;
const DAY_MS = 86_400_000;
/** Days from left to right, whatever the trend holds of them. */
const DAYS = 90;

export function Sparkline({ trend }: { readonly trend: Indicator['trend'] }) {
  const { say } = useTexts();
  const last = trend.at(-1);
  // One point is no trend.
  if (last === undefined || trend.length < 2) return null;
  const points = trend.map(({ day, floor }) => [placeDay(day, last.day), placeScore(floor)] as const);
  return (
    <figure className="sparkline">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
        <polyline points={points.map((point) => point.join(',')).join(' ')} />
        <circle cx={points.at(-1)?.[0]} cy={points.at(-1)?.[1]} r="2.5" />
      </svg>
      <figcaption>{say('trend.span', { days: DAYS })}</figcaption>
      <div className="visually-hidden">
        <table>
          <caption>{say('trend.caption')}</caption>
          <thead><tr><th scope="col">{say('trend.day')}</th><th scope="col">{say('trend.score')}</th></tr></thead>
          <tbody>{trend.map(({ day, floor }) => <tr key={day}><td>{day}</td><td>{shownScore(floor)}</td></tr>)}</tbody>
        </table>
      </div>
    </figure>
  );
}

function placeDay(day: string, last: string): number {
  const daysAgo = Math.min(DAYS, (Date.parse(last) - Date.parse(day)) / DAY_MS);
  return round(WIDTH - EDGE - (daysAgo / DAYS) * (WIDTH - 2 * EDGE));
}

const placeScore = (score: number): number => round(HEIGHT - EDGE - (score / 100) * (HEIGHT - 2 * EDGE));
const round = (value: number): number => Math.round(value * 10) / 10;
