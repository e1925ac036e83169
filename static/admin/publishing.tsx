/** Who sees scores: nobody but Jira admins, everybody, or everybody in some categories. It holds at once, apart from the other settings. */
import { useState } from 'react';
import { Button } from '../shared/parts/button';
import type { Publication } from '../../src/model/publication';
import { callApp } from '../shared/page/call-app';
import { PersonName } from '../shared/jira/person-name';
import { RelativeTime } from '../shared/texts/relative-time';
import type { SectionProps } from './admin-page';
import { useProgrammes } from './use-programmes';
import { useWords } from './use-words';

const SCOPES = ['nothing', 'everything', 'categories'] as const;
/** As src/model/publication.ts has it, which carries the schema library. */
const NO_CATEGORY = 'none';

export function Publishing({ answer, mayChange, state }: SectionProps) {
  const { say, sayCount } = useWords();
  const names = useProgrammes();
  const { publication, by, at } = answer.publication;
  const [scope, setScope] = useState<Publication['scope']>(publication.scope);
  const [ids, setIds] = useState<readonly string[]>(publication.scope === 'categories' ? publication.categoryIds : []);
  const [phase, setPhase] = useState<'idle' | 'saving' | 'done'>('idle');
  const { programmes, spacesWithoutProgramme } = answer.site;
  const rows = [...programmes.map(({ id, spaces }) => ({ id, spaces, name: names.get(id) ?? id })), ...(spacesWithoutProgramme > 0 ? [{ id: NO_CATEGORY, spaces: spacesWithoutProgramme, name: say('publish.none') }] : [])];
  const wanted: Publication = scope === 'categories' ? { scope, categoryIds: [...ids] } : { scope };
  const isSame = JSON.stringify(wanted) === JSON.stringify(publication);
  const apply = () => {
    setPhase('saving');
    callApp('publish', wanted).then(() => {
      setPhase('done');
      state.reload();
    }, (error: unknown) => {
      setPhase('idle');
      state.fail(error);
    });
  };
  const toggle = (id: string) => { setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]); };
  return (
    <fieldset disabled={!mayChange} className="plain-fieldset">
      <legend className="subtle">{say('publish.intro')}</legend>
      <div className="choices">
        {SCOPES.map((one) => <label key={one}><input type="radio" name="publish" checked={scope === one} onChange={() => { setScope(one); setPhase('idle'); }} />{say(`publish.${one}`)}</label>)}
      </div>
      {scope === 'categories' ? (
        <ul className="category-list">
          {rows.map(({ id, name, spaces }) => <li key={id}><label><input type="checkbox" checked={ids.includes(id)} onChange={() => { toggle(id); setPhase('idle'); }} />{name} <span className="subtle">{sayCount('publish.spaces', spaces)}</span></label></li>)}
        </ul>
      ) : null}
      <div className="admin-actions">
        <Button appearance="primary" onClick={apply} isBusy={phase === 'saving'} isDisabled={isSame || (scope === 'categories' && ids.length === 0)}>{say('publish.save')}</Button>
        <span role="status" className="subtle">{phase === 'done' ? say('publish.done') : scope === 'categories' && ids.length === 0 ? say('publish.choose') : ''}</span>
      </div>
      {by === null || at === null ? null : <p className="subtle">{say('publish.by')} <PersonName accountId={by} />, <RelativeTime instant={at} /></p>}
    </fieldset>
  );
}
