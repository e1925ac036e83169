/** All spaces that the viewer may see, worst first; the filter stands in the address. */
import { useAnswer } from '../shared/page/use-answer';
import { useAddress } from '../shared/page/use-address';
import { ProjectName } from '../shared/jira/project-name';
import { Failed } from '../shared/parts/failed';
import { Loading } from '../shared/parts/loading';
import { BandMark } from '../shared/space/band-mark';
import { STANDINGS } from '../shared/space/words';
import { useFailureText } from '../shared/texts/use-failure-text';
import { useTexts } from '../shared/texts/texts-context';
import './portfolio.css';

export function PortfolioPage() {
  const { answer, failure, reload } = useAnswer('listProjects', {}, ({ scan }) => scan);
  const { query: { band = '' }, change } = useAddress();
  const { say } = useTexts();
  const sayFailure = useFailureText();
  const shown = answer?.projects.filter((project) => band === '' || (project.band ?? 'none') === band) ?? [];
  return (
    <main className="page">
      <header className="page-head"><h1>{say('portfolio.title')}</h1></header>
      {answer === null ? failure === null ? <Loading isOne={false} /> : <Failed message={sayFailure(failure)} onRetry={reload} /> : (
        <>
          <p className="portfolio-filter">
            <label>{say('portfolio.band')} <select value={band} onChange={({ target }) => { change({ band: target.value === '' ? null : target.value }); }}>
              <option value="">{say('portfolio.band.all')}</option>
              {STANDINGS.map((standing) => <option key={standing} value={standing}>{say(`band.${standing}`)}</option>)}
            </select></label>
            <span className="subtle">{say('spaces', { count: shown.length })}</span>
          </p>
          <ul>{shown.map(({ projectId, band: own }) => <li key={projectId}><BandMark standing={own ?? 'none'} /> <ProjectName projectId={projectId} /></li>)}</ul>
          {answer.hidden === 0 ? null : <p className="subtle">{say('portfolio.hidden', { count: answer.hidden })}</p>}
        </>
      )}
    </main>
  );
}
