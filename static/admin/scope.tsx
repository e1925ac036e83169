/** Which spaces are judged, and which of their types count as what. */
import { useId } from 'react';
import type { SectionProps } from './admin-page';
import { SpaceList } from './space-list';
import { TeamCounts } from './team-counts';
import { TypeChoice } from './type-choice';
import { useProgrammes } from './use-programmes';
import { useWords } from './use-words';

/** Jira's kinds of spaces, also those of which the site has none. */
const KINDS = ['software', 'product_discovery', 'business', 'service_desk'] as const;

export function Scope({ answer, draft, mayChange, state }: SectionProps) {
  const { say } = useWords();
  const names = useProgrammes();
  const id = useId();
  const { site } = answer;
  const toggle = (list: readonly string[], one: string) => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);
  const types = site.levels.flatMap(({ level, types: some }) => some.map((name) => ({ value: name, label: name, note: say('scope.level', { level }) })));
  const roadmap = site.levels.filter(({ isRoadmap }) => isRoadmap).flatMap((level) => level.types);
  const dependencies = site.linkTypes.filter(({ isDependency }) => isDependency).map((type) => type.id);
  return (
    <fieldset disabled={!mayChange} className="plain-fieldset scope">
      <legend className="visually-hidden">{say('section.scope')}</legend>
      <SpaceList label={say('scope.excluded')} addLabel={say('scope.excluded.add')} references={draft.excludedProjects} onChange={(excludedProjects) => { state.edit({ excludedProjects }); }} />
      <div role="group" aria-labelledby={`${id}-kinds`}>
        <h3 className="field-title" id={`${id}-kinds`}>{say('scope.types')}</h3>
        <div className="choices">{KINDS.map((kind) => <label key={kind}><input type="checkbox" checked={draft.projectTypes.includes(kind)} onChange={() => { state.edit({ projectTypes: toggle(draft.projectTypes, kind) }); }} />{say(`type.${kind}`)}</label>)}</div>
      </div>
      <TypeChoice label={say('scope.levels')} auto={say('scope.levels.auto')} own={say('scope.levels.own')} options={types} inForce={roadmap} chosen={draft.roadmapTypes} onChange={(roadmapTypes) => { state.edit({ roadmapTypes }); }} />
      <TypeChoice label={say('scope.links')} auto={say('scope.links.auto')} own={say('scope.links.own')} options={site.linkTypes.map((type) => ({ value: type.id, label: type.name, note: `${type.outward} / ${type.inward}` }))} inForce={dependencies} chosen={draft.dependencyTypes} onChange={(dependencyTypes) => { state.edit({ dependencyTypes }); }} />
      {site.programmes.length === 0 ? null : (
        <div role="group" aria-labelledby={`${id}-one`}>
          <h3 className="field-title" id={`${id}-one`}>{say('scope.oneProduct')}</h3>
          <p className="subtle">{say('scope.oneProduct.help')}</p>
          <div className="choices">
            {site.programmes.map((programme) => {
              const isMeant = (reference: string) => reference === programme.id || reference.toLowerCase() === names.get(programme.id)?.toLowerCase();
              const isOn = draft.oneProductProgrammes.some(isMeant);
              return <label key={programme.id}><input type="checkbox" checked={isOn} onChange={() => { state.edit({ oneProductProgrammes: isOn ? draft.oneProductProgrammes.filter((one) => !isMeant(one)) : [...draft.oneProductProgrammes, programme.id] }); }} />{names.get(programme.id) ?? programme.id}</label>;
            })}
          </div>
        </div>
      )}
      <TeamCounts counts={draft.teamCounts} onChange={(teamCounts) => { state.edit({ teamCounts }); }} />
      <div className="field">
        <label htmlFor={`${id}-criteria`}>{say('scope.criteria')}</label>
        <input id={`${id}-criteria`} className="text-field" value={draft.acceptanceCriteriaField} maxLength={120} onChange={(event) => { state.edit({ acceptanceCriteriaField: event.target.value }); }} />
      </div>
    </fieldset>
  );
}
