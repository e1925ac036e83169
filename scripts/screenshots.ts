/** `npx tsx scripts/screenshots.ts`: pictures of the gadget on the demo site, into docs/screens. They show the day they were made on. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { buildPages } from '../stand-ins/preview/build-pages';
import { chooseFrames } from '../stand-ins/preview/choose-frames';
import { createPreview } from '../stand-ins/preview/create-preview';
import { installApp } from '../stand-ins/preview/install-app';
import { openSite } from '../stand-ins/preview/open-site';
import { readProjects } from '../stand-ins/preview/read-projects';
import { openBrowser } from '../test/browser/open-browser';

const FOLDER = resolve(__dirname, '../docs/screens');

void takeAll();

async function takeAll(): Promise<void> {
  const pagesFolder = await mkdtemp(join(tmpdir(), 'rolecall-pages-'));
  const site = await openSite({}, {});
  const [forge, browser] = await Promise.all([installApp(site), openBrowser(), buildPages(pagesFolder), mkdir(FOLDER, { recursive: true })]);
  const { projects } = await readProjects(forge, site.viewers[0]?.accountId ?? '');
  const frames = chooseFrames(projects.map(({ projectId }) => projectId), projects.flatMap(({ projectId, band }) => (band === null ? [] : [projectId])));
  const server = serve({ fetch: createPreview({ forge, jira: site.jira, viewers: site.viewers, frames, pagesFolder, locale: 'en-US' }), port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const theme of ['light', 'dark']) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(`${url}/?theme=${theme}`);
    await settle(page, frames.length);
    await page.screenshot({ path: join(FOLDER, `dashboard-${theme}.png`), fullPage: true });
    for (const { id, width } of frames) {
      await page.setViewportSize({ width: width ?? 1180, height: 400 });
      await page.goto(`${url}/frames/${id}/index.html?theme=${theme}`);
      await settle(page, 0);
      await page.screenshot({ path: join(FOLDER, `gadget-${id}-${theme}.png`), fullPage: true });
    }
  }
  await browser.close();
  server.close();
  await forge.stop();
  await rm(pagesFolder, { recursive: true });
}

/** Until every gadget has its names and the page around it their heights. */
async function settle(page: Page, frameCount: number): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const frame of page.frames().slice(frameCount === 0 ? 0 : 1)) {
    await frame.locator('.gadget-head').waitFor();
    await frame.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  }
  await page.waitForTimeout(300);
}
