/** One space in full: who answers, how it stands, and every check by what there is to do about it. */
import { useAnswer } from '../shared/page/use-answer';
import { callApp } from '../shared/page/call-app';
import { Failed } from '../shared/parts/failed';
import { Loading } from '../shared/parts/loading';
import { BeingSetUp } from '../shared/space/being-set-up';
import { ScanLine } from '../shared/space/scan-line';
import { SpaceCard } from '../shared/space/space-card';
import { ProjectName } from '../shared/jira/project-name';
import { useFailureText } from '../shared/texts/use-failure-text';
import { useTexts } from '../shared/texts/texts-context';
import './project.css';

export function ProjectPage({ projectId }: { readonly projectId: string }) {
  const { answer, failure, reload, change, fail } = useAnswer('getProject', { projectId }, ({ scan }) => scan);
  const { render } = useTexts();
  const sayFailure = useFailureText();
  const scanNow = () => { callApp('scanNow', { projectId }).then((scan) => { change((before) => ({ ...before, scan })); }, fail); };
  return (
    <main className="page">
      <header className="page-head">
        <h1>{render('project.title', { space: <ProjectName projectId={projectId} isLink={false} /> })}</h1>
        {answer === null ? null : <ScanLine scan={answer.scan} onScan={scanNow} />}
      </header>
      {answer === null ? failure === null ? <Loading isOne /> : <Failed message={sayFailure(failure)} onRetry={reload} /> : (
        <>
          {failure === null ? null : <p className="page-failure" role="status">{sayFailure(failure)}</p>}
          {answer.project === null ? <BeingSetUp /> : <SpaceCard indicator={answer.project} />}
        </>
      )}
    </main>
  );
}
