/** The one number of a space, in a ring that fills with it. */
import type { Standing } from './words';
import { useTexts } from '../texts/texts-context';
import { shownScore } from './words';
import './score-ring.css';

const RADIUS = 34;
const LENGTH = 2 * Math.PI * RADIUS;

export interface ScoreRingProps {
  /** 0 to 100; null where nothing could be judged. */
  readonly score: number | null;
  readonly standing: Standing;
}

export function ScoreRing({ score, standing }: ScoreRingProps) {
  const { say } = useTexts();
  const said = score === null ? say('score.none') : say('score.said', { score, band: say(`band.${standing}`) });
  return (
    <svg className={`score-ring band-${standing}`} viewBox="0 0 80 80" width="80" height="80" role="img" aria-label={said}>
      <circle className="score-ring-track" cx="40" cy="40" r={RADIUS} />
      {score === null ? null : <circle className="score-ring-fill" cx="40" cy="40" r={RADIUS} strokeDasharray={`${(score / 100) * LENGTH} ${LENGTH}`} transform="rotate(-90 40 40)" />}
      <text x="40" y="41" textAnchor="middle" dominantBaseline="central">{score === null ? '–' : shownScore(score)}</text>
    </svg>
  );
}
