/** Starts the page: the gadget of both of Jira's dashboards. */
import { openHost } from '../shared/page/open-host';
import { startPage } from '../shared/page/start-page';
import { Dashboard } from './dashboard';

await startPage((context) => <Dashboard host={openHost(context)} />);
