/** Starts the page in Jira's administration. */
import { openAddress } from '../shared/page/open-address';
import { startPage } from '../shared/page/start-page';
import { AddressProvider } from '../shared/page/use-address';
import { AdminPage } from './admin-page';

await startPage(async () => <AddressProvider value={await openAddress()}><AdminPage /></AddressProvider>);
