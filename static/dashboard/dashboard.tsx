/** The gadget: what it is told to show, or the choice of it. */
import { lazy, Suspense } from 'react';
import { Loading } from '../shared/parts/loading';
import { useTexts } from '../shared/texts/texts-context';
import { HostProvider } from './host-context';
import type { Host } from '../shared/page/open-host';
import { ShowSpaces } from './show-spaces';
import { Notice } from '../shared/parts/notice';
import './dashboard.css';

/** Atlaskit's select is larger than all of the rest, and only who sets the gadget up needs it. */
const ChooseSpaces = lazy(async () => ({ default: (await import('./choose-spaces')).ChooseSpaces }));

export function Dashboard({ host }: { readonly host: Host }) {
  const { say } = useTexts();
  return (
    <HostProvider value={host}>
      <main className="gadget">
        <h1 className="visually-hidden">{say('dashboard.title')}</h1>
        {host.mode === 'edit' ? <Suspense fallback={<Loading isOne={false} />}><ChooseSpaces /></Suspense> : host.projectIds.length === 0 ? <NothingChosen /> : <ShowSpaces />}
      </main>
    </HostProvider>
  );
}

function NothingChosen() {
  const { say, render } = useTexts();
  return (
    <Notice title={say('nothingChosen.title')}>
      <p>{render('nothingChosen.how')}</p>
    </Notice>
  );
}
