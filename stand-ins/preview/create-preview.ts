/**
 * The preview: a page that looks like a Jira dashboard around the app's gadget, which runs in iframes under the content
 * security policy of Forge. Imports nothing of the app; answers only this machine.
 */
import { Hono } from 'hono';
import { answerBridge } from './answer-bridge';
import { forgePolicy } from './forge-policy';
import { renderDashboard } from './render-dashboard';
import { renderJiraPage } from './render-jira-page';
import { renderTheme } from './render-theme';
import { serveFile } from './serve-file';
import type { Preview, PreviewOptions, View } from './preview-options';

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
  app.get('/', (context) => context.html(renderDashboard(preview, readView(preview, context.req.query()))));
  app.get('/theme/:file{(?:light|dark)\\.css}', (context) => context.body(renderTheme(context.req.param('file') === 'dark.css' ? 'dark' : 'light'), 200, { 'Content-Type': 'text/css' }));
  app.get('/page/:file{[a-z-]+\\.(js|css)}', (context) => serveFile(PAGE_FOLDER, context.req.param('file').replace(/\.js$/, '.cjs')));
  app.post('/frames/:id/bridge/:op', async (context) => {
    const frame = preview.frames.get(context.req.param('id'));
    if (frame === undefined) return context.json({ error: 'There is no such gadget.' }, 404);
    return answerBridge(preview, frame, context.req.param('op'), await context.req.json<unknown>(), readView(preview, context.req.query()));
  });
  app.get('/frames/:id/*', async (context) => {
    const path = context.req.path.split('/').slice(3).join('/');
    const response = await serveFile(options.pagesFolder, path, path === 'index.html' ? addPlatform(preview) : undefined);
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

/** What the address asks for: theme and viewer are not remembered, so that every state has an address. */
function readView({ viewers }: Preview, query: Readonly<Record<string, string>>): View {
  const viewer = viewers.find(({ accountId }) => accountId === query.viewer) ?? viewers[0];
  if (viewer === undefined) throw new Error('The preview needs a viewer.');
  return { viewer, theme: query.theme === 'dark' ? 'dark' : 'light', isEditing: query.edit === '1' };
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
