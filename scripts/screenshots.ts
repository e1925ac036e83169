/** `npm run screenshots`: pictures of the preview's pages and of the HTML report on the demo site, into docs/screens. Always of the same day, so that what differs in them is what changed. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ADDRESSES } from '../stand-ins/preview/places';
import { runPreview } from '../stand-ins/preview/run-preview';
import { openBrowser } from '../test/browser/open-browser';
import { takeReport } from './take-report';

const FOLDER = resolve(__dirname, '../docs/screens');
const NOW = new Date('2026-11-24T09:00:00Z');
/** CSS pixels: a desk, and a phone held upright. */
const [WIDE, NARROW] = [1440, 420];
const PAGE_WIDE = 1280;

/** Pages by their picture: what a screen shows of each without scrolling. Project 10008 is Parcel Lockers, the worst of the demo site. */
const PAGES: Readonly<Record<string, string>> = {
  'space-light': `${ADDRESSES.projectPage('10008')}?theme=light`,
  'portfolio-light': `${ADDRESSES.globalPage}?theme=light`,
  'portfolio-dark': `${ADDRESSES.globalPage}?theme=dark`,
  'dependencies-light': `${ADDRESSES.globalPage}/dependencies?theme=light`,
  'people-light': `${ADDRESSES.globalPage}/people?theme=light`,
  'admin-light': `${ADDRESSES.adminPage}?theme=light`,
};

void takeAll();

async function takeAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const [preview, browser] = await Promise.all([runPreview({ port: 0, latency: 0, now: NOW }, { environment: {}, progress: console.error }), openBrowser()]);
  for (const theme of ['light', 'dark']) {
    const page = await (await browser.newContext({ viewport: { width: WIDE, height: 900 } })).newPage();
    await page.goto(`${preview.url}/?theme=${theme}`);
    await settle(page);
    await take(page, `dashboard-${theme}`);
    await page.setViewportSize({ width: NARROW, height: 900 });
    await settle(page);
    // The list alone: a card this narrow stands on the wide picture already.
    await page.locator('[data-gadget="several"]').screenshot({ path: join(FOLDER, `dashboard-narrow-${theme}.png`) });
  }
  for (const [name, address] of Object.entries(PAGES)) {
    const page = await (await browser.newContext({ viewport: { width: PAGE_WIDE, height: 900 } })).newPage();
    await page.goto(`${preview.url}${address}`);
    await settlePage(page);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  }
  await takeReport(browser, FOLDER, NOW);
  await browser.close();
  await preview.stop();
}

const take = (page: Page, name: string) => page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });

/** Until every gadget has its names and the page around it their heights. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const frame of page.frames().slice(1)) {
    await frame.locator('.gadget-head').waitFor();
    await frame.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  }
  await page.waitForTimeout(300);
}

/** Until the page within Jira's has its names. */
async function settlePage(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const frame = page.frames().at(-1) ?? page.mainFrame();
  await frame.locator('h1').waitFor();
  await frame.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
}
