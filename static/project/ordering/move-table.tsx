/** The changes of the order that are kept, folded, newest first. Who moved an item stands in its history in Jira, for whoever may see it. */
import { useState } from 'react';
import type { Ordering } from '../../../src/model/space-api';
import { IssueLine } from '../../shared/jira/issue-line';
import { Button } from '../../shared/parts/button';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useTexts } from '../../shared/texts/texts-context';

const ROWS = 10;

export function MoveTable({ moves }: Pick<Ordering, 'moves'>) {
  const { say } = useTexts();
  const { day } = useDateWords();
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState(ROWS);
  return (
    <details className="moves" onToggle={({ currentTarget }) => { setIsOpen(currentTarget.open); }}>
      <summary>{say('project.moves', { count: moves.length })}</summary>
      {isOpen ? (
        <>
          <div className="table-scroll" tabIndex={0} role="group" aria-label={say('project.moves.title')}>
            <table className="work-items">
              <thead><tr><th scope="col">{say('project.moves.day')}</th><th scope="col">{say('project.items.key')}</th><th scope="col">{say('project.moves.by')}</th></tr></thead>
              <tbody>
                {moves.slice(0, shown).map(({ issueId, at, isByOwner }) => (
                  <tr key={`${issueId} ${at}`}><th scope="row" className="is-nowrap">{day(at)}</th><td><IssueLine issueId={issueId} /></td><td>{say(isByOwner ? 'project.moves.byOwner' : 'project.moves.byOther')}</td></tr>
                ))}
              </tbody>
            </table>
          </div>
          {shown >= moves.length ? null : <Button isCompact onClick={() => { setShown(shown + ROWS); }}>{say('project.more', { count: Math.min(ROWS, moves.length - shown) })}</Button>}
        </>
      ) : null}
    </details>
  );
}
