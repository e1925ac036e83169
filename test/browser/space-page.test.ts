/** Every state of the page of a space, in a real Chromium under Forge's policy, light and wide, dark and narrow; what its parts do, and the address that keeps them. */
import type { Browser, Page } from 'playwright-core';
import type { ForgeCall } from '../../stand-ins/preview/preview-options';
import { findSerious } from './find-serious';
import type { Ids } from './gadget-answers';
import type { Gadgets } from './open-gadgets';
import { openGadgets } from './open-gadgets';
import { openBrowser } from './open-browser';
import { answerSpace, SPACE_STATES } from './space-states';
import { watchPage } from './watch-page';

jest.setTimeout(120_000);

const BANNED_WORDS = /\b(?:pms?|floor|raw|blocked|coverage|undefined|NaN)\b/i;
const PAIRS = [['light', 1180], ['dark', 360]] as const;
const DENSEST: ReadonlySet<string> = new Set(['troubled', 'claimed', 'long']);
const CASES = Object.keys(SPACE_STATES).flatMap((state) => [...PAIRS, ...(DENSEST.has(state) ? [['light', 360], ['dark', 1440]] as const : [])].map(([theme, width]) => [state, theme, width] as const));

/** What makes the page scroll sideways, but for tables that scroll themselves; a string, since the tests are compiled without the browser's types. */
const IS_TOO_WIDE = 'document.documentElement.scrollWidth > innerWidth';

/** What has the focus without showing it; null where it shows. */
const FIND_UNSEEN_FOCUS = `getComputedStyle(document.activeElement).outlineStyle === 'none' ? document.activeElement.outerHTML.slice(0, 200) : null`;

describe('the page of a space', () => {
  let browser: Browser;
  let pages: Gadgets;
  let state = 'troubled';
  const answer = (call: ForgeCall, ids: Ids) => answerSpace(state, call, ids);
  const address = (query = '', at = '') => pages.address(`space-${state === 'long' ? pages.ids.longProject : pages.ids.project}`, `${query}${at === '' ? '' : `&at=${encodeURIComponent(at)}`}`);
  const namesCame = async (page: Page) => {
    await page.waitForLoadState('networkidle');
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    browser = await openBrowser();
    pages = await openGadgets(() => [], answer);
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  it.each(CASES)('shows the state %s, %s, %d px wide, without a breach of policy and readable for everybody', async (name, theme, width) => {
    state = name;
    const { page, breaches, errors, close } = await watchPage(browser, width);
    await page.goto(address(`theme=${theme}`));
    for (const text of SPACE_STATES[name]!.says) await page.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
    await namesCame(page);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    const first = page.locator('.check-head').first();
    if (await first.count() > 0) await first.click();
    await namesCame(page);
    const text = await page.locator('main').innerText();
    expect({ breaches, errors, banned: BANNED_WORDS.exec(text), tooWide: await page.evaluate(IS_TOO_WIDE), serious: await findSerious(page) }).toEqual({ breaches: [], errors: [], banned: null, tooWide: false, serious: [] });
    await close();
  });

  it('shows work items a page at a time, and says how many are hidden', async () => {
    state = 'many';
    const { page, close } = await watchPage(browser, 1180);
    await page.goto(address('', '/?check=unready-backlog-tops'));
    await page.getByText('1 to 10 of 19').waitFor();
    expect(await page.locator('.work-items tbody tr').count()).toBe(10);
    await page.getByText('1 work item is hidden from you.').waitFor();
    await page.getByText('The first 20 of 200.').waitFor();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByText('11 to 19 of 19').waitFor();
    expect(await page.locator('.work-items tbody tr').first().innerText()).toMatch(/^TRK-\d+\t/);
    await close();
  });

  it('keeps what stands open in its address', async () => {
    state = 'crowded';
    const { page, close } = await watchPage(browser, 1180);
    await page.goto(`${pages.url}/spaces/${pages.ids.project}/rolecall`);
    const frame = page.frameLocator('.app-page iframe');
    await frame.getByRole('button', { name: /^Roadmap items have nobody/ }).click();
    await frame.getByRole('button', { name: /^Fine/ }).click();
    await frame.getByRole('button', { name: '400 days' }).click();
    await page.waitForURL(/check=.*range=400|range=400.*check=/);
    await page.reload();
    await frame.getByRole('heading', { name: 'Why it matters' }).waitFor();
    expect(await frame.getByRole('button', { name: '400 days' }).getAttribute('aria-pressed')).toBe('true');
    expect(await frame.getByRole('button', { name: /^Fine/ }).getAttribute('aria-expanded')).toBe('true');
    await close();
  });

  it('is worked with the keyboard alone: a check opens, its gap is accepted, and the focus is always seen', async () => {
    state = 'troubled';
    const { page, close } = await watchPage(browser, 1180);
    await page.goto(address());
    await namesCame(page);
    await page.getByRole('button', { name: /^Roadmap items have nobody/ }).focus();
    await page.keyboard.press('Enter');
    const accept = page.getByRole('button', { name: 'Accept this gap …' }).first();
    await accept.waitFor();
    for (let presses = 0; presses < 40 && await page.evaluate('document.activeElement.textContent') !== 'Accept this gap …'; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(FIND_UNSEEN_FOCUS)).toBeNull();
    }
    await page.keyboard.press('Enter');
    await page.getByText('with this gap left out it is').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.type('The team is being set up.');
    await page.getByLabel('Who answers meanwhile').waitFor();
    await page.getByRole('button', { name: 'Accept', exact: true }).press('Enter');
    await page.getByText('The test expects no such call.').waitFor();
    const sent = pages.calls.findLast(({ functionKey }) => functionKey === 'acceptGap')?.payload;
    expect(sent).toMatchObject({ checkId: 'roadmap-items-without-product-manager', reason: 'The team is being set up.', expires: '2027-02-23T23:59:59.000Z' });
    await close();
  });

  it('shows a year as a line that is broken where nothing is known, with its marks, and as a table', async () => {
    state = 'troubled';
    const { page, close } = await watchPage(browser, 1180);
    await page.goto(address('', '/?range=400'));
    await page.locator('.chart-line').nth(1).waitFor();
    expect([await page.locator('.chart-line').count(), await page.locator('svg > .chart-mark').count()]).toEqual([2, 2]);
    await page.getByText('Show as a table').click();
    await page.getByRole('cell', { name: 'New settings' }).waitFor();
    await page.locator('.history-chart > svg').hover({ position: { x: 40, y: 60 } });
    await page.getByText(/^October \d+, 2025: \d+, At risk$/).waitFor();
    await close();
  });
});
