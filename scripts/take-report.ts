/** Pictures of the HTML report on the demo site: its first screen, and the picture of dependencies in it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { parseArguments } from '../src/cli/parse-arguments';
import { runCommand } from '../src/cli/run-command';
import { withTemporaryFolder } from './with-temporary-folder';

export const takeReport = (browser: Browser, folder: string, now: Date): Promise<void> => withTemporaryFolder(async (work) => {
  const file = join(work, 'report.html');
  const command = parseArguments(['scan', '--output', file]);
  if (command !== null) await runCommand(command, { environment: {}, now: () => now, random: () => 0, isTerminal: false, progress: () => undefined, trace: () => undefined });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await browser.newContext({ viewport: { width: 1180, height: 1500 }, colorScheme })).newPage();
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(folder, `report-${colorScheme}.png`) });
    if (colorScheme === 'light') await page.locator('.picture').screenshot({ path: join(folder, 'report-dependencies.png') });
  }
});
