/** `npm start -- [--data DIR | --site URL] [--port N]`: the app's gadget on a dashboard in the browser, on this machine only. */
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { Command } from 'commander';
import { ExportError } from '../jira/export-error';
import { serveOverBasic } from '../jira/serve-jira';
import { buildPages } from './build-pages';
import { chooseFrames } from './choose-frames';
import { createPreview } from './create-preview';
import { installApp } from './install-app';
import { openSite } from './open-site';
import { PreviewError } from './preview-error';
import { readProjects, sayProjects } from './read-projects';

const PAGES_FOLDER = resolve(__dirname, '../../static/dist/dashboard');
/** For `--site http://127.0.0.1:PORT/jira`. */
const TOKEN = 'preview';

const options = new Command()
  .option('--data <dir>', 'a site export; without it the demo site')
  .option('--site <url>', 'a Jira Cloud site, read only; login from ROLECALL_EMAIL and ROLECALL_TOKEN')
  .option('--port <number>', 'port on loopback', Number, 8123)
  .parse()
  .opts<{ data?: string; site?: string; port: number }>();

void start();

async function start(): Promise<void> {
  try {
    if (options.data !== undefined && options.site !== undefined) throw new PreviewError('--data and --site exclude each other: name one site.');
    if (!Number.isInteger(options.port) || options.port < 1 || options.port > 65_535) throw new PreviewError('--port must be a whole number from 1 to 65535.');
    await show();
  } catch (error) {
    console.error(`rolecall: ${error instanceof PreviewError || error instanceof ExportError ? error.message : 'internal error'}`);
    process.exitCode = 2;
  }
}

async function show(): Promise<void> {
  const { port } = options;
  const site = await openSite(options, process.env);
  console.error('Building the pages, scanning the site …');
  const [forge] = await Promise.all([installApp(site), buildPages(PAGES_FOLDER)]);
  const list = await readProjects(forge, site.viewers[0]?.accountId ?? '');
  const ids = list.projects.map(({ projectId }) => projectId);
  const judged = list.projects.flatMap(({ projectId, band }) => (band === null ? [] : [projectId]));
  const preview = createPreview({
    forge,
    jira: site.jira,
    viewers: site.viewers,
    frames: chooseFrames(ids, judged),
    pagesFolder: PAGES_FOLDER,
    locale: 'en-US',
    ...(site.siteUrl === undefined ? {} : { siteUrl: site.siteUrl }),
  });
  const jira = site.standIn === null ? null : serveOverBasic(site.standIn, { token: TOKEN, basePath: '/jira' });
  const answer = (request: Request) => (jira !== null && new URL(request.url).pathname.startsWith('/jira/') ? jira(request) : preview(request));
  serve({ fetch: answer, port, hostname: '127.0.0.1' }, () => {
    console.log(sayProjects(list));
    console.log(`Open http://127.0.0.1:${port}/ in a browser. Stop it with Ctrl+C.`);
    if (jira !== null) console.log(`The same site as a Jira: http://127.0.0.1:${port}/jira, any e-mail, token "${TOKEN}".`);
  }).on('error', (error: NodeJS.ErrnoException) => {
    console.error(`rolecall: ${error.code === 'EADDRINUSE' ? `port ${port} is taken; name another with --port.` : 'internal error'}`);
    process.exit(2);
  });
}
