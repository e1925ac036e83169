/** The seats that are set here, by space or programme: changed row by row or by a pasted table, each change previewed and to be undone. */
import { useCallback, useId, useState } from 'react';
import { Button } from '../shared/parts/button';
import type { SeatsChange } from '../../src/model/admin-api';
import type { SectionProps } from './admin-page';
import { SeatImport } from './seat-import';
import { SeatForm } from './seat-form';
import { SeatPreview } from './seat-preview';
import { SeatRows } from './seat-rows';
import { useWords } from './use-words';

type Panel = { readonly kind: 'none' } | { readonly kind: 'add' } | { readonly kind: 'import' } | { readonly kind: 'preview'; readonly change: SeatsChange };

export function SeatTable(props: SectionProps) {
  const { answer, mayChange, state } = props;
  const { say } = useWords();
  const [panel, setPanel] = useState<Panel>({ kind: 'none' });
  const id = useId();
  const close = useCallback(() => { setPanel({ kind: 'none' }); }, []);
  const preview = (change: SeatsChange) => { setPanel({ kind: 'preview', change }); };
  if (!answer.site.isRead) return <p>{say('seats.unread')}</p>;
  return (
    <>
      <p className="subtle" id={id}>{say('seats.intro')}</p>
      <div className="admin-actions">
        <Button isDisabled={!mayChange} onClick={() => { setPanel({ kind: 'add' }); }}>{say('seats.add')}</Button>
        <Button isDisabled={!mayChange} onClick={() => { setPanel({ kind: 'import' }); }}>{say('seats.import')}</Button>
        <Button appearance="subtle" isDisabled={!mayChange || !answer.mayUndoSeats} onClick={() => { preview({ kind: 'undo' }); }}>{say('seats.undo')}</Button>
      </div>
      {panel.kind === 'add' ? <SeatForm {...props} onChange={preview} onCancel={close} /> : null}
      {panel.kind === 'import' ? <SeatImport {...props} onChange={preview} onCancel={close} /> : null}
      {panel.kind === 'preview' ? <SeatPreview key={JSON.stringify(panel.change)} {...props} change={panel.change} onDone={() => { close(); state.reload(); }} onCancel={close} /> : null}
      <SeatRows {...props} onChange={preview} />
    </>
  );
}
