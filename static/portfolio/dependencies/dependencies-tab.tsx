/** Which teams wait for each other, and where nobody is in charge of that: a picture, a table, and the register of a pair that is opened. */
import { useMemo, useState } from 'react';
import type { Answer } from '../../../src/model/api';
import type { TeamPair } from '../../../src/model/dependencies-api';
import { useTeamNames } from '../../shared/jira/use-team-names';
import { useAddress } from '../../shared/page/use-address';
import { useAnswer } from '../../shared/page/use-answer';
import { Button } from '../../shared/parts/button';
import { Failed } from '../../shared/parts/failed';
import { Loading } from '../../shared/parts/loading';
import { Notice } from '../../shared/parts/notice';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';
import { useFilters } from '../filters/use-filters';
import { PairTable } from './pair-table';
import { filterPairs, readPair, writePair } from './pairs';
import { Picture } from './picture';
import { Register } from './register';
import { TeamNamesProvider } from './team-names';
import { usePlainNames } from './use-plain-names';
import '../plain-table.css';
import './dependencies.css';

/** A picture of more is a thicket: the rest is in the table, and can be drawn on demand. */
const DRAWN_AT_FIRST = 14;
const DRAWN_AT_MOST = 300;

export function DependenciesTab() {
  const { answer, failure, reload } = useAnswer('getDependencies', {}, ({ scan }) => scan);
  const { query, change } = useAddress();
  const sayFailure = useFailureText();
  const names = useTeamNames(answer?.samples ?? NO_SAMPLES, answer?.teamFields ?? NO_FIELDS);
  const opened = readPair(query['pair']);
  if (answer === null) return failure === null ? <Loading isOne={false} /> : <Failed message={sayFailure(failure)} onRetry={reload} />;
  return (
    <TeamNamesProvider value={names}>
      {failure === null ? null : <p className="page-failure" role="status">{sayFailure(failure)}</p>}
      {opened === null ? <Overview answer={answer} onOpen={(pair) => { change({ pair: writePair(pair) }); }} /> : <Register key={opened.join()} teams={opened} scan={answer.scan} onBack={() => { change({ pair: null }); }} onSaved={reload} />}
    </TeamNamesProvider>
  );
}

const NO_SAMPLES = {};
const NO_FIELDS: readonly string[] = [];

function Overview({ answer, onOpen }: { readonly answer: Answer<'getDependencies'>; readonly onOpen: (pair: TeamPair) => void }) {
  const { say } = useTexts();
  const { query, change } = useAddress();
  const { filters } = useFilters();
  const [drawsAll, setDrawsAll] = useState(false);
  const onlyUnmanaged = query['managed'] === 'nobody';
  const nameOf = usePlainNames(answer.pairs, filters.text !== '');
  const pairs = useMemo(() => filterPairs(answer.pairs, { programme: filters.category, onlyUnmanaged, text: filters.text.trim().toLowerCase() }, nameOf), [answer.pairs, filters, onlyUnmanaged, nameOf]);
  const most = drawsAll ? DRAWN_AT_MOST : DRAWN_AT_FIRST;
  const drawn = useMemo(() => pairs.filter(({ open }) => open > 0).slice(0, most), [pairs, most]);
  if (answer.pairs.length === 0) {
    return <><Notice title={say('deps.none')}><p>{say('deps.none.why')}</p></Notice><Hidden count={answer.hidden} /></>;
  }
  return (
    <section className="deps" aria-label={say('portfolio.tab.dependencies')}>
      <p>{say('deps.summary', { open: answer.open, pairs: answer.pairCount, unmanaged: answer.unmanaged })}</p>
      <label className="deps-check"><input type="checkbox" checked={onlyUnmanaged} onChange={({ target }) => { change({ managed: target.checked ? 'nobody' : null }); }} /> {say('deps.onlyUnmanaged')}</label>
      {pairs.length === 0 ? <p className="subtle">{say('deps.nothingFits')}</p> : (
        <div className="deps-sides">
          <div>
            <Picture pairs={drawn} onOpen={onOpen} />
            <p className="subtle deps-key">{say('deps.key')}</p>
            {pairs.length > drawn.length ? (
              <p className="deps-folded subtle">{say('deps.drawn', { drawn: drawn.length, pairs: pairs.length })} {drawsAll || drawn.length < DRAWN_AT_FIRST ? null : <Button isCompact appearance="subtle" onClick={() => { setDrawsAll(true); }}>{say('deps.drawMore')}</Button>}</p>
            ) : null}
          </div>
          <PairTable pairs={pairs} onOpen={onOpen} />
        </div>
      )}
      {answer.pairCount > answer.pairs.length ? <p className="subtle">{say('deps.cut', { shown: answer.pairs.length, count: answer.pairCount })}</p> : null}
      {answer.possiblyDead > 0 ? <p className="subtle">{say('deps.possiblyDead', { count: answer.possiblyDead })}</p> : null}
      <Hidden count={answer.hidden} />
    </section>
  );
}

function Hidden({ count }: { readonly count: number }) {
  const { say } = useTexts();
  return count === 0 ? null : <p className="subtle">{say('deps.hidden', { count })}</p>;
}
