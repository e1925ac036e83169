/** The cell that is pointed at, or that the keyboard is at, in words. A screen reader hears them from the cell itself. */
import type { PortfolioSpace } from '../../../src/model/portfolio-api';
import { ProjectName } from '../../shared/jira/project-name';
import { useTexts } from '../../shared/texts/texts-context';
import { sayGroup } from '../spaces/say-column';
import type { Column } from './columns';
import { sayCell } from './heat-cell';

export function HeatWords({ space, column }: { readonly space: PortfolioSpace | undefined; readonly column: Column | undefined }) {
  const texts = useTexts();
  if (space === undefined || column === undefined) return <p className="heat-words subtle">{texts.say('portfolio.heat.hint')}</p>;
  return <p className="heat-words" aria-hidden="true"><b><ProjectName projectId={space.projectId} isLink={false} /></b> · {column.kind === 'name' ? sayGroup(space, texts) : sayCell(space, column, texts)}</p>;
}
