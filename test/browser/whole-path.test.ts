/** The whole path: the app as its manifest names it, on the stand-in platform, scanning the demo site, shown in a real Chromium. */
import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { buildPages } from '../../stand-ins/preview/build-pages';
import { chooseFrames } from '../../stand-ins/preview/choose-frames';
import { createPreview } from '../../stand-ins/preview/create-preview';
import { installApp } from '../../stand-ins/preview/install-app';
import { openSite } from '../../stand-ins/preview/open-site';
import { readProjects } from '../../stand-ins/preview/read-projects';
import { newFolder } from '../new-folder';
import { openBrowser } from './open-browser';
import { watchPage } from './watch-page';

jest.setTimeout(120_000);

const [admin, owner] = [demoViewers[0]!, demoViewers[1]!];

describe('the demo site on a dashboard', () => {
  let forge: Awaited<ReturnType<typeof installApp>>;
  let browser: Browser;
  let pagesFolder: string;
  let url: string;
  let ids: readonly string[];
  let hidden: number;
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    // First, so that nothing has to be closed where none starts.
    browser = await openBrowser();
    pagesFolder = newFolder();
    const site = await openSite({}, {});
    [forge] = await Promise.all([installApp(site), buildPages(pagesFolder)]);
    const { projects } = await readProjects(forge, admin.accountId);
    hidden = projects.length - (await readProjects(forge, owner.accountId)).projects.length;
    ids = projects.map(({ projectId }) => projectId);
    const [one, several] = chooseFrames(ids, projects.filter(({ band }) => band !== null).map(({ projectId }) => projectId));
    const preview = createPreview({ forge, jira: site.jira, viewers: site.viewers, frames: [one!, { ...several!, config: { projectIds: ids } }], pagesFolder, locale: 'en-US' });
    const server = serve({ fetch: preview, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    close = () => new Promise((resolve) => server.close(resolve));
  });
  afterAll(async () => {
    await browser.close();
    await close();
    await forge.stop();
  });

  it('shows each viewer their own spaces, without a breach of policy', async () => {
    const { page, breaches, errors, close: leave } = await watchPage(browser, 1440);
    await page.goto(url);
    await page.frameLocator('[data-gadget="one"] iframe').getByText('At risk').waitFor();
    await page.frameLocator('[data-gadget="several"] iframe').getByText(`${ids.length} spaces`).waitFor();
    await page.getByLabel('Seen as').selectOption(owner.accountId);
    await page.waitForURL(/viewer=/);
    await page.frameLocator('[data-gadget="several"] iframe').getByText(`${hidden} space here is not open to you.`).waitFor();
    await page.frameLocator('[data-gadget="several"] iframe').getByText('you: product owner').first().waitFor();
    expect({ breaches, errors, hidden }).toEqual({ breaches: [], errors: [], hidden: 1 });
    await leave();
  });

  it('is being set up for others until the Jira admin presses Publish', async () => {
    await forge.invoke({ moduleKey: 'role-health-gadget', functionKey: 'publish', payload: { scope: 'nothing' }, accountId: admin.accountId });
    const { page, breaches, errors, close: leave } = await watchPage(browser, 1440);
    const gadget = page.frameLocator('[data-gadget="one"] iframe');
    await page.goto(`${url}?viewer=${owner.accountId}`);
    await gadget.getByText('Rolecall is being set up').waitFor();
    await page.goto(`${url}?viewer=${admin.accountId}`);
    await gadget.getByText('Only Jira admins see this until it is published.').waitFor();
    await gadget.getByRole('button', { name: 'Publish …' }).click();
    await gadget.getByText('Everybody then sees the score').waitFor();
    await gadget.getByRole('button', { name: 'Publish to everybody' }).click();
    await gadget.getByText('Only Jira admins see this').waitFor({ state: 'detached' });
    expect(await gadget.getByText('At risk').isVisible()).toBe(true);
    await page.goto(`${url}?viewer=${owner.accountId}`);
    await gadget.getByText('At risk').waitFor();
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await leave();
  });

  it('loads no schema library', async () => {
    expect(await findInBundle(join(pagesFolder, 'dashboard'), 'ZodError')).toEqual([]);
    expect(await findInBundle(join(pagesFolder, 'dashboard'), 'Spaces to watch')).toHaveLength(1);
  });
});

/** The scripts of the built page that hold a word: the schema library must not be among what every viewer loads. */
async function findInBundle(pagesFolder: string, word: string): Promise<readonly string[]> {
  const names = (await readdir(join(pagesFolder, 'assets'))).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(names.map((name) => readFile(join(pagesFolder, 'assets', name), 'utf8')));
  return names.filter((_, index) => texts[index]!.includes(word));
}
