/** One space as a card, several as rows; and every reason why there is nothing to show. */
import { useHost } from './host-context';
import { SpacePageLink } from '../shared/jira/space-page-link';
import { RefreshProvider } from '../shared/page/refresh-context';
import { ProjectName } from '../shared/jira/project-name';
import { Failed } from '../shared/parts/failed';
import { Loading } from '../shared/parts/loading';
import { Missing } from './missing';
import { PublishLine } from '../shared/space/publish-line';
import { ScanLine } from '../shared/space/scan-line';
import { SiteNotes } from './site-notes';
import { SpaceCard } from '../shared/space/space-card';
import { SpaceRows } from './space-rows';
import { Tally } from './tally';
import { useIndicator } from './use-indicator';

export function ShowSpaces() {
  const { projectIds } = useHost();
  const { answer, failure, reload, scan, publish } = useIndicator();
  if (answer === null) return failure === null ? <Loading isOne={projectIds.length === 1} /> : <Failed message={failure} onRetry={reload} />;
  const { projects, unpublished, isAdmin, setup } = answer;
  const only = projectIds.length === 1 ? projects[0] : undefined;
  return (
    <RefreshProvider value={reload}>
      {projects.length === 0 ? null : (
        <header className="gadget-head">
          {only === undefined ? <Tally projects={projects} /> : <h2><ProjectName projectId={only.projectId} /></h2>}
          <ScanLine scan={answer.scan} onScan={scan} />
        </header>
      )}
      {failure === null ? null : <p className="gadget-failure" role="status">{failure}</p>}
      {isAdmin && unpublished.length > 0 && projects.length > 0 ? <PublishLine unpublished={unpublished.length} of={projects.length + answer.notScanned.length} mayPublish={answer.scan.isLicensed} onPublish={publish} /> : null}
      {only === undefined ? <SpaceRows projects={projects} unpublished={unpublished} isAdmin={isAdmin} /> : <><SpaceCard indicator={only} /><p className="gadget-more"><SpacePageLink projectId={only.projectId} /></p></>}
      <Missing answer={answer} onScan={scan} />
      <SiteNotes sentences={setup} />
    </RefreshProvider>
  );
}
