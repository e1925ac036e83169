/** Why there is no space to show: not published, not scanned, or none that the viewer may browse. */
import { Notice } from '../shared/parts/notice';
import { isScanning } from '../shared/page/use-answer';
import { BeingSetUp } from '../shared/space/being-set-up';
import { useTexts } from '../shared/texts/texts-context';
import { usePortfolio } from './portfolio-context';

export function NothingToShow() {
  const { scan, published, mayReview, hidden } = usePortfolio();
  const { say } = useTexts();
  if (published === 'nothing' && !mayReview) return <BeingSetUp />;
  if (scan.scannedAt === null) return <Notice title={say('portfolio.notScanned')}><p>{say(isScanning(scan) ? 'portfolio.notScanned.underWay' : 'portfolio.notScanned.why')}</p></Notice>;
  return <Notice title={say('portfolio.empty')}><p>{say(hidden > 0 ? 'portfolio.empty.hidden' : 'portfolio.empty.why')}</p></Notice>;
}
