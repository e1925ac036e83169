/** Accepts a gap: what of it, why, until when, who answers meanwhile; and what the number will be then. */
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import type { PersonOption } from '../../shared/jira/search-people';
import { callApp } from '../../shared/page/call-app';
import { useNow } from '../../shared/page/use-now';
import { Button } from '../../shared/parts/button';
import { PickPerson } from '../../shared/parts/pick-person';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';
import { usePageSpace } from '../space-context';
import { endOfDay, FIRST_DAYS, LONGEST_DAYS, SOONEST_DAYS, dayAfter } from './gap-dates';
import { GapPreview } from './gap-preview';
import { GapSubject } from './gap-subject';
import './gap-form.css';

/** What the app takes (src/forge/resolver.ts). */
const LONGEST_REASON = 500;

export function GapForm({ check, onDone }: { readonly check: IndicatorCheck; readonly onDone: () => void }) {
  const { projectId, refresh } = usePageSpace();
  const { say } = useTexts();
  const sayFailure = useFailureText();
  const now = useNow();
  const id = useId();
  const [subjectId, setSubjectId] = useState('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() => dayAfter(now, FIRST_DAYS));
  const [person, setPerson] = useState<PersonOption | null>(null);
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly failure: string | null }>({ isBusy: false, failure: null });
  const accept = (event: FormEvent) => {
    event.preventDefault();
    setState({ isBusy: true, failure: null });
    const gap = { projectId, checkId: check.id, ...(subjectId === '' ? {} : { subjectId }), reason: reason.trim(), expires: endOfDay(until), ...(person === null ? {} : { compensatingPerson: person.value }) };
    callApp('acceptGap', gap).then(() => {
      onDone();
      refresh();
    }, (error: unknown) => { setState({ isBusy: false, failure: sayFailure(error) }); });
  };
  return (
    <form className="gap-form" onSubmit={accept}>
      {check.examples.length < 2 ? null : <GapSubject id={`${id}-what`} check={check} chosen={subjectId} onChange={setSubjectId} />}
      <div className="field">
        <label htmlFor={`${id}-reason`}>{say('project.gap.reason')}</label>
        <textarea id={`${id}-reason`} required maxLength={LONGEST_REASON} rows={2} value={reason} autoFocus onChange={({ target }) => { setReason(target.value); }} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-until`}>{say('project.gap.until')}</label>
        <input id={`${id}-until`} type="date" required min={dayAfter(now, SOONEST_DAYS)} max={dayAfter(now, LONGEST_DAYS)} value={until} onChange={({ target }) => { setUntil(target.value); }} />
      </div>
      <PickPerson label={say('project.gap.person')} chosen={person} onChange={setPerson} />
      <GapPreview checkId={check.id} subjectId={subjectId} />
      {state.failure === null ? null : <p className="page-failure" role="alert">{state.failure}</p>}
      <div className="gap-buttons">
        <Button type="submit" appearance="primary" isBusy={state.isBusy}>{say('project.gap.do')}</Button>
        <Button appearance="subtle" isDisabled={state.isBusy} onClick={onDone}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
