/** Takes what is shown, under the filters and in the order of the moment, into a file or onto paper. Names of all of it are fetched first. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { PortfolioSpace } from '../../../src/model/portfolio-api';
import { useNames } from '../../shared/jira/use-name';
import { Button } from '../../shared/parts/button';
import { useTexts } from '../../shared/texts/texts-context';
import { useCategories } from '../filters/use-categories';
import { usePortfolio } from '../portfolio-context';
import { PrintTable } from './print-table';
import { toTable } from './to-table';

export function ExportBar({ spaces }: { readonly spaces: readonly PortfolioSpace[] }) {
  const { checks, scan } = usePortfolio();
  const texts = useTexts();
  const { nameOf, fetchAll } = useNames('project');
  const categories = useCategories();
  const [wish, setWish] = useState<'file' | 'paper' | null>(null);
  const [printed, setPrinted] = useState<ReturnType<typeof toTable> | null>(null);
  const { say } = texts;
  const take = async (how: 'file' | 'paper') => {
    setWish(how);
    await fetchAll(spaces.map(({ projectId }) => projectId));
    const rows = toTable(spaces, checks, { spaceOf: nameOf, categoryOf: (id) => categories.get(id) }, texts);
    if (how === 'file') (await import('./save-csv')).saveCsv(rows, `rolecall-${(scan.scannedAt ?? '').slice(0, 10)}.csv`);
    else {
      flushSync(() => { setPrinted(rows); });
      window.print();
      setPrinted(null);
    }
    setWish(null);
  };
  return (
    <div className="export-bar">
      <Button isCompact appearance="subtle" isBusy={wish === 'file'} isDisabled={spaces.length === 0} onClick={() => void take('file')}>{say('portfolio.export')}</Button>
      <Button isCompact appearance="subtle" isBusy={wish === 'paper'} isDisabled={spaces.length === 0} onClick={() => void take('paper')}>{say('portfolio.print')}</Button>
      {printed === null ? null : <PrintTable rows={printed} />}
    </div>
  );
}
