/** Scores before and after, those that lose most first. */
import type { SpaceChangePlanned } from '../../../src/model/portfolio-api';
import { ProjectName } from '../../shared/jira/project-name';
import { BandMark } from '../../shared/space/band-mark';
import { ratedScore, shownScore } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import { usePortfolio } from '../portfolio-context';
import { sayTitle } from '../spaces/say-column';

export function PlanSpaces({ spaces }: { readonly spaces: readonly SpaceChangePlanned[] }) {
  const texts = useTexts();
  const { checks } = usePortfolio();
  const { say } = texts;
  if (spaces.length === 0) return <p>{say('plan.spaces.none')}</p>;
  return (
    <table className="plan-table">
      <thead><tr><th scope="col">{say('portfolio.column.name')}</th><th scope="col">{say('plan.now')}</th><th scope="col">{say('plan.then')}</th><th scope="col">{say('plan.why')}</th></tr></thead>
      <tbody>
        {spaces.map(({ projectId, before, after, checks: changed }) => (
          <tr key={projectId}>
            <th scope="row"><ProjectName projectId={projectId} /></th>
            <td><Rating rating={before} /></td>
            <td><Rating rating={after} /></td>
            <td>
              {changed.filter((one) => one.after === 'fail' || one.after === 'warn').flatMap(({ id }) => checks.find((check) => check.id === id) ?? []).map((check) => <p key={check.id}>{sayTitle(check, true, texts)}</p>)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rating({ rating }: { readonly rating: SpaceChangePlanned['before'] }) {
  const { say } = useTexts();
  const score = ratedScore(rating);
  return <span className="plan-rating"><BandMark standing={rating.band ?? 'none'} /><span className="visually-hidden">{say(`band.${rating.band ?? 'none'}`)} </span>{score === null ? '–' : shownScore(score)}</span>;
}
