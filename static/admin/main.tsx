/** Starts the page in Jira's administration. */
import { startPage } from '../shared/page/start-page';
import { AdminPage } from './admin-page';
import './admin.css';
import './fields.css';
import './tables.css';

await startPage(() => <AdminPage />);
