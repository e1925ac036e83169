/** What becomes of the site: bands before and after, spaces that change, checks that begin or cease to count, and what has to be read. */
import type { CheckWords, SettingsEffect, SpaceStanding } from '../../src/model/admin-api';
import { BandMark } from '../shared/space/band-mark';
import { ProjectName } from '../shared/jira/project-name';
import { useWords } from './use-words';

const BANDS = ['healthy', 'attention', 'atRisk', 'unrated'] as const;

export function EffectView({ effect, checks }: { readonly effect: SettingsEffect | null; readonly checks: readonly CheckWords[] }) {
  const { say, sayCount, number } = useWords();
  if (effect === null) return <p>{say('preview.unread')}</p>;
  const { bands, changed, changedCount, reading } = effect;
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  return (
    <>
      <table className="admin-table band-table">
        <thead><tr><th scope="col">{say('preview.bands')}</th><th scope="col" className="is-number">{say('preview.now')}</th><th scope="col" className="is-number">{say('preview.then')}</th></tr></thead>
        <tbody>
          {BANDS.map((band) => (
            <tr key={band}>
              <th scope="row"><span className="band-name"><BandMark standing={band === 'unrated' ? 'none' : band} />{say(`band.${band}`)}</span></th>
              <td className="is-number">{number(bands.from[band])}</td>
              <td className={bands.from[band] === bands.to[band] ? 'is-number' : 'is-number is-changed'}>{number(bands.to[band])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changedCount === 0 ? <p>{say('preview.changed.none')}</p> : (
        <>
          <h3>{sayCount('preview.changed', changedCount)}</h3>
          <ul className="changed-spaces">{changed.map(({ projectId, from, to }) => <li key={projectId}><ProjectName projectId={projectId} isLink={false} /><Change from={from} to={to} /></li>)}</ul>
          {changed.length === changedCount ? null : <p className="subtle">{say('preview.shown', { count: changed.length })}</p>}
        </>
      )}
      {effect.checks.length === 0 ? null : (
        <>
          <h3>{say('preview.checks')}</h3>
          <ul className="admin-bullets">{effect.checks.map(({ id, from, to }) => <li key={id}>{sayCount(to > 0 ? 'preview.begins' : 'preview.ceases', to > 0 ? to : from, { check: titles.get(id) ?? id })}</li>)}</ul>
        </>
      )}
      <p className="subtle">{reading.parts.length === 0 ? say('preview.reading.none') : say('preview.reading', { points: reading.points, parts: reading.parts.map(({ part, spaces }) => sayCount(`part.${part}`, spaces)).join(', ') })}</p>
    </>
  );
}

function Change({ from, to }: { readonly from: SpaceStanding; readonly to: SpaceStanding }) {
  const { say } = useWords();
  const name = ({ eligibility, band }: SpaceStanding) => (eligibility === 'eligible' ? say(`band.${band ?? 'unrated'}`) : say(`eligibility.${eligibility}`));
  return <span className="change"><BandMark standing={to.eligibility === 'eligible' ? to.band ?? 'none' : 'notJudged'} />{say('preview.to', { from: name(from), to: name(to) })}</span>;
}
