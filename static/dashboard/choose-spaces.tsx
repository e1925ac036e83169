/** The edit view: which spaces the gadget shows. */
import { useState } from 'react';
import { AsyncSelect } from '@atlaskit/select';
import { MOST_PROJECTS } from '../../src/model/api';
import { searchProjects } from '../shared/jira/search-projects';
import { Button } from '../shared/parts/button';
import { useTexts } from '../shared/texts/texts-context';
import { useFailureText } from '../shared/texts/use-failure-text';
import { useHost } from './host-context';
import { selectWords } from './select-words';
import { useChosenOptions } from './use-chosen-options';
import './choose-spaces.css';

export interface SpaceOption {
  readonly value: string;
  readonly label: string;
}

export function ChooseSpaces() {
  const { choose, save } = useHost();
  const { say } = useTexts();
  const sayFailure = useFailureText();
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
      <label htmlFor="spaces">{say('choose.label')}</label>
      <AsyncSelect<SpaceOption, true>
        {...selectWords(say)}
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
        menuPosition="absolute"
        maxMenuHeight={220}
      />
      <p className="subtle">{tooMany ? say('choose.tooMany', { most: MOST_PROJECTS }) : say('choose.how')}</p>
      {failure === null ? null : <p className="gadget-failure" role="alert">{failure}</p>}
      {save === null ? null : <Button type="submit" appearance="primary" isDisabled={options.length === 0 || tooMany}>{say('choose.save')}</Button>}
    </form>
  );
}
