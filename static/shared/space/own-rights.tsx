/** Tells a product owner who may not order the own backlog that it is so, and who can change it. Asked as the viewer, so that the answer is true. */
import { useEffect, useState } from 'react';
import type { ProjectId } from '../../../src/model/facts';
import type { BacklogRight } from '../jira/fetch-missing-rights';
import { fetchMissingRights } from '../jira/fetch-missing-rights';
import { useTexts } from '../texts/texts-context';

export function OwnRights({ projectId }: { readonly projectId: ProjectId }) {
  const { say, list } = useTexts();
  const missing = useMissingRights(projectId);
  if (missing === null || missing.length === 0) return null;
  return (
    <section className="to-do" role="status">
      <h3>{say('rights.title')}</h3>
      <p className="subtle">
        {say('rights.why', { rights: list(missing.map((right) => say('rights.quoted', { right: say(`right.${right}`) }))) })}
      </p>
    </section>
  );
}

/** null until Jira said. */
function useMissingRights(projectId: ProjectId): readonly BacklogRight[] | null {
  const [missing, setMissing] = useState<readonly BacklogRight[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void fetchMissingRights(projectId).then((found) => { if (isCurrent) setMissing(found); });
    return () => { isCurrent = false; };
  }, [projectId]);
  return missing;
}
