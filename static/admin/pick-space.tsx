/** Chooses one space by name or key, among those that the viewer may browse. */
import { AsyncSelect } from '@atlaskit/select';
import { searchProjects } from '../shared/jira/search-projects';
import { useWords } from './use-words';

export interface SpaceOption {
  readonly value: string;
  readonly label: string;
}
interface PickSpaceProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: SpaceOption | null;
  readonly onChange: (space: SpaceOption | null) => void;
}

export function PickSpace({ id, label, chosen, onChange }: PickSpaceProps) {
  const { say } = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <AsyncSelect<SpaceOption> inputId={id} cacheOptions defaultOptions loadOptions={searchProjects} value={chosen} onChange={(space) => { onChange(space); }}
        placeholder={say('space.choose')} noOptionsMessage={() => say('space.none')} menuPosition="absolute" maxMenuHeight={220} spacing="compact" />
    </div>
  );
}
