/** Opens a page that keeps account of what must never happen: breaches of the content security policy, and errors. */
import type { Browser, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Directive and address of every breach, in any frame. */
  readonly breaches: readonly string[];
  /** Errors that no code caught. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const MARK = 'policy breach: ';

export async function watchPage(browser: Browser, width: number): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const breaches: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith(MARK)) breaches.push(message.text().slice(MARK.length));
  });
  page.on('pageerror', (error) => errors.push(error.message));
  // A string, since the tests are compiled without the browser's types.
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => console.log('${MARK}' + event.violatedDirective + ' ' + event.blockedURI))`);
  return { page, breaches, errors, close: () => context.close() };
}
