/** Says that something is not saved, and opens what saving changes; it stays at the foot of the page, so that nothing moves. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../shared/parts/button';
import type { SectionProps } from './admin-page';
import { EffectView } from './effect-view';
import { Problems } from './problems';
import { useWords } from './use-words';

export function SaveBar({ answer, preview, isPreviewing, mayChange, state }: SectionProps) {
  const { say, sayCount } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSaving, setIsSaving] = useState(false);
  const { changed, saved, failure, discard } = state;
  const isDirty = changed.length > 0 || answer.isDamaged;
  const problems = preview?.problems ?? [];
  useEffect(() => {
    if (!isDirty) dialog.current?.close();
  }, [isDirty]);
  const save = () => {
    setIsSaving(true);
    void state.save().then((isSaved) => { if (isSaved) dialog.current?.close(); }).finally(() => { setIsSaving(false); });
  };
  return (
    <section className={isDirty || saved !== 'no' || failure !== null ? 'save-bar' : 'save-bar is-idle'} aria-label={say('bar.label')}>
      <div className="save-bar-text" role="status">
        {failure === null ? null : <p className="admin-failure">{failure}</p>}
        {isDirty ? <p>{sayCount('bar.changes', changed.length)}</p> : saved === 'no' ? null : <p>{say(`bar.${saved}`)}</p>}
      </div>
      {isDirty ? (
        <div className="admin-actions">
          <Button appearance="primary" isDisabled={!mayChange} onClick={() => { dialog.current?.showModal(); }}>{say('bar.preview')}</Button>
          <Button appearance="subtle" onClick={discard}>{say('bar.discard')}</Button>
        </div>
      ) : null}
      <dialog ref={dialog} className="admin-dialog" aria-labelledby="preview-title">
        <h2 id="preview-title">{say(problems.length > 0 ? 'preview.problems' : 'preview.title')}</h2>
        <div className="dialog-body" aria-busy={isPreviewing}>
          {problems.length > 0 ? <Problems problems={problems} /> : preview === null || isPreviewing ? <p role="status">{say('preview.loading')}</p> : <EffectView effect={preview.effect} checks={answer.checks} />}
        </div>
        {failure === null ? null : <p className="admin-failure" role="alert">{failure}</p>}
        <div className="admin-actions">
          <Button appearance="primary" isBusy={isSaving} isDisabled={problems.length > 0 || preview === null || isPreviewing} onClick={save}>{say('preview.save')}</Button>
          <Button appearance="subtle" isDisabled={isSaving} onClick={() => { dialog.current?.close(); }}>{say('preview.back')}</Button>
        </div>
      </dialog>
    </section>
  );
}
