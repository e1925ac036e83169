/** The whole app as its manifest names it, on the stand-in platform, scanned and published, behind the preview on a socket. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { buildPages } from '../../stand-ins/preview/build-pages';
import { chooseFrames } from '../../stand-ins/preview/choose-frames';
import { createPreview } from '../../stand-ins/preview/create-preview';
import { installApp } from '../../stand-ins/preview/install-app';
import { openSite } from '../../stand-ins/preview/open-site';
import { readProjects } from '../../stand-ins/preview/read-projects';
import { newFolder } from '../new-folder';

export interface OpenPreview {
  /** Without a slash at its end. */
  readonly url: string;
  readonly forge: Awaited<ReturnType<typeof installApp>>;
  /** Of the spaces that the Jira admin may see, worst first. */
  readonly ids: readonly string[];
  /** Where the pages were built to, each in a folder of its own. */
  readonly pagesFolder: string;
  readonly close: () => Promise<void>;
}

/** The demo site: one gadget with its worst space, one with all of them, and the pages. */
export async function openPreview(): Promise<OpenPreview> {
  const pagesFolder = newFolder();
  const site = await openSite({}, {});
  const [forge] = await Promise.all([installApp(site), buildPages(pagesFolder)]);
  const { projects } = await readProjects(forge, demoViewers[0]!.accountId);
  const ids = projects.map(({ projectId }) => projectId);
  const [one, several] = chooseFrames(ids, projects.filter(({ band }) => band !== null).map(({ projectId }) => projectId));
  const preview = createPreview({ forge, jira: site.jira, viewers: site.viewers, frames: [one!, { ...several!, config: { projectIds: ids } }], pagesFolder, locale: 'en-US' });
  const server = serve({ fetch: preview, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forge, ids, pagesFolder,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await forge.stop();
    },
  };
}
