/** One space; it is drawn again only where something of it changed, so that scrolling stays light. */
import { memo } from 'react';
import type { PortfolioSpace } from '../../../src/model/portfolio-api';
import { ProjectName } from '../../shared/jira/project-name';
import { Lozenge } from '../../shared/parts/lozenge';
import { BandMark } from '../../shared/space/band-mark';
import { useTexts } from '../../shared/texts/texts-context';
import { groupOfSpace } from '../spaces/read-space';
import { sayGroup } from '../spaces/say-column';
import type { Column } from './columns';
import { HeatCell } from './heat-cell';

export interface HeatRowProps {
  readonly space: PortfolioSpace;
  readonly columns: readonly Column[];
  /** From 0, of all rows that are shown. */
  readonly row: number;
  /** Place of the cell that the keyboard is at; null where it is in another row. */
  readonly active: number | null;
}

export const HeatRow = memo(function HeatRow({ space, columns, row, active }: HeatRowProps) {
  const texts = useTexts();
  return (
    <tr data-row={row} aria-rowindex={row + 2}>
      {columns.map((column, place) => (column.kind === 'name' ? (
        <th key="name" scope="row" className="heat-name" data-place={place} tabIndex={active === place ? 0 : -1}>
          <span className="heat-name-line">
            <BandMark standing={groupOfSpace(space)} />
            <span className="visually-hidden">{sayGroup(space, texts)}: </span>
            <span className="heat-name-text"><ProjectName projectId={space.projectId} isLink={false} /></span>
            {space.isUnpublished ? <Lozenge>{texts.say('portfolio.unpublished')}</Lozenge> : null}
          </span>
        </th>
      ) : <HeatCell key={column.by} space={space} column={column} place={place} isActive={active === place} texts={texts} />))}
    </tr>
  );
});
