/** Who coordinates the dependencies between two teams, or of a programme of theirs; named here by who may, with what it does, and taken back. */
import { lazy, Suspense, useState } from 'react';
import type { CoordinatedPlace, PairAnswer, Place } from '../../../src/model/dependencies-api';
import type { AccountId } from '../../../src/model/facts';
import { PersonName } from '../../shared/jira/person-name';
import { ProjectName } from '../../shared/jira/project-name';
import { useName } from '../../shared/jira/use-name';
import { callApp } from '../../shared/page/call-app';
import { Button } from '../../shared/parts/button';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';
import { useCategories } from '../filters/use-categories';

const PickOnePerson = lazy(async () => ({ default: (await import('../../shared/parts/pick-one-person')).PickOnePerson }));

interface Saved {
  readonly place: Place;
  readonly mark: string;
  readonly before: readonly AccountId[];
  readonly people: readonly AccountId[];
}

export function NameCoordinator({ answer, onSaved }: { readonly answer: PairAnswer; readonly onSaved: () => void }) {
  const { say } = useTexts();
  const sayFailure = useFailureText();
  const [edited, setEdited] = useState<CoordinatedPlace | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { mark, places, candidates } = answer;
  const save = async (place: Place, accountIds: readonly AccountId[], under: string, isUndo: boolean) => {
    setIsBusy(true);
    try {
      const done = await callApp('saveCoordinators', { place, accountIds, mark: under });
      setSaved(isUndo ? null : { place, mark: done.mark, before: done.before, people: accountIds });
      setEdited(null);
      setFailure(null);
      onSaved();
    } catch (error) {
      setFailure(error);
    }
    setIsBusy(false);
  };
  return (
    <section className="deps-charge" aria-label={say('deps.charge')}>
      <h3>{say('deps.charge')}</h3>
      {failure === null ? null : <p className="page-failure" role="alert">{sayFailure(failure)}</p>}
      {saved === null ? null : (
        <p role="status" className="deps-saved">
          {saved.people.length > 0 ? say('deps.saved') : say('deps.saved.nobody')}{' '}
          <Button isCompact appearance="subtle" isBusy={isBusy} onClick={() => void save(saved.place, saved.before, saved.mark, true)}>{say('deps.undo')}</Button>
        </p>
      )}
      <ul>
        {places.map((one) => (
          <li key={JSON.stringify(one.place)} className="deps-place">
            <span><PlaceName place={one.place} />: {one.people.length === 0 ? <span className="subtle">{say('deps.charge.nobody')}</span> : one.people.map((id, index) => <span key={id}>{index > 0 ? ', ' : ''}<PersonName accountId={id} /></span>)}</span>
            {mark === null ? null : <Button isCompact onClick={() => { setEdited(one); }}>{one.people.length === 0 ? say('deps.name') : say('deps.change')}</Button>}
          </li>
        ))}
      </ul>
      {edited === null || mark === null ? null : (
        <Editor key={JSON.stringify(edited.place)} place={edited} candidates={candidates} isBusy={isBusy} onSave={(people) => void save(edited.place, people, mark, false)} onCancel={() => { setEdited(null); }} />
      )}
      {mark === null && candidates.length > 0 ? <Candidates candidates={candidates} /> : null}
    </section>
  );
}

function PlaceName({ place }: { readonly place: Place }) {
  const { say } = useTexts();
  const programmes = useCategories();
  return <>{'teams' in place ? say('deps.place.teams') : say('deps.place.programme', { programme: programmes.get(place.programmeId) ?? place.programmeId })}</>;
}

interface EditorProps {
  readonly place: CoordinatedPlace;
  readonly candidates: PairAnswer['candidates'];
  readonly isBusy: boolean;
  readonly onSave: (people: readonly AccountId[]) => void;
  readonly onCancel: () => void;
}

function Editor({ place: { place, people, covers }, candidates, isBusy, onSave, onCancel }: EditorProps) {
  const { say } = useTexts();
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string } | null>(null);
  return (
    <div className="deps-editor">
      <h4><PlaceName place={place} /></h4>
      <Suspense fallback={<p className="subtle">{say('loading')}</p>}><PickOnePerson label={say('deps.person')} chosen={chosen} onChange={setChosen} hasFocus /></Suspense>
      <Candidates candidates={candidates} onChoose={(value, label) => { setChosen({ value, label }); }} />
      <p>{say('deps.covers', { count: covers })}</p>
      <p className="deps-buttons">
        <Button appearance="primary" isBusy={isBusy} isDisabled={chosen === null} onClick={() => { if (chosen !== null) onSave([chosen.value]); }}>{say('deps.save')}</Button>
        {people.length > 0 ? <Button isBusy={isBusy} onClick={() => { onSave([]); }}>{say('deps.clear')}</Button> : null}
        <Button appearance="subtle" onClick={onCancel}>{say('cancel')}</Button>
      </p>
    </div>
  );
}

/** A few, those with the most seats first: a choice to begin with, not a list of everybody. */
const MOST_CANDIDATES = 6;

function Candidates({ candidates, onChoose }: { readonly candidates: PairAnswer['candidates']; readonly onChoose?: (accountId: string, label: string) => void }) {
  const { say } = useTexts();
  if (candidates.length === 0) return null;
  return (
    <div>
      <p className="subtle">{say('deps.candidates')}</p>
      <ul className="deps-candidates">
        {candidates.slice(0, MOST_CANDIDATES).map(({ accountId, seats }) => (
          <li key={accountId}>
            <CandidateName accountId={accountId} {...(onChoose === undefined ? {} : { onChoose })} />{' '}
            <span className="subtle">{seats.slice(0, 2).map(({ projectId, role }, index) => <span key={`${projectId} ${role}`}>{index > 0 ? ', ' : ''}{say(`role.${role}`)} (<ProjectName projectId={projectId} isLink={false} />)</span>)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function CandidateName({ accountId, onChoose }: { readonly accountId: string; readonly onChoose?: (accountId: string, label: string) => void }) {
  const { say } = useTexts();
  const name = useName('person', accountId);
  if (onChoose === undefined || !name) return <PersonName accountId={accountId} />;
  // The focus stays: where the search loses it, its room closes and the button moves from under the click.
  return <button type="button" className="text-button" aria-label={say('deps.choose', { name: name.text })} onMouseDown={(event) => { event.preventDefault(); }} onClick={() => { onChoose(accountId, name.text); }}>{name.text}</button>;
}
