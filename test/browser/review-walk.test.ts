/** A PMO lead's two walks, on the real app: from the worst pair of teams to a coordinator, and a review from opening to closing and on to the next one. */
import type { Browser } from 'playwright-core';
import { demoViewers } from '../../stand-ins/jira/demo/demo-viewers';
import { findSerious } from './find-serious';
import { openBrowser } from './open-browser';
import type { OpenPreview } from './open-preview';
import { openPreview } from './open-preview';
import { watchPage } from './watch-page';

jest.setTimeout(180_000);

const [admin, owner] = [demoViewers[0]!, demoViewers[1]!];

describe('the portfolio', () => {
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
  const addressOf = (at: string, viewer = admin.accountId, theme = 'light') => `${preview.url}/frames/portfolio/index.html?viewer=${viewer}&theme=${theme}&at=${encodeURIComponent(at)}`;

  it('leads from the worst pair of teams to its register and to a coordinator, who can be taken back', async () => {
    const { page, breaches, errors, close } = await watchPage(browser, 1180);
    await page.goto(addressOf('/dependencies'));
    const line = page.locator('.deps-unmanaged').first();
    await line.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Links between the two' }).waitFor();
    await page.getByText('nobody', { exact: true }).first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^rolecall-.*\.csv$/);
    await page.getByRole('button', { name: 'Name a coordinator' }).first().click();
    await page.getByText(/^Takes \d+ open link/).waitFor();
    await page.getByRole('button', { name: /^Choose / }).first().click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The next judging, which begins at once').waitFor();
    expect(await findSerious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The next judging, which begins at once').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'All pairs of teams' }).click();
    await page.getByRole('region', { name: 'Dependencies by pair of teams' }).waitFor();
    expect({ breaches, errors, serious: await findSerious(page) }).toEqual({ breaches: [], errors: [], serious: [] });
    await close();
  });

  it('takes a review from opening to closing; the next one opens on what was asked', async () => {
    const { page, breaches, errors, close } = await watchPage(browser, 1180);
    await page.goto(addressOf('/review'));
    await page.getByRole('button', { name: 'Open a review' }).click();
    const first = page.locator('.review-space').first();
    await first.getByLabel('Ask').click();
    await first.getByLabel('Note').fill('Name an owner by the end of the month');
    await first.getByLabel('Due').fill('2026-12-31');
    await first.getByText('Kept', { exact: true }).waitFor();
    await page.waitForFunction('![...document.querySelectorAll(".review-state")].some((one) => one.textContent.startsWith("Keeping"))');
    await page.reload();
    await page.locator('.review-space textarea').first().waitFor();
    expect(await page.locator('.review-space textarea').first().inputValue()).toBe('Name an owner by the end of the month');
    expect(await findSerious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the review' }).click();
    await page.getByRole('button', { name: 'Close it for good' }).click();
    await page.getByRole('heading', { name: /^Review of/ }).waitFor();
    await page.getByText('Name an owner by the end of the month').waitFor();
    expect(await findSerious(page)).toEqual([]);
    await page.getByRole('button', { name: 'All reviews' }).click();
    await page.getByText('It opens on 1 space that was asked about').waitFor();
    await page.getByRole('button', { name: 'Open a review' }).click();
    await page.getByRole('heading', { name: 'Asked, still open: 1' }).waitFor();
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await close();
  });

  it('says to others that reviews are not theirs, and shows dependencies and changes dark and narrow', async () => {
    const { page, breaches, errors, close } = await watchPage(browser, 360);
    await page.goto(addressOf('/review', owner.accountId, 'dark'));
    await page.getByRole('heading', { name: 'Reviews are not open to you' }).waitFor();
    for (const [at, told] of [['/dependencies', 'with nobody in charge'], ['/changes', 'Since']] as const) {
      await page.goto(addressOf(at, owner.accountId, 'dark'));
      await page.getByText(told).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect({ at, serious: await findSerious(page), tooWide: await page.evaluate('document.documentElement.scrollWidth > innerWidth') }).toEqual({ at, serious: [], tooWide: false });
    }
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await close();
  });
});
