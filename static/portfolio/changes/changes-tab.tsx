/** What is otherwise than at an instant, across all spaces: what got worse first, then what got better, then the rest. */
import { useMemo, useState } from 'react';
import { useAddress } from '../../shared/page/use-address';
import { useNow } from '../../shared/page/use-now';
import { Button } from '../../shared/parts/button';
import { Failed } from '../../shared/parts/failed';
import { Loading } from '../../shared/parts/loading';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';
import { ChangedSpaceLine } from './changed-space-line';
import type { ChangedSpace } from './summarise-changes';
import { useAllChanges } from './use-all-changes';
import './changes.css';

const DAY_MS = 86_400_000;
const PERIODS = ['7', '30', '90'] as const;
const KINDS = ['worse', 'better', 'emptied', 'filled', 'other'] as const;
type Kind = (typeof KINDS)[number];
const ROWS_AT_ONCE = 50;

export function ChangesTab() {
  const { query, change } = useAddress();
  const { say } = useTexts();
  const { day: sayDay } = useDateWords();
  const sayFailure = useFailureText();
  const today = Math.floor(useNow() / DAY_MS) * DAY_MS;
  const asked = query['since'] ?? '30';
  const since = useMemo(() => readSince(asked, today), [asked, today]);
  const { changes, failure, retry } = useAllChanges(since);
  const kind = KINDS.find((one) => one === query['changed']) ?? null;
  const lastReview = changes?.lastReview ?? null;
  return (
    <section className="changes" aria-label={say('portfolio.tab.changes')}>
      <p className="changes-choice">
        <label className="filter"><span>{say('changes.since')}</span>
          <select value={asked} onChange={({ target }) => { change({ since: target.value }); }}>
            {PERIODS.map((days) => <option key={days} value={days}>{say('changes.days', { days: Number(days) })}</option>)}
            {lastReview === null ? null : <option value={lastReview.closedAt}>{say('changes.review', { day: sayDay(lastReview.closedAt) })}</option>}
            {PERIODS.some((one) => one === asked) || asked === lastReview?.closedAt ? null : <option value={asked}>{sayDay(since)}</option>}
          </select>
        </label>
        <label className="filter"><span>{say('changes.date')}</span>
          <input type="date" value={since.slice(0, 10)} max={new Date(today).toISOString().slice(0, 10)} onChange={({ target }) => { if (target.value !== '') change({ since: target.value }); }} />
        </label>
      </p>
      {failure === null ? null : <Failed message={sayFailure(failure)} onRetry={retry} />}
      {changes === null ? failure === null ? <Loading isOne={false} /> : null : (
        <>
          {changes.isWhole ? null : <p role="status" className="subtle">{say('changes.reading', { looked: changes.looked, total: changes.total })}</p>}
          <Kinds spaces={changes.spaces} chosen={kind} onChoose={(next) => { change({ changed: next }); }} />
          {changes.rulesChanged.length === 0 ? null : <p className="subtle">{say('changes.rules', { day: sayDay(changes.rulesChanged.at(-1) ?? '') })}</p>}
          <List key={`${since} ${kind ?? ''}`} spaces={changes.spaces.filter((one) => kind === null || isOfKind(one, kind))} isWhole={changes.isWhole} />
        </>
      )}
    </section>
  );
}

/** A number of days, a day, or an instant; whatever else the address holds is the last 30 days. */
function readSince(asked: string, today: number): string {
  const days = Number(asked);
  if (Number.isInteger(days) && days > 0 && days <= 400) return new Date(today - days * DAY_MS).toISOString();
  const then = Date.parse(asked);
  return new Date(Number.isNaN(then) ? today - 30 * DAY_MS : then).toISOString();
}

function isOfKind(space: ChangedSpace, kind: Kind): boolean {
  if (kind === 'emptied') return space.emptied.length > 0;
  if (kind === 'filled') return space.filled.length > 0;
  return space.direction === kind;
}

function Kinds({ spaces, chosen, onChoose }: { readonly spaces: readonly ChangedSpace[]; readonly chosen: Kind | null; readonly onChoose: (kind: Kind | null) => void }) {
  const { say } = useTexts();
  const shown = KINDS.map((kind) => ({ kind, count: spaces.filter((one) => isOfKind(one, kind)).length })).filter(({ kind, count }) => count > 0 || kind === chosen);
  return (
    <p className="changes-kinds" role="group" aria-label={say('changes.kinds')}>
      {shown.map(({ kind, count }) => (
        <button key={kind} type="button" className="changes-kind" aria-pressed={kind === chosen} onClick={() => { onChoose(kind === chosen ? null : kind); }}>{say(`changes.kind.${kind}`, { count })}</button>
      ))}
    </p>
  );
}

const ORDER = ['worse', 'better', 'other'] as const;

function List({ spaces, isWhole }: { readonly spaces: readonly ChangedSpace[]; readonly isWhole: boolean }) {
  const { say } = useTexts();
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const sorted = useMemo(() => ORDER.flatMap((direction) => spaces.filter((one) => one.direction === direction)), [spaces]);
  if (spaces.length === 0) return isWhole ? <p>{say('changes.none')}</p> : null;
  return (
    <>
      <ul className="changes-list">{sorted.slice(0, most).map((space) => <ChangedSpaceLine key={space.projectId} space={space} />)}</ul>
      {sorted.length > most ? <Button isCompact onClick={() => { setMost(most + ROWS_AT_ONCE); }}>{say('changes.more', { count: sorted.length - most })}</Button> : null}
    </>
  );
}
