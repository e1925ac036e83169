/** Who is asked, or answers for it: shown by name, searched for only when somebody wants to change it. */
import { lazy, Suspense, useState } from 'react';
import type { AccountId } from '../../../src/model/facts';
import { PersonName } from '../../shared/jira/person-name';
import { useTexts } from '../../shared/texts/texts-context';

const PickOnePerson = lazy(async () => ({ default: (await import('../../shared/parts/pick-one-person')).PickOnePerson }));

export function PersonField({ accountId, onChange }: { readonly accountId: AccountId | null; readonly onChange: (accountId: AccountId | null) => void }) {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) {
    return <Suspense fallback={<p className="subtle">{say('loading')}</p>}><PickOnePerson label={say('review.person')} chosen={null} hasFocus onChange={(person) => { setIsOpen(false); onChange(person?.value ?? null); }} /></Suspense>;
  }
  return (
    <p className="review-person">
      <span>{say('review.person')}</span>
      <span>
        {accountId === null ? null : <><PersonName accountId={accountId} />{' '}</>}
        <button type="button" className="text-button" onClick={() => { setIsOpen(true); }}>{accountId === null ? say('review.person.choose') : say('review.person.change')}</button>
        {accountId === null ? null : <>{' '}<button type="button" className="text-button" onClick={() => { onChange(null); }}>{say('review.person.none')}</button></>}
      </span>
    </p>
  );
}
