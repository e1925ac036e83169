/** The accepted gaps of the space and what the viewer may decide; asked for again with the page, nothing until then. */
import { useCallback, useEffect, useState } from 'react';
import type { ProjectId } from '../../src/model/facts';
import type { VoicesAnswer } from '../../src/model/voices-api';
import { callApp } from '../shared/page/call-app';

export function useVoices(projectId: ProjectId, isWanted: boolean): { readonly voices: VoicesAnswer | null; readonly reload: () => void } {
  const [voices, setVoices] = useState<VoicesAnswer | null>(null);
  const reload = useCallback(() => {
    // Without an answer nothing can be accepted here, and the page is whole all the same.
    if (isWanted) void callApp('getVoices', { projectId }).then(setVoices, () => undefined);
  }, [projectId, isWanted]);
  useEffect(reload, [reload]);
  return { voices, reload };
}
