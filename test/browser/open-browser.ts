/** A real Chromium: the one named by CHROMIUM_PATH, one that is installed, else the one that npm brought. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { packagedChromium } from './packaged-chromium';
import type { ChromiumLaunch } from './packaged-chromium';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @throws Error that says how to get a Chromium, where none starts */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env = {} } = await findChromium();
  try {
    return await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  } catch (error) {
    throw new Error(`No Chromium starts from ${executablePath}. Install one (Debian: apt-get install chromium), or name one by CHROMIUM_PATH.`, { cause: error });
  }
}

async function findChromium(): Promise<ChromiumLaunch> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named };
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed === undefined ? packagedChromium() : { executablePath: installed };
}
