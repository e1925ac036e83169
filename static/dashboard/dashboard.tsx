/** The gadget: what it is told to show, or the choice of it. */
import { HostProvider } from '../shared/host-context';
import type { Host } from '../shared/open-host';
import { ChooseSpaces } from './choose-spaces';
import { ShowSpaces } from './show-spaces';
import { Notice } from './notice';
import './dashboard.css';

export function Dashboard({ host }: { readonly host: Host }) {
  return (
    <HostProvider value={host}>
      <main className="gadget">
        <h1 className="visually-hidden">Role health</h1>
        {host.mode === 'edit' ? <ChooseSpaces /> : host.projectIds.length === 0 ? <NothingChosen /> : <ShowSpaces />}
      </main>
    </HostProvider>
  );
}

function NothingChosen() {
  return (
    <Notice title="Choose the spaces to watch">
      <p>Open this gadget’s menu and choose <b>Edit</b>. You will see who answers for each space, and what to do first where nobody does.</p>
    </Notice>
  );
}
