/** The number with its word, where it is going, and what it leaves open. */
import { Lozenge } from '../parts/lozenge';
import type { Indicator } from '../../../src/model/api';
import { isCounted } from '../../../src/model/group-checks';
import { BandMark } from './band-mark';
import { ScoreRing } from './score-ring';
import { Sparkline } from './sparkline';
import { weeklyChange } from './weekly-change';
import { useTexts } from '../texts/texts-context';
import type { Texts } from '../texts/create-texts';
import { useSentence } from '../texts/use-sentence';
import { ratedScore, shownScore, standingOf } from './words';
import { Change } from './change';

export function Verdict({ indicator }: { readonly indicator: Indicator }) {
  const { eligibility, trend } = indicator;
  const { say } = useTexts();
  const saySentence = useSentence();
  const standing = standingOf(indicator);
  if (eligibility.state !== 'eligible') {
    return (
      <section className="verdict-unjudged">
        <Lozenge>{say(`eligibility.${eligibility.state}`)}</Lozenge>
        <p className="subtle">{saySentence(eligibility.sentence, eligibility.reason)}</p>
      </section>
    );
  }
  return (
    <section>
      <div className="verdict">
        <ScoreRing score={ratedScore(indicator)} standing={standing} />
        <div>
          <h3><BandMark standing={standing} /> {say(`band.${standing}`)}</h3>
          <Change points={weeklyChange(trend)} isLong />
        </div>
        <Sparkline trend={trend} />
      </div>
      {remarks(indicator, say).map((remark) => <p key={remark} className="verdict-remark subtle">{remark}</p>)}
    </section>
  );
}

function remarks({ band, score, floor, adjustedScore, checks }: Indicator, say: Texts['say']): readonly string[] {
  const untold = checks.filter((check) => isCounted(check) && (check.outcome === 'unknown' || check.outcome === 'error')).length;
  const hasAccepted = checks.some(({ exempted }) => exempted > 0);
  return [
    ...(band === null ? [say('verdict.unrated')] : []),
    ...(band !== null && score !== null && floor !== null && untold > 0 && shownScore(score) > shownScore(floor) ? [say('verdict.upTo', { score: shownScore(score), count: untold })] : []),
    ...(hasAccepted && adjustedScore !== null ? [say('verdict.adjusted', { score: shownScore(adjustedScore) })] : []),
  ];
}
