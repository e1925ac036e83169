/** Who orders the backlog: the share of the product owner and of others, and every change of the order that is kept. Nothing where practice checks are not shown. */
import type { ProjectId } from '../../../src/model/facts';
import type { Ordering as Told } from '../../../src/model/space-api';
import { RelativeTime } from '../../shared/texts/relative-time';
import { useTexts } from '../../shared/texts/texts-context';
import { PartLoading } from '../part-loading';
import { useTold } from '../use-told';
import { MoveTable } from './move-table';
import { ShareBar } from './share-bar';
import './ordering.css';

export interface OrderingProps {
  readonly projectId: ProjectId;
  /** Somebody is product owner. */
  readonly hasOwner: boolean;
}

export function Ordering({ projectId, hasOwner }: OrderingProps) {
  const { say } = useTexts();
  const told = useTold('getOrdering', { projectId });
  if (told.data !== null && !told.data.isShown) return null;
  return (
    <section className="page-section" aria-labelledby="ordering">
      <h2 id="ordering">{say('project.ordering')}</h2>
      {told.data === null ? <PartLoading told={told} /> : told.data.ordering === null ? <p className="subtle">{say('project.ordering.untold')}</p> : <Shares ordering={told.data.ordering} hasOwner={hasOwner} />}
    </section>
  );
}

function Shares({ ordering: { byOwner, byOthers, days, sampleSize, readAt, moves }, hasOwner }: { readonly ordering: Told; readonly hasOwner: boolean }) {
  const { say, render } = useTexts();
  const count = byOwner + byOthers;
  return (
    <>
      {count === 0 ? <p>{say('project.ordering.none', { days })}</p> : (
        <>
          <p>{!hasOwner ? say('project.ordering.noOwner', { count, days }) : render('project.ordering.share', { share: Math.round((byOwner / count) * 100), count, days })}</p>
          {hasOwner ? <ShareBar byOwner={byOwner} byOthers={byOthers} /> : null}
        </>
      )}
      <p className="subtle ordering-sample">{render('project.ordering.sample', { count: sampleSize, when: <RelativeTime instant={readAt} /> })}</p>
      {moves.length === 0 ? null : <MoveTable moves={moves} />}
    </>
  );
}
