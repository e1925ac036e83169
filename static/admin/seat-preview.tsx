/** What a change of seats does, before it is saved; it holds at once, apart from the other settings. */
import { useEffect, useState } from 'react';
import { Button } from '../shared/parts/button';
import type { SeatsChange, SeatsPreviewAnswer } from '../../src/model/admin-api';
import { callApp } from '../shared/page/call-app';
import type { SectionProps } from './admin-page';
import { EffectView } from './effect-view';
import { useWords } from './use-words';

interface SeatPreviewProps extends SectionProps {
  /** The same object as long as it is the same change: each is asked for once. */
  readonly change: SeatsChange;
  readonly onDone: () => void;
  /** The same function from drawing to drawing, too. */
  readonly onCancel: () => void;
}

export function SeatPreview({ answer, change, state, onDone, onCancel }: SeatPreviewProps) {
  const { say } = useWords();
  const [told, setTold] = useState<SeatsPreviewAnswer | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const { fail } = state;
  useEffect(() => {
    let isOver = false;
    callApp('previewSeats', { change }).then((preview) => { if (!isOver) setTold(preview); }, (error: unknown) => {
      if (isOver) return;
      fail(error);
      onCancel();
    });
    return () => { isOver = true; };
  }, [change, fail, onCancel]);
  const save = () => {
    setIsSaving(true);
    callApp('saveSeats', { change, mark: answer.mark }).then((saved) => {
      if (saved.mark === null) setTold((before) => before && { ...before, problems: saved.problems });
      else onDone();
    }, fail).finally(() => { setIsSaving(false); });
  };
  if (told === null) return <p className="panel" role="status">{say('preview.loading')}</p>;
  const { counts, problems, effect } = told;
  const isNothing = counts.added + counts.changed + counts.removed === 0;
  const rowOf = (path: string) => Number(path.replace('rows.', '')) + 1;
  return (
    <div className="panel" role="group" aria-label={say('preview.title')}>
      {problems.length > 0
        ? <ul className="admin-bullets">{problems.map(({ path, message }) => <li key={path + message}>{path.startsWith('rows.') ? say('seats.row', { row: rowOf(path), problem: message }) : message}</li>)}</ul>
        : <><p role="status"><b>{isNothing ? say('seats.noChange') : say(change.kind === 'undo' ? 'seats.undoing' : 'seats.preview', counts)}</b></p>{isNothing ? null : <EffectView effect={effect} checks={answer.checks} />}</>}
      <div className="admin-actions">
        <Button appearance="primary" isBusy={isSaving} isDisabled={problems.length > 0 || isNothing} onClick={save}>{say('seats.save')}</Button>
        <Button appearance="subtle" isDisabled={isSaving} onClick={onCancel}>{say('seats.cancel')}</Button>
      </div>
    </div>
  );
}
