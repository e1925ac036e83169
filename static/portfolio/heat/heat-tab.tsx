/** All spaces × checks, worst first unless sorted otherwise. */
import { Notice } from '../../shared/parts/notice';
import { useTexts } from '../../shared/texts/texts-context';
import { usePortfolio } from '../portfolio-context';
import { ExportBar } from '../export/export-bar';
import { useShownSpaces } from '../spaces/use-shown-spaces';
import { useNarrow } from '../use-narrow';
import { HeatGrid } from './heat-grid';
import { HeatList } from './heat-list';
import { Legend } from './legend';

export function HeatTab() {
  const { checks, spaces } = usePortfolio();
  const shown = useShownSpaces();
  const isNarrow = useNarrow();
  const { say } = useTexts();
  return (
    <section aria-label={say('portfolio.tab.heat')}>
      <div className="heat-bar">
        <p role="status">{shown.spaces.length === spaces.length ? say('spaces', { count: spaces.length }) : say('portfolio.shown', { count: shown.spaces.length, of: spaces.length })}</p>
        <ExportBar spaces={shown.spaces} />
      </div>
      {shown.spaces.length === 0 ? <Notice title={say('portfolio.noneShown')}><p>{say('portfolio.noneShown.why')}</p></Notice> : isNarrow ? <HeatList spaces={shown.spaces} checks={checks} /> : <><HeatGrid {...shown} checks={checks} /><Legend /></>}
    </section>
  );
}
