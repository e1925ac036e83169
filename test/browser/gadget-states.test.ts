/** Every state of the gadget, in a real Chromium under Forge's policy: light and narrow, dark and wide, the densest in all four. */
import type { Browser, Page } from 'playwright-core';
import { findSerious } from './find-serious';
import { answerState, stateFrames, STATES } from './gadget-states';
import type { Gadgets } from './open-gadgets';
import { openGadgets } from './open-gadgets';
import { openBrowser } from './open-browser';
import { watchPage } from './watch-page';

jest.setTimeout(120_000);

/** Never on a page (../../docs and the design: one number is shown, in plain words). */
const BANNED_WORDS = /\b(?:pms?|floor|raw|blocked|coverage|undefined|NaN|secret detail)\b/i;

/** Theme and width hardly meet in the style sheets, so each state is seen in both of each, and only the densest in every pair. */
const PAIRS = [['light', 380], ['dark', 1180]] as const;
const OTHER_PAIRS = [['light', 1180], ['dark', 380]] as const;
const DENSEST: ReadonlySet<string> = new Set(['troubled', 'several', 'long', 'crowded']);
const CASES = Object.keys(STATES).flatMap((state) => [...PAIRS, ...(DENSEST.has(state) ? OTHER_PAIRS : [])].map(([theme, width]) => [state, theme, width] as const));

/** What makes the page scroll sideways; a string, since the tests are compiled without the browser's types. */
const FIND_TOO_WIDE = `document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *')]
  .filter((element) => element.getBoundingClientRect().right > innerWidth).map((element) => element.outerHTML.slice(0, 120))`;

describe('the gadget', () => {
  let browser: Browser;
  let gadgets: Gadgets;
  beforeAll(async () => {
    browser = await openBrowser();
    gadgets = await openGadgets(stateFrames, answerState);
  });
  afterAll(async () => {
    await browser.close();
    await gadgets.close();
  });

  const namesCame = (page: Page) => page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  const settle = async (page: Page, says: readonly string[]): Promise<string> => {
    for (const text of says) await page.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
    await namesCame(page);
    return page.locator('main').innerText();
  };

  it.each(CASES)('shows the state %s, %s, %d px wide, without a breach of policy and readable for everybody', async (state, theme, width) => {
    const { page, breaches, errors, close } = await watchPage(browser, width);
    await page.goto(gadgets.address(state, `theme=${theme}`));
    const text = await settle(page, STATES[state]!.says);
    for (const button of await page.getByRole('button', { name: 'Publish …' }).all()) await button.click();
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await namesCame(page);
    expect(await findSerious(page)).toEqual([]);
    expect({ breaches, errors, banned: BANNED_WORDS.exec(text), tooWide: await page.evaluate(FIND_TOO_WIDE) }).toEqual({ breaches: [], errors: [], banned: null, tooWide: [] });
    await close();
  });

  it.each(PAIRS)('shows the edit view, %s, %d px wide, with its menu open, without a breach of policy and readable for everybody', async (theme, width) => {
    const { page, breaches, errors, close } = await watchPage(browser, width);
    await page.goto(gadgets.address('unconfigured', `theme=${theme}&edit=1`));
    await page.getByLabel('Spaces to watch').click();
    await page.getByRole('option').first().waitFor();
    expect(await findSerious(page)).toEqual([]);
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await close();
  });

  it('asks to choose spaces where none were chosen', async () => {
    const { page, close } = await watchPage(browser, 380);
    await page.goto(gadgets.address('unconfigured'));
    await settle(page, ['Choose the spaces to watch']);
    await close();
  });

  it('names seat and state at every dot of a row, under a heading that names the seat', async () => {
    const { page, close } = await watchPage(browser, 1180);
    await page.goto(gadgets.address('several'));
    await settle(page, ['5 spaces']);
    const [row, headings] = [page.locator('.space-row').first(), page.locator('.seat-headings > span')];
    for (const [index, said] of ['Product owner: could not be read', 'Product manager: not set up on this site', 'Project manager: nobody in particular: only a group'].entries()) {
      const [dot, heading] = [await row.getByTitle(said, { exact: true }).boundingBox(), await headings.nth(index).boundingBox()];
      expect([dot?.x, dot?.width]).toEqual([heading?.x, heading?.width]);
    }
    await close();
  });

  it('is really watched: a planted inline style is a breach, and a label that is missing a finding', async () => {
    const { page, breaches, close } = await watchPage(browser, 380);
    await page.goto(gadgets.address('healthy'));
    await settle(page, ['Healthy']);
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<p style="color: red">x</p><input>')`);
    await page.waitForTimeout(200);
    expect(breaches).toEqual(['style-src-attr inline']);
    expect((await findSerious(page)).map((finding) => finding.split(':')[0])).toEqual(['label']);
    await close();
  });
});
