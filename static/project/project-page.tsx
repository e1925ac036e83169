/** One space in full: who answers and how it stands; every check by what there is to do about it; who orders the backlog; how it came to be so. */
import { useCallback } from 'react';
import type { ProjectAnswer } from '../../src/model/api';
import type { ProjectId } from '../../src/model/facts';
import { AppFailure, callApp } from '../shared/page/call-app';
import { RefreshProvider } from '../shared/page/refresh-context';
import { useAnswer } from '../shared/page/use-answer';
import { ProjectName } from '../shared/jira/project-name';
import { Failed } from '../shared/parts/failed';
import { Loading } from '../shared/parts/loading';
import { Notice } from '../shared/parts/notice';
import { BeingSetUp } from '../shared/space/being-set-up';
import { NotScanned } from '../shared/space/not-scanned';
import { PublishLine } from '../shared/space/publish-line';
import { ScanLine } from '../shared/space/scan-line';
import { useFailureText } from '../shared/texts/use-failure-text';
import { useTexts } from '../shared/texts/texts-context';
import { SpaceReport } from './space-report';
import { SpaceProvider } from './space-context';
import { useVoices } from './use-voices';
import './project.css';

export function ProjectPage({ projectId }: { readonly projectId: ProjectId }) {
  const { answer, failure, reload, change, fail } = useAnswer('getProject', { projectId }, ({ scan }) => scan);
  const { voices, reload: reloadVoices } = useVoices(projectId, answer?.project?.eligibility.state === 'eligible');
  const { render } = useTexts();
  const sayFailure = useFailureText();
  const scanNow = () => { callApp('scanNow', { projectId }).then((scan) => { change((before) => ({ ...before, scan })); }, fail); };
  const refresh = useCallback(() => {
    reload();
    reloadVoices();
  }, [reload, reloadVoices]);
  return (
    <SpaceProvider value={{ projectId, gaps: voices?.gaps ?? [], mayDecide: voices?.mayDecide ?? false, refresh }}>
      <RefreshProvider value={refresh}>
        <main className="page">
          <header className="page-head">
            <h1>{render('project.title', { space: <ProjectName projectId={projectId} isLink={false} /> })}</h1>
            {answer === null || answer.project === null ? null : <ScanLine scan={answer.scan} onScan={scanNow} />}
          </header>
          {answer === null ? failure === null ? <Loading isOne /> : <NotShown failure={failure} onRetry={reload} /> : (
            <>
              {failure === null ? null : <p className="page-failure" role="alert">{sayFailure(failure)}</p>}
              <Shown answer={answer} onScan={scanNow} onPublish={() => callApp('publish', { scope: 'everything' }).then(refresh, fail)} />
            </>
          )}
        </main>
      </RefreshProvider>
    </SpaceProvider>
  );
}

/** A space that is not open to the viewer is no failure to try again. */
function NotShown({ failure, onRetry }: { readonly failure: unknown; readonly onRetry: () => void }) {
  const { say } = useTexts();
  const sayFailure = useFailureText();
  if (failure instanceof AppFailure && failure.code === 'FORBIDDEN') return <Notice title={say('project.closed')}><p>{sayFailure(failure)}</p></Notice>;
  return <Failed message={sayFailure(failure)} onRetry={onRetry} />;
}

interface ShownProps {
  readonly answer: ProjectAnswer;
  readonly onScan: () => void;
  readonly onPublish: () => Promise<void>;
}

function Shown({ answer: { scan, isAdmin, isPublished, project }, onScan, onPublish }: ShownProps) {
  if (!isAdmin && !isPublished) return <BeingSetUp />;
  return (
    <>
      {isPublished || project === null ? null : <PublishLine unpublished={1} of={1} mayPublish={scan.isLicensed} onPublish={onPublish} />}
      {project === null ? <NotScanned scan={scan} onScan={onScan} /> : <SpaceReport indicator={project} />}
    </>
  );
}
