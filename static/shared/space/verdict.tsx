/** The number with its word, where it is going, and what it leaves open. */
import { Lozenge } from '../parts/lozenge';
import type { Indicator } from '../../../src/model/api';
import { isCounted } from '../../../src/model/group-checks';
import { BandMark } from './band-mark';
import { ScoreRing } from './score-ring';
import { Sparkline } from './sparkline';
import { weeklyChange } from './weekly-change';
import { ELIGIBILITY_WORDS, plural, ratedScore, shownScore, STANDING_WORDS, standingOf } from './words';
import { Change } from './change';

export function Verdict({ indicator }: { readonly indicator: Indicator }) {
  const { eligibility, trend } = indicator;
  const standing = standingOf(indicator);
  if (eligibility.state !== 'eligible') {
    return (
      <section className="verdict-unjudged">
        <Lozenge>{ELIGIBILITY_WORDS[eligibility.state]}</Lozenge>
        <p className="subtle">{eligibility.reason}</p>
      </section>
    );
  }
  return (
    <section>
      <div className="verdict">
        <ScoreRing score={ratedScore(indicator)} standing={standing} />
        <div>
          <h3><BandMark standing={standing} /> {STANDING_WORDS[standing]}</h3>
          <Change points={weeklyChange(trend)} isLong />
        </div>
        <Sparkline trend={trend} />
      </div>
      {remarks(indicator).map((remark) => <p key={remark} className="verdict-remark subtle">{remark}</p>)}
    </section>
  );
}

function remarks({ band, score, floor, adjustedScore, checks }: Indicator): readonly string[] {
  const untold = checks.filter((check) => isCounted(check) && (check.outcome === 'unknown' || check.outcome === 'error')).length;
  const hasAccepted = checks.some(({ exempted }) => exempted > 0);
  return [
    ...(band === null ? ['Too little could be read to rate this space.'] : []),
    ...(band !== null && score !== null && floor !== null && untold > 0 && shownScore(score) > shownScore(floor) ? [`Up to ${shownScore(score)} once ${plural(untold, 'more check')} can be read.`] : []),
    ...(hasAccepted && adjustedScore !== null ? [`${shownScore(adjustedScore)} with the accepted gaps left out.`] : []),
  ];
}
