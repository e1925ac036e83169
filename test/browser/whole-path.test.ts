/** The whole path: the app as its manifest names it, on the stand-in platform, scanning the demo site, shown in a real Chromium. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { readProjects } from '../../stand-ins/preview/read-projects';
import { openBrowser } from './open-browser';
import type { OpenPreview } from './open-preview';
import { openPreview } from './open-preview';
import { watchPage } from './watch-page';

jest.setTimeout(120_000);

const [admin, owner] = [demoViewers[0]!, demoViewers[1]!];

describe('the demo site on a dashboard', () => {
  let browser: Browser;
  let preview: OpenPreview;
  let hidden: number;

  beforeAll(async () => {
    // First, so that nothing has to be closed where none starts.
    browser = await openBrowser();
    preview = await openPreview();
    hidden = preview.ids.length - (await readProjects(preview.forge, owner.accountId)).projects.length;
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  it('shows each viewer their own spaces, without a breach of policy', async () => {
    const { page, breaches, errors, close: leave } = await watchPage(browser, 1440);
    await page.goto(preview.url);
    await page.frameLocator('[data-gadget="one"] iframe').getByText('At risk').waitFor();
    await page.frameLocator('[data-gadget="several"] iframe').getByText(`${preview.ids.length} spaces`).waitFor();
    await page.getByLabel('Seen as').selectOption(owner.accountId);
    await page.waitForURL(/viewer=/);
    await page.frameLocator('[data-gadget="several"] iframe').getByText(`${hidden} space here is not open to you.`).waitFor();
    await page.frameLocator('[data-gadget="several"] iframe').getByText('you: product owner').first().waitFor();
    expect({ breaches, errors, hidden }).toEqual({ breaches: [], errors: [], hidden: 1 });
    await leave();
  });

  it('is being set up for others until the Jira admin presses Publish', async () => {
    await preview.forge.invoke({ moduleKey: 'role-health-gadget', functionKey: 'publish', payload: { scope: 'nothing' }, accountId: admin.accountId });
    const { page, breaches, errors, close: leave } = await watchPage(browser, 1440);
    const gadget = page.frameLocator('[data-gadget="one"] iframe');
    await page.goto(`${preview.url}/?viewer=${owner.accountId}`);
    await gadget.getByText('Rolecall is being set up').waitFor();
    await page.goto(`${preview.url}/?viewer=${admin.accountId}`);
    await gadget.getByText('Only Jira admins see this until it is published.').waitFor();
    await gadget.getByRole('button', { name: 'Publish …' }).click();
    await gadget.getByText('Everybody then sees the score').waitFor();
    await gadget.getByRole('button', { name: 'Publish to everybody' }).click();
    await gadget.getByText('Only Jira admins see this').waitFor({ state: 'detached' });
    expect(await gadget.getByText('At risk').isVisible()).toBe(true);
    await page.goto(`${preview.url}/?viewer=${owner.accountId}`);
    await gadget.getByText('At risk').waitFor();
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await leave();
  });

  it('loads no schema library', async () => {
    expect(await findInBundle(join(preview.pagesFolder, 'dashboard'), 'ZodError')).toEqual([]);
    expect(await findInBundle(join(preview.pagesFolder, 'dashboard'), 'Spaces to watch')).toHaveLength(1);
  });
});

/** The scripts of the built page that hold a word: the schema library must not be among what every viewer loads. */
async function findInBundle(pagesFolder: string, word: string): Promise<readonly string[]> {
  const names = (await readdir(join(pagesFolder, 'assets'))).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(names.map((name) => readFile(join(pagesFolder, 'assets', name), 'utf8')));
  return names.filter((_, index) => texts[index]!.includes(word));
}
