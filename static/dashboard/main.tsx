/** Starts the page: the gadget of both of Jira's dashboards. */
import '@atlaskit/css-reset';
import '../shared/page.css';
import { createRoot } from 'react-dom/client';
import { openHost } from '../shared/open-host';
import { Dashboard } from './dashboard';

const page = document.getElementById('page');
if (page !== null) {
  const host = await openHost();
  createRoot(page).render(<Dashboard host={host} />);
}
