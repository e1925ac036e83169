/** One space as a card, several as rows; and every reason why there is nothing to show. */
import { BandMark } from '../shared/band-mark';
import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { IndicatorAnswer } from '../../src/model/api';
import { useHost } from '../shared/host-context';
import { plural } from '../shared/words';
import { Loading } from './loading';
import { Notice } from './notice';
import { ScanLine } from './scan-line';
import { SiteNotes } from './site-notes';
import { SpaceCard } from './space-card';
import { SpaceRow } from './space-row';
import { Tally } from './tally';
import { ProjectName } from '../shared/project-name';
import { isScanning, useIndicator } from './use-indicator';

export function ShowSpaces() {
  const { projectIds } = useHost();
  const { answer, failure, reload, scan } = useIndicator();
  if (answer === null) return failure === null ? <Loading isOne={projectIds.length === 1} /> : <Failed message={failure} onRetry={reload} />;
  const only = projectIds.length === 1 ? answer.projects[0] : undefined;
  return (
    <>
      {answer.projects.length === 0 ? null : (
        <header className="gadget-head">
          {only === undefined ? <Tally projects={answer.projects} /> : <h2><ProjectName projectId={only.projectId} /></h2>}
          <ScanLine scan={answer.scan} onScan={scan} />
        </header>
      )}
      {failure === null ? null : <p className="gadget-failure" role="status">{failure}</p>}
      {only === undefined ? <SpaceRows answer={answer} /> : <SpaceCard indicator={only} />}
      <Missing answer={answer} onScan={scan} />
      <SiteNotes sentences={answer.setup} />
    </>
  );
}

function SpaceRows({ answer: { projects } }: { readonly answer: IndicatorAnswer }) {
  return projects.length === 0 ? null : <ul className="space-rows">{projects.map((indicator) => <SpaceRow key={indicator.projectId} indicator={indicator} />)}</ul>;
}

/** Those that were chosen and cannot be shown. */
function Missing({ answer: { scan, projects, notScanned, hidden }, onScan }: { readonly answer: IndicatorAnswer; readonly onScan: () => void }) {
  if (projects.length === 0 && notScanned.length > 0) return <NotScanned isUnderWay={isScanning(scan)} hasFailed={scan.state === 'failed'} onScan={onScan} />;
  if (projects.length === 0) {
    return (
      <Notice title="You cannot see what is chosen here">
        <p>{hidden === 1 ? 'The space of this gadget is' : 'The spaces of this gadget are'} not open to you. Ask a space admin for access, or choose others in the gadget’s menu.</p>
      </Notice>
    );
  }
  return (
    <>
      {notScanned.map((projectId) => <p key={projectId} className="gadget-note"><BandMark standing="none" /> <ProjectName projectId={projectId} /> was not scanned yet.</p>)}
      {hidden === 0 ? null : <p className="gadget-note"><BandMark standing="none" /> {plural(hidden, 'space')} here {hidden === 1 ? 'is' : 'are'} not open to you.</p>}
    </>
  );
}

function NotScanned({ isUnderWay, hasFailed, onScan }: { readonly isUnderWay: boolean; readonly hasFailed: boolean; readonly onScan: () => void }) {
  if (isUnderWay) return <Notice title="Reading your site"><p>The first scan takes some minutes. This page shows the result by itself.</p></Notice>;
  return (
    <Notice title={hasFailed ? 'The scan did not come through' : 'Not scanned yet'}>
      <p>{hasFailed ? 'Jira could not be read to the end. The next try starts within the hour, or now.' : 'Rolecall has not read this site yet. It does so every hour, or now.'}</p>
      <Button appearance="primary" onClick={onScan}>Scan now</Button>
    </Notice>
  );
}

function Failed({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <SectionMessage appearance="error" title="We could not load this">
      <p>{message}</p>
      <p className="gadget-retry"><Button onClick={onRetry}>Try again</Button></p>
    </SectionMessage>
  );
}
