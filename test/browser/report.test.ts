/** The HTML report in a real Chromium, opened from disk as out of a mail: light and dark, narrow and wide, on paper, and with harm in it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { reportHtml } from '../../src/cli/reporters/html';
import { arbitraryReport, hostileText } from '../cli/reporters/arbitrary-report';
import { runTerminal } from '../cli/run-terminal';
import { newFolder } from '../new-folder';
import { openBrowser } from './open-browser';
import { watchPage } from './watch-page';

jest.setTimeout(120_000);

/** Strings, since the tests are compiled without the browser's types. */
const IS_TOO_WIDE = 'document.documentElement.scrollWidth > innerWidth';
const BODY_COLOUR = 'getComputedStyle(document.body).backgroundColor';
const CELLS = `(() => {
  const frame = document.querySelector('.heat-frame');
  frame.scrollTo(60, 120);
  const place = (selector) => { const at = frame.querySelector(selector).getBoundingClientRect(); const of = frame.getBoundingClientRect(); return { left: Math.round(at.left - of.left), top: Math.round(at.top - of.top) }; };
  return { head: place('thead th:nth-child(6)').top, first: place('tbody tr:nth-child(20) th').left };
})()`;

describe('the HTML report', () => {
  let browser: Browser;
  let folder: string;
  const write = async (name: string, html: string): Promise<string> => {
    await writeFile(join(folder, name), html);
    return pathToFileURL(join(folder, name)).href;
  };
  let address: string;
  /** Spaces of every kind: looking at all of them as closely would take a minute. */
  let fewer: string;
  beforeAll(async () => {
    folder = newFolder();
    browser = await openBrowser();
    const report = async (...flags: readonly string[]) => (await runTerminal(['--now', '2026-11-24T00:00:00Z', '--format', 'html', ...flags])).stdout;
    address = await write('report.html', await report());
    fewer = await write('fewer.html', await report('--projects', 'LKR,INV,HUB,CUS,CARE'));
  });
  afterAll(() => browser.close());

  const seriousFindings = async (page: Page): Promise<readonly string[]> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    it.each([360, 1180])(`is readable for everybody, ${colorScheme}, %i px wide, with all of it unfolded`, async (width) => {
      const { page, breaches, errors, close } = await watchPage(browser, width);
      await page.emulateMedia({ colorScheme });
      await page.goto(fewer);
      expect(await page.evaluate(BODY_COLOUR)).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(29, 33, 37)');
      const folded = page.locator('details:not([open]) > summary');
      while (await folded.count() > 0) await folded.first().click();
      expect(await page.evaluate(IS_TOO_WIDE)).toBe(false);
      expect(await seriousFindings(page)).toEqual([]);
      expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
      await close();
    });
  }

  it('keeps head and first column of the table of all spaces in sight', async () => {
    const { page, close } = await watchPage(browser, 360);
    await page.goto(address);
    expect(await page.evaluate(CELLS)).toEqual({ head: 1, first: 1 });
    await close();
  });

  it('reads without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    const last = page.locator('details.space').last();
    await last.locator('summary').click();
    expect(await last.locator('dl.seats').isVisible()).toBe(true);
    await page.locator('.heat tbody a').nth(2).click();
    expect(page.url()).toBe(`${address}#space-3`);
    await context.close();
  });

  it('prints on white pages, with whole tables, from a dark screen too', async () => {
    const { page, close } = await watchPage(browser, 1180);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    expect(await page.evaluate(BODY_COLOUR)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.heat-frame')).overflow`)).toBe('visible');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.heat thead')).display`)).toBe('table-header-group');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(25);
    // A4 in points, within the rounding of the browser.
    for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)) expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await close();
  });

  it('runs nothing, asks nothing and says nothing of what a site may have written into its names', async () => {
    const { page, breaches, errors, close } = await watchPage(browser, 1180);
    const happened: string[] = [];
    page.on('dialog', (dialog) => { happened.push(dialog.message()); void dialog.dismiss(); });
    page.on('request', (request) => { if (!request.url().startsWith('file:')) happened.push(request.url()); });
    await fc.assert(fc.asyncProperty(arbitraryReport(hostileText), async (report) => {
      await page.goto(await write('hostile.html', await reportHtml(report)));
      expect(await page.locator('script, img, iframe, style ~ style, [onerror], [onmouseover]').count()).toBe(0);
      expect({ happened, breaches, errors }).toEqual({ happened: [], breaches: [], errors: [] });
    }), { numRuns: 40 });
    await close();
  });
});
