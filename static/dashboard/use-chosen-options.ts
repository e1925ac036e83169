/** The saved choice as options with names, which Jira tells the viewer a moment later. */
import { useEffect, useState } from 'react';
import { fetchNames } from '../shared/jira/fetch-names';
import { useHost } from './host-context';
import { useTexts } from '../shared/texts/texts-context';
import type { SpaceOption } from './choose-spaces';

export function useChosenOptions(): readonly [readonly SpaceOption[], (options: readonly SpaceOption[]) => void] {
  const { projectIds } = useHost();
  const { say } = useTexts();
  const [options, setOptions] = useState<readonly SpaceOption[]>(() => projectIds.map((value) => ({ value, label: '…' })));
  useEffect(() => {
    if (projectIds.length === 0) return;
    void fetchNames('project', projectIds).catch(() => new Map<string, never>()).then((names) => {
      setOptions((chosen) => chosen.map((option) => (option.label === '…' ? { ...option, label: names.get(option.value)?.text ?? say('name.hiddenSpace') } : option)));
    });
  }, [projectIds, say]);
  return [options, setOptions];
}
