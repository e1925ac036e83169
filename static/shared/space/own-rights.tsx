/** Tells a product owner who may not order the own backlog that it is so, and who can change it. Asked as the viewer, so that the answer is true. */
import { useEffect, useState } from 'react';
import type { ProjectId } from '../../../src/model/facts';
import { fetchMissingRights } from '../jira/fetch-missing-rights';

export function OwnRights({ projectId }: { readonly projectId: ProjectId }) {
  const missing = useMissingRights(projectId);
  if (missing === null || missing.length === 0) return null;
  return (
    <section className="to-do" role="status">
      <h3>You may not order this backlog</h3>
      <p className="subtle">
        Jira lets you rank only with “Schedule work items” and “Edit work items”; you lack {missing.map((right) => `“${right}”`).join(' and ')}. Ask an admin of the space to grant it to the product owner.
      </p>
    </section>
  );
}

/** null until Jira said. */
function useMissingRights(projectId: ProjectId): readonly string[] | null {
  const [missing, setMissing] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void fetchMissingRights(projectId).then((found) => { if (isCurrent) setMissing(found); });
    return () => { isCurrent = false; };
  }, [projectId]);
  return missing;
}
