/** Where a site names its people: names of each role, and the order of its sources, with whom they find. */
import { Button } from '../shared/parts/button';
import type { SeatsSources } from './source-order';
import { SourceOrder } from './source-order';
import { ROLES } from '../../src/model/role';
import type { Role } from '../../src/model/role';
import type { SectionProps } from './admin-page';
import { TokenList } from './token-list';
import { useWords } from './use-words';

export function Sources(props: SectionProps) {
  const { say } = useWords();
  const { otherRoles } = props.answer.site;
  const advice = props.preview?.effect?.advice ?? [];
  return (
    <>
      <p className="subtle">{say('names.intro')}</p>
      {ROLES.map((role) => <RoleSources key={role} role={role} {...props} />)}
      {otherRoles.length === 0 ? null : <p className="subtle">{say('names.others', { names: otherRoles.join(', ') })}</p>}
      {advice.length === 0 ? null : (
        <details className="admin-details">
          <summary>{say('advice')} ({advice.length})</summary>
          <ul className="admin-bullets">{advice.map(({ text }) => <li key={text}>{text}</li>)}</ul>
        </details>
      )}
    </>
  );
}

function RoleSources({ role, answer, draft, preview, isPreviewing, mayChange, state }: SectionProps & { readonly role: Role }) {
  const { say, sayCount } = useWords();
  const effect = preview?.effect ?? null;
  const names = draft.synonyms[role];
  const setNames = (next: string[]) => { state.edit({ synonyms: { ...draft.synonyms, [role]: next } }); };
  const has = (name: string) => names.some((one) => one.toLowerCase() === name.toLowerCase());
  const similar = answer.site.roles[role].similar.filter((name) => !has(name));
  const seats = effect?.seats[role];
  return (
    <fieldset className="role-sources" disabled={!mayChange}>
      <legend>{say(`role.${role}`)} <span className="subtle">{say(`answers.${role}`)}</span></legend>
      <p className="role-found" aria-busy={isPreviewing}>
        {effect === null || seats === undefined ? say('found.unknown') : say('found', { holders: say(`holders.${role}`), held: seats.to, of: effect.judged.to })}
        {seats === undefined || seats.from === seats.to ? null : <span className="subtle"> ({say('found.was', { held: seats.from })})</span>}
      </p>
      {effect === null || effect.sources[role].length === 0 ? null : (
        <p className="subtle">{say('names.answering', { sources: effect.sources[role].map(({ source, spaces }) => sayCount('names.answering.count', spaces, { source: nameSource(source, say) })).join(', ') })}</p>
      )}
      <div className="role-parts">
        <TokenList label={say('names.synonyms')} tokens={names} onChange={setNames} addLabel={say('names.add')} />
        <SourceOrder role={role} order={draft.sources[role]} onChange={(order: SeatsSources) => { state.edit({ sources: { ...draft.sources, [role]: order } }); }} />
      </div>
      {similar.length === 0 ? null : (
        <p className="role-similar">{say('names.similar')} {similar.map((name) => <Button key={name} isCompact onClick={() => { setNames([...names, name]); }}>{say('names.similar.add', { name })}</Button>)}</p>
      )}
    </fieldset>
  );
}

function nameSource(source: string, say: ReturnType<typeof useWords>['say']): string {
  if (source.startsWith('projectRole:')) return source.slice('projectRole:'.length);
  return source === 'projectLead' ? say('source.projectLead') : source.startsWith('projectProperty') ? say('source.projectProperty') : say('source.set');
}
