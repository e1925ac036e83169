/** Whether the viewer may accept claims in a space; false until Jira said so. */
import { useEffect, useState } from 'react';
import type { ProjectId } from '../../../../src/model/facts';
import { fetchMayDecide } from '../../jira/fetch-may-decide';

/** @param isWanted where there is nothing to decide, nobody is asked */
export function useMayDecide(projectId: ProjectId, isWanted: boolean): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void fetchMayDecide(projectId).then((told) => { if (isCurrent) setMay(told); });
    return () => { isCurrent = false; };
  }, [projectId, isWanted]);
  return may && isWanted;
}
