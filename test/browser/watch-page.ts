/** Opens a page that keeps account of what must never happen: breaches of the content security policy, and errors. */
import type { Browser, ConsoleMessage, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Directive and address of every breach, in any frame. */
  readonly breaches: readonly string[];
  /** Errors that no code caught, and what the console shows as an error. */
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
    else if (message.type() === 'error' && !isExpected(message)) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  // A string, since the tests are compiled without the browser's types.
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => console.log('${MARK}' + event.violatedDirective + ' ' + event.blockedURI))`);
  return { page, breaches, errors, close: () => context.close() };
}

/** A breach stands on the console a second time, in the browser's own words; the preview's bridge refuses by status, and a page opened alone has no icon. */
const isExpected = (message: ConsoleMessage): boolean => message.text().includes('Content Security Policy') || /\/bridge\/\w+|\/favicon\.ico$/.test(message.location().url);
