/** Starts the page in the apps menu: all spaces. */
import { openAddress } from '../shared/page/open-address';
import { startPage } from '../shared/page/start-page';
import { AddressProvider } from '../shared/page/use-address';
import { PortfolioPage } from './portfolio-page';

await startPage(async () => <AddressProvider value={await openAddress()}><PortfolioPage /></AddressProvider>);
