/**
 * The preview: pages that look like Jira's around the app's own, which run in iframes under the content security policy of Forge:
 * gadgets on a dashboard, a page in each space's sidebar, one from the apps menu, one in the administration. Imports nothing of
 * the app; answers only this machine.
 */
import { join } from 'node:path';
import { Hono } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import { answerBridge } from './answer-bridge';
import { forgePolicy } from './forge-policy';
import { listSpaces } from './list-spaces';
import { ADDRESSES, findFrame, PLACES } from './places';
import type { Preview, PreviewOptions } from './preview-options';
import { THEMES } from './preview-options';
import { readOwnAddress, readView } from './read-view';
import { renderDashboard } from './render-dashboard';
import { renderJiraPage } from './render-jira-page';
import { renderPage } from './render-page';
import type { Shell } from './render-shell';
import { renderTheme } from './render-theme';
import { serveFile } from './serve-file';
import { isTexts, serveTexts } from './serve-texts';

export type { Frame, PreviewOptions } from './preview-options';

/** Stands for the site in the policy; nothing is asked of it. */
const SITE_HOST = 'preview.atlassian.net';
const PAGE_FOLDER = `${__dirname}/page`;

/** A fetch handler, to be served on loopback or called in process. */
export function createPreview(options: PreviewOptions): (request: Request) => Promise<Response> {
  const preview: Preview = { ...options, frames: new Map(options.frames.map((frame) => [frame.id, frame])) };
  const policy = forgePolicy(SITE_HOST);
  const app = new Hono();
  app.use(async (context, next) => (isLocal(context.req.raw) ? next() : context.text('The preview answers this machine only.', 403)));
  const shellOf = async (query: Readonly<Record<string, string>>, here: string, title: string): Promise<Shell> => {
    const view = readView(preview, query);
    return { preview, view, here, title, spaces: await listSpaces(preview.jira, view.viewer) };
  };
  const showPage = async (url: string, query: Readonly<Record<string, string>>, id: string, place: string): Promise<HtmlEscapedString | null> => {
    const frame = findFrame(preview.frames, id);
    return frame === undefined ? null : renderPage(await shellOf(query, place, frame.title), frame, readOwnAddress(url, place));
  };
  app.get('/', async (context) => context.html(renderDashboard(await shellOf(context.req.query(), ADDRESSES.dashboard, 'Dashboard'))));
  for (const path of ['', '/*']) {
    app.get(`${ADDRESSES.globalPage}${path}`, async (context) => context.html(await showPage(context.req.url, context.req.query(), 'portfolio', ADDRESSES.globalPage) ?? ''));
    app.get(`${ADDRESSES.adminPage}${path}`, async (context) => context.html(await showPage(context.req.url, context.req.query(), 'admin', ADDRESSES.adminPage) ?? ''));
    app.get(`/spaces/:id{\\d+}/rolecall${path}`, async (context) => {
      const projectId = context.req.param('id');
      return context.html(await showPage(context.req.url, context.req.query(), `space-${projectId}`, ADDRESSES.projectPage(projectId)) ?? '');
    });
  }
  app.get('/theme/:file', (context) => {
    const theme = THEMES.find((name) => `${name}.css` === context.req.param('file'));
    return theme === undefined ? context.notFound() : context.body(renderTheme(theme), 200, { 'Content-Type': 'text/css' });
  });
  app.get('/page/:file{[a-z-]+\\.(js|css)}', (context) => serveFile(PAGE_FOLDER, context.req.param('file').replace(/\.js$/, '.cjs')));
  app.post('/frames/:id/bridge/:op', async (context) => {
    const frame = findFrame(preview.frames, context.req.param('id'));
    if (frame === undefined) return context.json({ error: 'There is no such gadget.' }, 404);
    return answerBridge(preview, frame, context.req.param('op'), await context.req.json<unknown>(), readView(preview, context.req.query()));
  });
  app.get('/frames/:id/*', async (context) => {
    const path = context.req.path.split('/').slice(3).join('/');
    const frame = findFrame(preview.frames, context.req.param('id'));
    if (frame === undefined) return context.text('There is no such page.', 404);
    const response = await (isTexts(path) ? serveTexts(join(options.pagesFolder, 'locales'), path) : serveFile(join(options.pagesFolder, PLACES[frame.host].page), path, path === 'index.html' ? addPlatform(preview) : undefined));
    response.headers.set('Content-Security-Policy', policy);
    return response;
  });
  app.get('/browse/:key', (context) => context.html(renderJiraPage(`the page of ${context.req.param('key')}`)));
  app.get('/issues/', (context) => context.html(renderJiraPage(`the search ${context.req.query('jql') ?? ''}`)));
  app.onError((_, context) => context.json({ error: 'The preview failed.' }, 500));
  return async (request) => app.fetch(request);
}

/** The platform puts its bridge before the app's own scripts; so does the preview, and a moved clock before both. */
function addPlatform({ moved }: Preview): (html: string) => string {
  const clock = moved === undefined ? '' : `<script src="/page/clock.js" data-shift-ms="${moved.shiftMs}"></script>`;
  return (html) => html.replace('<head>', `<head>${clock}<script src="/page/bridge.js"></script>`);
}

/**
 * Another web page open in the same browser must not reach Jira through the preview: neither under a name that it points
 * at this machine, nor by a request across origins.
 */
function isLocal(request: Request): boolean {
  const { hostname, origin } = new URL(request.url);
  const from = request.headers.get('origin');
  return ['127.0.0.1', 'localhost'].includes(hostname) && (from === null || from === origin || request.method === 'GET');
}
