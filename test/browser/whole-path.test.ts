/** The whole path: the app as its manifest names it, on the stand-in platform, scanning the demo site, shown in a real Chromium. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { buildPages } from '../../stand-ins/preview/build-pages';
import { chooseFrames } from '../../stand-ins/preview/choose-frames';
import { createPreview } from '../../stand-ins/preview/create-preview';
import { installApp } from '../../stand-ins/preview/install-app';
import { openSite } from '../../stand-ins/preview/open-site';
import { readProjects } from '../../stand-ins/preview/read-projects';
import { openBrowser } from './open-browser';
import { watchPage } from './watch-page';

jest.setTimeout(120_000);

it('scans the demo site and shows it on a dashboard, each viewer their own spaces, without a breach of policy', async () => {
  const pagesFolder = await mkdtemp(join(tmpdir(), 'rolecall-pages-'));
  const browser = await openBrowser();
  const site = await openSite({}, {});
  const [forge] = await Promise.all([installApp(site), buildPages(pagesFolder)]);
  const [admin, owner] = [demoViewers[0]!, demoViewers[1]!];
  const { projects } = await readProjects(forge, admin.accountId);
  const hidden = projects.length - (await readProjects(forge, owner.accountId)).projects.length;
  const ids = projects.map(({ projectId }) => projectId);
  const judged = projects.filter(({ band }) => band !== null).map(({ projectId }) => projectId);
  const [one, several] = chooseFrames(ids, judged);
  const preview = createPreview({ forge, jira: site.jira, viewers: site.viewers, frames: [one!, { ...several!, config: { projectIds: ids } }], pagesFolder, locale: 'en-US' });
  const server = serve({ fetch: preview, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { page, breaches, errors } = await watchPage(browser, 1440);
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await page.goto(url);
    await page.frameLocator('[data-gadget="one"] iframe').getByText('At risk').waitFor();
    await page.frameLocator('[data-gadget="several"] iframe').getByText(`${ids.length} spaces`).waitFor();
    await page.getByLabel('Seen as').selectOption(owner.accountId);
    await page.waitForURL(/viewer=/);
    await page.frameLocator('[data-gadget="several"] iframe').getByText(`${hidden} space here is not open to you.`).waitFor();
    expect(await findInBundle(pagesFolder, 'ZodError')).toEqual([]);
    expect(await findInBundle(pagesFolder, 'Spaces to watch')).toHaveLength(1);
    expect({ breaches, errors, hidden }).toEqual({ breaches: [], errors: [], hidden: 1 });
  } finally {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
    await forge.stop();
    await rm(pagesFolder, { recursive: true });
  }
});

/** The scripts of the built page that hold a word: the schema library must not be among what every viewer loads. */
async function findInBundle(pagesFolder: string, word: string): Promise<readonly string[]> {
  const names = (await readdir(join(pagesFolder, 'assets'))).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(names.map((name) => readFile(join(pagesFolder, 'assets', name), 'utf8')));
  return names.filter((_, index) => texts[index]!.includes(word));
}
