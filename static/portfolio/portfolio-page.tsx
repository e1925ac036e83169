/** The page of the apps menu: all spaces that the viewer may see, in tabs that share one head, one answer and one set of filters. */
import { Suspense, useCallback } from 'react';
import { callApp } from '../shared/page/call-app';
import { useAddress } from '../shared/page/use-address';
import { useAnswer } from '../shared/page/use-answer';
import { Failed } from '../shared/parts/failed';
import { Loading } from '../shared/parts/loading';
import { PublishLine } from '../shared/space/publish-line';
import { ScanLine } from '../shared/space/scan-line';
import { useFailureText } from '../shared/texts/use-failure-text';
import { useTexts } from '../shared/texts/texts-context';
import { FilterBar } from './filters/filter-bar';
import { NothingToShow } from './nothing-to-show';
import { PortfolioProvider } from './portfolio-context';
import { TabBar } from './tab-bar';
import { findTab, TABS } from './tabs';
import { Tally } from './tally';
import './portfolio.css';

export function PortfolioPage() {
  const { answer, failure, reload, change, fail } = useAnswer('getPortfolio', {}, ({ scan }) => scan);
  const { path } = useAddress();
  const { say } = useTexts();
  const sayFailure = useFailureText();
  const scan = useCallback(() => { callApp('scanNow', {}).then((status) => { change((before) => ({ ...before, scan: status })); }, fail); }, [change, fail]);
  const publish = useCallback(() => callApp('publish', { scope: 'everything' }).then(reload, fail), [reload, fail]);
  const tab = findTab(path);
  const unpublished = answer?.spaces.filter(({ isUnpublished }) => isUnpublished).length ?? 0;
  return (
    <main className="page portfolio">
      <header className="page-head">
        <h1>{say('portfolio.title')}</h1>
        {answer === null ? null : <ScanLine scan={answer.scan} onScan={scan} />}
      </header>
      {answer === null || tab === undefined ? failure === null ? <Loading isOne={false} /> : <Failed message={sayFailure(failure)} onRetry={reload} /> : (
        <PortfolioProvider value={answer}>
          {failure === null ? null : <p className="page-failure" role="status">{sayFailure(failure)}</p>}
          {answer.spaces.length === 0 ? <NothingToShow /> : (
            <>
              {unpublished === 0 ? null : answer.isAdmin
                ? <PublishLine unpublished={unpublished} of={answer.spaces.length} mayPublish={answer.scan.isLicensed} onPublish={publish} />
                : <p className="portfolio-note subtle">{say('portfolio.reviewersOnly', { count: unpublished })}</p>}
              <Tally />
              <TabBar tabs={TABS} open={tab} />
              {tab.filters.length === 0 ? null : <FilterBar shown={tab.filters} />}
              <Suspense fallback={<Loading isOne={false} />}><tab.Content /></Suspense>
            </>
          )}
          {answer.hidden === 0 ? null : <p className="portfolio-note subtle">{say('portfolio.hidden', { count: answer.hidden })}</p>}
        </PortfolioProvider>
      )}
    </main>
  );
}
