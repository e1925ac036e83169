/** Every page where Jira hangs it, with the real app below: it opens for everybody in either theme, language and width; its address keeps its state. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { ADDRESSES } from '../../stand-ins/preview/places';
import { findSerious } from './find-serious';
import { openBrowser } from './open-browser';
import type { OpenPreview } from './open-preview';
import { openPreview } from './open-preview';
import { watchPage } from './watch-page';

jest.setTimeout(180_000);

const PLACES: Readonly<Record<string, (preview: OpenPreview) => string>> = {
  dashboard: () => ADDRESSES.dashboard,
  project: ({ ids }) => ADDRESSES.projectPage(ids[0]!),
  portfolio: () => ADDRESSES.globalPage,
  admin: () => ADDRESSES.adminPage,
};
const LOOKS = [['light', 1440, 'en-US'], ['dark', 1180, 'de-DE'], ['light', 360, 'de-DE'], ['dark-increased-contrast', 360, 'en-US']] as const;
const CASES = Object.keys(PLACES).flatMap((place) => LOOKS.map((look) => [place, ...look] as const));

/** A string, since the tests are compiled without the browser's types. */
const IS_TOO_WIDE = 'document.documentElement.scrollWidth > innerWidth';

describe('the pages in their places', () => {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await openBrowser();
    preview = await openPreview();
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  const settle = async (page: Page): Promise<void> => {
    await page.waitForLoadState('networkidle');
    for (const frame of page.frames().slice(1)) {
      await frame.locator('main').locator('h1, h2, h3').first().waitFor();
      // Skeletons, and names that are still on their way.
      for (const busy of await frame.locator('[aria-busy=true]').all()) await busy.waitFor({ state: 'detached' });
    }
  };
  const appOf = (page: Page): FrameLocator => page.frameLocator('.app-page iframe');

  it.each(CASES)('%s opens in %s, %d px wide, in %s, without an error, a breach of policy or a barrier', async (place, theme, width, locale) => {
    const { page, breaches, errors, close } = await watchPage(browser, width);
    await page.goto(`${preview.url}${PLACES[place]!(preview)}?theme=${theme}&locale=${locale}`);
    await settle(page);
    const frames = page.frames().slice(1);
    const tooWide = await Promise.all(frames.map((frame) => frame.evaluate(IS_TOO_WIDE)));
    const languages = await Promise.all(frames.map((frame) => frame.evaluate('document.documentElement.lang')));
    expect({ breaches, errors, serious: await findSerious(page), tooWide, languages }).toEqual({ breaches: [], errors: [], serious: [], tooWide: frames.map(() => false), languages: frames.map(() => locale) });
    await close();
  });

  it.each(demoViewers.map(({ viewsAs, accountId }) => [viewsAs, accountId] as const))('open for a viewer who is %s, without an error', async (_, viewer) => {
    const { page, breaches, errors, close } = await watchPage(browser, 1180);
    for (const place of Object.values(PLACES)) {
      await page.goto(`${preview.url}${place(preview)}?viewer=${viewer}`);
      await settle(page);
    }
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await close();
  });

  it('are found from each other, and keep viewer, theme and language on the way', async () => {
    const { page, errors, close } = await watchPage(browser, 1180);
    await page.goto(`${preview.url}/?viewer=${demoViewers[1]!.accountId}&theme=dark&locale=de-DE`);
    const jira = page.getByRole('navigation', { name: 'Jira' });
    await jira.getByRole('link', { name: 'Role health' }).click();
    await appOf(page).getByRole('heading', { level: 1 }).waitFor();
    await jira.getByText('Choose a space').click();
    await jira.locator('details a').first().click();
    await appOf(page).getByRole('heading', { level: 1 }).waitFor();
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname.startsWith('/spaces/'), Object.fromEntries(searchParams)]).toEqual([true, { viewer: demoViewers[1]!.accountId, theme: 'dark', locale: 'de-DE' }]);
    await page.getByLabel('Language').selectOption('en-US');
    await page.waitForURL(/locale=en-US/);
    expect(errors).toEqual([]);
    await close();
  });

  it('keep their state in the address: a reload finds the filter as it was, and so does whoever is sent the address', async () => {
    const { page, errors, close } = await watchPage(browser, 1180);
    await page.goto(`${preview.url}${ADDRESSES.globalPage}?theme=dark`);
    const filter = appOf(page).getByLabel('Band');
    await filter.selectOption('atRisk');
    await page.waitForURL(/band=atRisk/);
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
    await page.reload();
    await filter.waitFor();
    expect(await filter.inputValue()).toBe('atRisk');
    await filter.selectOption('');
    await page.waitForURL((url) => !url.searchParams.has('band'));
    expect(errors).toEqual([]);
    await close();
  });
});
