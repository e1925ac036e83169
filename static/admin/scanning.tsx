/** How scanning goes: its state and what it may spend, what the last rounds took, and what went wrong with what to do. */
import { useId, useState } from 'react';
import { Button } from '../shared/parts/button';
import type { ScanStatus } from '../../src/model/api';
import { callApp } from '../shared/page/call-app';
import { RelativeTime } from '../shared/texts/relative-time';
import type { SectionProps } from './admin-page';
import { RoundTable } from './round-table';
import { useWords } from './use-words';

export function Scanning({ answer, draft, mayChange, state }: SectionProps) {
  const { say } = useWords();
  const id = useId();
  const [isAsking, setIsAsking] = useState(false);
  const { status, hour, nextRound, log, spaces } = answer.scan;
  const isUnderWay = status.state === 'queued' || status.state === 'running' || status.state === 'waiting';
  const ask = (method: 'scanNow' | 'stopScan') => {
    setIsAsking(true);
    callApp(method, {}).then(state.follow, state.fail).finally(() => { setIsAsking(false); });
  };
  return (
    <>
      <div className="scan-head">
        <p role="status"><ScanState status={status} /> {say('scan.read', { read: spaces.read, known: spaces.known })} {nextRound === null || isUnderWay || status.state === 'stopped' ? null : <>{say('scan.next')} <RelativeTime instant={nextRound} />.</>}</p>
        <div className="admin-actions">
          <Button isDisabled={!mayChange || isUnderWay || isAsking} onClick={() => { ask('scanNow'); }}>{say('scan.now')}</Button>
          <Button appearance="subtle" isDisabled={status.state === 'stopped' || isAsking} onClick={() => { ask('stopScan'); }}>{say('scan.stop')}</Button>
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-points`}>{say('scan.points')}</label>
        <input id={`${id}-points`} className="text-field is-number" type="number" min={200} max={65_000} step={100} disabled={!mayChange} value={draft.pointsPerHour} onChange={(event) => { state.edit({ pointsPerHour: Math.round(Number(event.target.value)) }); }} />
        <p className="subtle">{say('scan.points.help')} {say('scan.hour', { used: hour.used + hour.forgone, ceiling: hour.ceiling })}</p>
        <progress className="hour-meter" max={hour.ceiling} value={Math.min(hour.ceiling, hour.used + hour.forgone)} aria-label={say('scan.hour', { used: hour.used + hour.forgone, ceiling: hour.ceiling })} />
      </div>
      <RoundTable log={log} ceiling={hour.ceiling} />
    </>
  );
}

function ScanState({ status: { state, scannedAt, progress } }: { readonly status: ScanStatus }) {
  const { say } = useWords();
  if (state === 'running' && progress !== null) return <>{say('scan.running', { done: progress.stepsDone, planned: progress.stepsPlanned, points: progress.pointsSpent })}</>;
  if (state === 'done' && scannedAt !== null) return <>{say('scan.done')} <RelativeTime instant={scannedAt} />.</>;
  return <>{say(`scan.${state === 'running' || state === 'done' ? 'queued' : state}`)}</>;
}
