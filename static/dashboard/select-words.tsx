/** What Atlaskit's select says, aloud too, in the viewer's language; by itself it speaks English. Two words of it cannot be had otherwise: "Loading." and "No options.", said aloud only. */
import type { AsyncSelectProps, MultiValueGenericProps, MultiValueRemoveProps } from '@atlaskit/select';
import { components } from '@atlaskit/select';
import type { Texts } from '../shared/texts/create-texts';
import { useTexts } from '../shared/texts/texts-context';
import type { SpaceOption } from './choose-spaces';

export function selectWords(say: Texts['say']): Partial<AsyncSelectProps<SpaceOption, true>> {
  return {
    placeholder: say('choose.placeholder'),
    noOptionsMessage: () => say('choose.none'),
    loadingMessage: () => say('choose.loading'),
    screenReaderStatus: ({ count }) => say('spaces', { count }),
    clearControlLabel: say('choose.clear'),
    ariaLiveMessages: {
      onChange: ({ action, label = '' }) => (action === 'select-option' ? say('choose.chosen', { label }) : action === 'clear' ? say('choose.clear') : say('choose.removed', { label })),
      onFilter: ({ resultsMessage }) => resultsMessage,
    },
    components: { MultiValueLabel: SpaceLabel, MultiValueRemove: RemoveSpace },
  };
}

/** The select draws a tag of its own, whose button says "Remove" in English, unless the label is not its own. */
function SpaceLabel(props: MultiValueGenericProps<SpaceOption, true>) {
  return <components.MultiValueLabel {...props} />;
}

function RemoveSpace(props: MultiValueRemoveProps<SpaceOption, true>) {
  const { say } = useTexts();
  return <components.MultiValueRemove {...props} innerProps={{ ...props.innerProps, 'aria-label': say('choose.remove', { label: props.data.label }) }} />;
}
