/** Starts the page in a space's sidebar. */
import { openAddress } from '../shared/page/open-address';
import { startPage } from '../shared/page/start-page';
import { AddressProvider } from '../shared/page/use-address';
import { readFields, readText } from '../shared/jira/read-answer';
import { ProjectPage } from './project-page';

await startPage(async ({ extension }) => {
  const address = await openAddress();
  const { id } = readFields(readFields(extension).project);
  return <AddressProvider value={address}><ProjectPage projectId={readText(id) ?? String(id)} /></AddressProvider>;
});
