/**
 * Finds text that does not come from the pages' catalogue: every message is put in brackets, and whatever a page then shows outside
 * of them, and is no name, number or sign, would stay English in every language.
 */
import type { Browser, Page } from 'playwright-core';
import { answerState, stateFrames, STATES } from './gadget-states';
import { openBrowser } from './open-browser';
import type { Gadgets } from './open-gadgets';
import { openGadgets } from './open-gadgets';
import { watchPage } from './watch-page';

jest.setTimeout(120_000);

/** All that a page says: its text in order, and each text of an attribute, but for an instant on hover, which is a date, and for what nobody is told; a string, since the tests are compiled without the browser's types. */
const READ_ALL = `(() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  const attributes = [...document.querySelectorAll('main :not(time):not([aria-hidden=true] *)')].flatMap((element) => ['title', 'aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name)).filter(Boolean));
  return [texts.join(' '), ...attributes, document.querySelector('main').getAttribute('aria-label') ?? ''];
})()`;

/** What stands outside of all brackets. */
function readOutside(text: string): string {
  let [depth, outside] = [0, ''];
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    if (depth === 0) outside += sign;
    if (sign === '⟧') depth -= 1;
  }
  return outside;
}

/** Words that stay when names, keys of work items, dates and numbers are taken out. */
const findWords = (text: string, names: readonly string[]): readonly string[] => {
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), readOutside(text));
  return rest.replace(/\b[A-Z][A-Z0-9]+-\d+\b/g, ' ').match(/\p{L}{2,}[^⟦⟧]*/gu) ?? [];
};

describe('the dashboard in brackets', () => {
  let browser: Browser;
  let gadgets: Gadgets;
  let names: readonly string[];
  beforeAll(async () => {
    browser = await openBrowser();
    gadgets = await openGadgets(stateFrames, answerState, (text) => `⟦${text}⟧`);
    names = [...gadgets.names].sort((a, b) => b.length - a.length);
  });
  afterAll(async () => {
    await browser.close();
    await gadgets.close();
  });

  const read = async (page: Page): Promise<readonly string[]> => (await page.evaluate<string[]>(READ_ALL)).flatMap((text) => findWords(text, names));

  it.each(Object.keys(STATES))('says nothing of its own in the state %s', async (state) => {
    const { page, close } = await watchPage(browser, 1180);
    await page.goto(gadgets.address(state));
    await page.locator('main').getByText('⟦').first().waitFor();
    await page.locator('[role=status][aria-label]').waitFor({ state: 'detached' });
    for (const button of await page.getByRole('button', { name: 'Publish …' }).all()) await button.click();
    for (let closed = await page.locator('details:not([open]) > summary').all(); closed.length > 0; closed = await page.locator('details:not([open]) > summary').all()) await closed[0]!.click();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    expect(await read(page)).toEqual(state === 'crowded' ? [expect.stringContaining('It says so in English')] : []);
    await close();
  });

  it('says nothing of its own where spaces are chosen', async () => {
    const { page, close } = await watchPage(browser, 1180);
    await page.goto(gadgets.address('unconfigured', 'edit=1'));
    await page.getByLabel('Spaces to watch').fill('checkout');
    await page.getByRole('option', { name: /Checkout/ }).click();
    await page.getByLabel('Spaces to watch').fill('nothing of that name');
    await page.getByText('No space of that name').waitFor();
    // Said aloud only, and built into Atlaskit's select.
    expect((await read(page)).filter((words) => !words.startsWith('No options.'))).toEqual([]);
    await close();
  });

  it('is really read: a planted word is found', async () => {
    const { page, close } = await watchPage(browser, 1180);
    await page.goto(gadgets.address('healthy'));
    await page.locator('main').getByText('⟦').first().waitFor();
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<p title="hovered">planted</p>')`);
    expect(await read(page)).toEqual([expect.stringContaining('planted'), expect.stringContaining('hovered')]);
    await close();
  });
});
