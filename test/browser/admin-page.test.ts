/** A Jira admin sets the demo site up from nothing: sees what was found, changes a rule, sets seats, publishes and scans; on the real resolvers, in a real Chromium. */
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { buildPages } from '../../stand-ins/preview/build-pages';
import { createPreview } from '../../stand-ins/preview/create-preview';
import { installApp } from '../../stand-ins/preview/install-app';
import { openSite } from '../../stand-ins/preview/open-site';
import { newFolder } from '../new-folder';
import { openBrowser } from './open-browser';
import { watchPage } from './watch-page';

jest.setTimeout(180_000);

const [admin, owner] = [demoViewers[0]!, demoViewers[1]!];
const call = (functionKey: string, payload: unknown = {}, accountId = admin.accountId) => ({ moduleKey: 'role-health-gadget', functionKey, payload, accountId });

describe('the admin page', () => {
  let forge: Awaited<ReturnType<typeof installApp>>;
  let browser: Browser;
  let url: string;
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    browser = await openBrowser();
    const pagesFolder = newFolder();
    const { settings: _none, ...site } = await openSite({}, {});
    [forge] = await Promise.all([installApp(site), buildPages(pagesFolder)]);
    await forge.invoke(call('publish', { scope: 'nothing' }));
    const preview = createPreview({ forge, jira: site.jira, viewers: site.viewers, frames: [{ id: 'admin', title: 'Rolecall', config: {}, host: 'adminPage' }], pagesFolder, locale: 'en-US' });
    const server = serve({ fetch: preview, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/frames/admin/index.html`;
    close = () => new Promise((resolve) => server.close(resolve));
  });
  afterAll(async () => {
    await browser.close();
    await close();
    await forge.stop();
  });

  const scores = async (viewer = admin.accountId) => (await forge.invoke(call('listProjects', {}, viewer)) as { data: { projects: { band: string | null }[] } }).data.projects;
  const addRow = async (page: Page, rows: string) => {
    await page.getByRole('button', { name: 'Import CSV' }).click();
    await page.getByLabel('Rows from a spreadsheet').fill(rows);
    await page.getByRole('button', { name: 'Check the rows' }).click();
  };

  it('leads from what was found to published scores', async () => {
    const { page, breaches, errors, close: leave } = await watchPage(browser, 1180);
    await page.goto(url);
    await page.getByText(/Product owners found in \d+ of \d+ spaces/).first().waitFor();
    expect(await scores(owner.accountId)).toEqual([]);

    // Maps: the space lead comes last, and the preview says what has to be read for it.
    await page.getByRole('checkbox', { name: 'Space lead' }).check();
    await page.getByRole('radio', { name: 'SAFe' }).check();
    await page.getByText('2 settings changed, not saved').waitFor();
    await page.getByRole('button', { name: 'Review and save' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('After saving').waitFor();
    await dialog.getByText('About', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. The scores are worked out anew now.').waitFor();
    expect(await dialog.isVisible()).toBe(false);
    await page.getByText(/^Last scanned/).waitFor({ timeout: 60_000 });

    // Sets a seat from a spreadsheet, sees what that does, and takes it back.
    await addRow(page, `space\trole\tperson\nCUS\tProduct Owner\t${owner.accountId}`);
    await page.getByText('1 added, 0 changed, 0 removed').waitFor();
    await page.getByRole('button', { name: 'Save these seats' }).click();
    await page.getByRole('cell', { name: owner.displayName }).waitFor();
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await page.getByText('Undo: 0 added, 0 changed, 1 removed').waitFor();
    await page.getByRole('button', { name: 'Save these seats' }).click();
    await page.getByText('Nobody is set here yet.').waitFor();
    await page.getByText(/^Last scanned/).waitFor({ timeout: 60_000 });

    await page.getByRole('radio', { name: 'Everything' }).check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Done. It holds from now on.').waitFor();
    expect((await scores(owner.accountId)).length).toBeGreaterThan(0);
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await leave();
  });

  it('says where rows of a table are wrong, and sends no address to the app', async () => {
    const { page, errors, close: leave } = await watchPage(browser, 800);
    const sent: string[] = [];
    page.on('request', (request) => { if (request.url().includes('/bridge/invoke')) sent.push(request.postData() ?? ''); });
    await page.goto(url);
    await addRow(page, 'spaceKey,role,person\nCUS,boss,x\nCUS,productOwner,nobody@example.com\nNONE,productOwner,5db74270af2f885270d9f108');
    await page.getByText('Row 2: the role “boss” is none of').waitFor();
    await page.getByText('Row 3: no active account has the address “nobody@example.com”.').waitFor();
    await page.getByLabel('Rows from a spreadsheet').fill('NONE,productOwner,5db74270af2f885270d9f108');
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('Row 1: The site has no space "NONE"').waitFor();
    expect(sent.filter((text) => text.includes('@example.com'))).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });

  it('keeps what cannot be saved from being saved, and says why', async () => {
    const { page, close: leave } = await watchPage(browser, 1180);
    await page.goto(url);
    await page.getByLabel(/From how many teams one product owner warns/).fill('50');
    await page.getByRole('button', { name: 'Review and save' }).click();
    await page.getByRole('dialog').getByText('It would warn from 50').waitFor();
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('1 setting changed').waitFor({ state: 'detached' });
    await leave();
  });

  it('is reached by the keyboard alone', async () => {
    const { page, close: leave } = await watchPage(browser, 1180);
    await page.goto(url);
    const lead = page.getByRole('checkbox', { name: 'Space property “rolecall.seats”' }).first();
    await lead.waitFor();
    for (let presses = 0; presses < 80 && (await lead.and(page.locator(':focus')).count()) === 0; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await lead.isChecked()).toBe(true);
    await page.getByText('1 setting changed, not saved').waitFor();
    await leave();
  });

  it('tells others nothing', async () => {
    const { page, close: leave } = await watchPage(browser, 800);
    await page.goto(`${url}?viewer=${owner.accountId}`);
    await page.getByText('Only Jira admins can see the settings').waitFor();
    await leave();
  });

  it.each([['light', 1180], ['dark', 1180], ['light', 360], ['dark', 360]] as const)('has nothing serious against it in %s at %d px, and scrolls one way only', async (theme, width) => {
    const { page, breaches, errors, close: leave } = await watchPage(browser, width);
    await page.goto(`${url}?theme=${theme}`);
    await page.getByText(/Product owners found in \d+/).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await leave();
  });
});
