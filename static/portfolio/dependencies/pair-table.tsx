/** Pairs of teams as a table: the picture's equal, and what the picture folds away. */
import { useState } from 'react';
import type { TeamPair } from '../../../src/model/dependencies-api';
import { Button } from '../../shared/parts/button';
import { useTexts } from '../../shared/texts/texts-context';
import { useShortDay } from './use-short-day';
import { TeamName } from './team-names';

const ROWS_AT_ONCE = 50;

export function PairTable({ pairs, onOpen }: { readonly pairs: readonly TeamPair[]; readonly onOpen: (pair: TeamPair) => void }) {
  const { say } = useTexts();
  const sayDay = useShortDay();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  return (
    <div className="deps-scroll" role="region" aria-label={say('deps.table')} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('deps.column.teams')}</th><th scope="col" className="is-number">{say('deps.column.open')}</th>
            <th scope="col" className="is-number">{say('deps.column.unmanaged')}</th><th scope="col">{say('deps.column.oldest')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, shown).map((pair) => (
            <tr key={pair.teams.join()}>
              <th scope="row"><button type="button" className="text-button" onClick={() => { onOpen(pair); }}><TeamName team={pair.teams[0]} /> <span aria-hidden="true">↔</span> <TeamName team={pair.teams[1]} /></button></th>
              <td className="is-number">{say('deps.count', { count: pair.open })}</td>
              <td className="is-number">{pair.unmanaged > 0 ? <b className="deps-nobody">{say('deps.count', { count: pair.unmanaged })}</b> : pair.untold > 0 ? say('deps.untold', { count: pair.untold }) : say('deps.count', { count: 0 })}</td>
              <td>{pair.oldest === null ? '–' : sayDay(pair.oldest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > shown ? <p className="deps-more"><Button isCompact onClick={() => { setShown(shown + ROWS_AT_ONCE); }}>{say('deps.more', { count: pairs.length - shown })}</Button></p> : null}
    </div>
  );
}
