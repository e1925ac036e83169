/** The group whose members see scores before they are published, people and cover plans; saved with the other settings. */
import { AsyncSelect } from '@atlaskit/select';
import { useEffect, useId, useState } from 'react';
import type { GroupOption } from '../shared/jira/search-groups';
import { fetchGroup, searchGroups } from '../shared/jira/search-groups';
import type { SectionProps } from './admin-page';
import { useWords } from './use-words';

export function ReviewGroup({ draft: { reviewGroup }, mayChange, state }: SectionProps) {
  const { say } = useWords();
  const id = useId();
  const known = useGroup(reviewGroup);
  return (
    <div className="field review-group">
      <label htmlFor={id}>{say('reviewGroup')}</label>
      <p className="subtle" id={`${id}-help`}>{say('reviewGroup.help')}</p>
      <AsyncSelect<GroupOption> inputId={id} aria-describedby={`${id}-help`} isClearable isDisabled={!mayChange} cacheOptions defaultOptions loadOptions={searchGroups} value={known} onChange={(group) => { state.edit({ reviewGroup: group?.value }); }}
        placeholder={say('reviewGroup.choose')} noOptionsMessage={() => say('reviewGroup.none')} menuPosition="absolute" maxMenuHeight={220} spacing="compact" />
    </div>
  );
}

/** By its id until its name came, and where it has none that the viewer may see. */
function useGroup(groupId: string | undefined): GroupOption | null {
  const [named, setNamed] = useState<GroupOption | null>(null);
  useEffect(() => {
    if (groupId !== undefined) void fetchGroup(groupId).then(setNamed);
  }, [groupId]);
  if (groupId === undefined) return null;
  return named?.value === groupId ? named : { value: groupId, label: groupId };
}
