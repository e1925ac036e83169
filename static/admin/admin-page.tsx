/** What a Jira admin sets up: how Rolecall reads roles, and what it makes of them. */
import { useAnswer } from '../shared/page/use-answer';
import { Failed } from '../shared/parts/failed';
import { Loading } from '../shared/parts/loading';
import { useFailureText } from '../shared/texts/use-failure-text';
import { useTexts } from '../shared/texts/texts-context';

export function AdminPage() {
  const { answer, failure, reload } = useAnswer('getSettings', {}, ({ scan }) => scan.status);
  const { say, render } = useTexts();
  const sayFailure = useFailureText();
  return (
    <main className="page">
      <header className="page-head"><h1>{say('admin.title')}</h1></header>
      {answer === null ? failure === null ? <Loading isOne={false} /> : <Failed message={sayFailure(failure)} onRetry={reload} /> : (
        <>
          <p>{render('admin.preset', { preset: answer.settings.preset })}</p>
          <p className="subtle">{say('admin.spaces', answer.scan.spaces)}</p>
        </>
      )}
    </main>
  );
}
