/** The edit view: which spaces the gadget shows. */
import { useState } from 'react';
import { Button } from '../shared/parts/button';
import { AsyncSelect } from '@atlaskit/select';
import { MOST_PROJECTS } from '../../src/model/api';
import { sayFailure } from '../shared/page/call-app';
import { searchProjects } from '../shared/jira/search-projects';
import { useHost } from './host-context';
import { useChosenOptions } from './use-chosen-options';
import './choose-spaces.css';

export interface SpaceOption {
  readonly value: string;
  readonly label: string;
}

export function ChooseSpaces() {
  const { choose, save } = useHost();
  const [options, setOptions] = useChosenOptions();
  const [failure, setFailure] = useState<string | null>(null);
  const tooMany = options.length > MOST_PROJECTS;
  const report = (work: Promise<void>) => { work.catch((error: unknown) => { setFailure(sayFailure(error)); }); };
  const idsOf = (chosen: readonly SpaceOption[]) => chosen.map(({ value }) => value);

  return (
    <form className="choose-spaces" onSubmit={(event) => {
      event.preventDefault();
      if (save !== null) report(save(idsOf(options)));
    }}>
      <label htmlFor="spaces">Spaces to watch</label>
      <AsyncSelect<SpaceOption, true>
        inputId="spaces"
        isMulti
        cacheOptions
        defaultOptions
        loadOptions={searchProjects}
        value={options}
        onChange={(chosen) => {
          setOptions(chosen);
          if (chosen.length <= MOST_PROJECTS) report(choose(idsOf(chosen)));
        }}
        placeholder="Type a name or key"
        noOptionsMessage={() => 'No space of that name is open to you'}
        menuPosition="absolute"
        maxMenuHeight={220}
      />
      <p className="subtle">{tooMany ? `A gadget shows at most ${MOST_PROJECTS} spaces: take some out.` : 'One space is shown in full, several as a list, worst first. Everybody sees only the spaces that are open to them.'}</p>
      {failure === null ? null : <p className="gadget-failure" role="alert">{failure}</p>}
      {save === null ? null : <Button type="submit" appearance="primary" isDisabled={options.length === 0 || tooMany}>Save</Button>}
    </form>
  );
}
