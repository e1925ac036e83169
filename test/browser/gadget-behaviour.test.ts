/** What a viewer does with the gadget, on the preview's dashboard, with an app that answers what the test says. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { ForgeCall } from '../../stand-ins/preview/preview-options';
import { answering, troubledSpace } from './gadget-answers';
import type { Ids } from './gadget-answers';
import { openBrowser } from './open-browser';
import type { Gadgets } from './open-gadgets';
import { openGadgets } from './open-gadgets';
import { watchPage } from './watch-page';

jest.setTimeout(60_000);

const TOO_FRESH = 'The last scan is less than 5 minutes old; try again then.';

function answerFrom({ functionKey, payload }: ForgeCall, ids: Ids): unknown {
  if (functionKey === 'scanNow') return { ok: false, code: 'INPUT', message: TOO_FRESH };
  const { projectIds } = payload as { readonly projectIds: readonly string[] };
  return answering({ projects: projectIds.map((project) => troubledSpace({ ...ids, project })) });
}

describe('on the dashboard', () => {
  let browser: Browser;
  let gadgets: Gadgets;
  let page: Page;
  let close: () => Promise<void>;
  const inside = (frame: string): FrameLocator => page.frameLocator(`[data-gadget="${frame}"] iframe`);

  beforeAll(async () => {
    browser = await openBrowser();
    gadgets = await openGadgets((ids) => [
      { id: 'shown', title: 'Shown', width: 380, config: { projectIds: [ids.project], keep: 'this' }, host: 'gadget' },
      { id: 'fresh', title: 'Fresh', config: undefined, host: 'gadget' },
      { id: 'widget', title: 'Widget', width: 600, config: { projectIds: [ids.project] }, host: 'widget' },
    ], answerFrom);
  });
  afterAll(async () => {
    await browser.close();
    await gadgets.close();
  });
  beforeEach(async () => {
    ({ page, close } = await watchPage(browser, 1440));
    await page.goto(gadgets.url);
  });
  afterEach(() => close());

  it('shows names that the viewer may see, and says so where they may not', async () => {
    const gadget = inside('shown');
    await gadget.getByRole('heading', { name: 'Parcel Tracking' }).waitFor();
    await gadget.getByText('Show where and why').nth(1).click();
    await gadget.locator('.examples [aria-busy=true]').first().waitFor({ state: 'detached' });
    expect(await gadget.locator('.examples').innerText()).toMatch(/in charge of TRK-\d+ → work in a space you cannot see, one of 1 between \S.* and another team\./);
  });

  it('opens links into Jira in a tab of their own', async () => {
    const opened = page.waitForEvent('popup');
    await inside('shown').getByRole('link', { name: 'Parcel Tracking' }).click();
    expect(new URL((await opened).url()).pathname).toBe('/browse/TRK');
  });

  it('passes on why a scan cannot start now, and keeps what it shows', async () => {
    await inside('shown').getByRole('button', { name: 'Scan now' }).click();
    await inside('shown').getByText(TOO_FRESH).waitFor();
    expect(await inside('shown').getByText('Needs attention').isVisible()).toBe(true);
  });

  it('asks the app anew when the viewer refreshes the gadget', async () => {
    await inside('shown').getByText('Needs attention').waitFor();
    const before = gadgets.calls.length;
    await page.locator('[data-gadget="shown"] [data-action="refresh"]').click();
    await expect(until(() => gadgets.calls.length > before)).resolves.toBe(true);
  });

  it('begins with the choice of spaces, saves it, and then shows them', async () => {
    const gadget = inside('fresh');
    expect(await gadget.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await gadget.getByLabel('Spaces to watch').fill('checkout');
    await gadget.getByRole('option', { name: /Checkout/ }).click();
    await gadget.getByLabel('Spaces to watch').fill('driver');
    await gadget.getByRole('option', { name: /Driver App/ }).click();
    await gadget.getByRole('button', { name: 'Save' }).click();
    await gadget.getByText('2 spaces').waitFor();
    expect(await gadget.getByText('Driver App').isVisible()).toBe(true);
  });

  it('lets the new dashboard save with its own button', async () => {
    await page.locator('[data-gadget="widget"] [data-action="edit"]').click();
    const widget = inside('widget');
    await widget.getByLabel('Spaces to watch').fill('driver');
    await widget.getByRole('option', { name: /Driver App/ }).click();
    expect(await widget.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await page.locator('[data-gadget="widget"] [data-action="save"]').click();
    await widget.getByText('2 spaces').waitFor();
  });
});

/** True as soon as the condition holds; false after five seconds. */
async function until(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 50 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return holds();
}
