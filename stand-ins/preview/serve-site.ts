/** `npm run jira -- [--data DIR] [--port N] [--now ISO]`: the stand-in Jira on loopback, at /jira, behind Basic authentication. */
import { serve } from '@hono/node-server';
import { Command } from 'commander';
import { createJira } from '../jira/create-jira';
import { createDemoSite } from '../jira/demo/create-demo-site';
import { ExportError } from '../jira/export-error';
import { readExport } from '../jira/read-export';
import { serveOverBasic } from '../jira/serve-jira';

const TOKEN = 'preview';

const { data, port, now } = new Command()
  .option('--data <dir>', 'a site export; without it the demo site')
  .option('--port <number>', 'port on loopback', Number, 8123)
  .option('--now <iso>', 'the instant the site lives at')
  .parse()
  .opts<{ data?: string; port: number; now?: string }>();

void start();

async function start(): Promise<void> {
  const clock = now === undefined ? () => new Date() : () => new Date(now);
  try {
    const site = data === undefined ? createDemoSite({ now: clock() }) : await readExport(data);
    serve({ fetch: serveOverBasic(createJira(site, { clock }), { token: TOKEN, basePath: '/jira' }), port, hostname: '127.0.0.1' }, () => {
      console.log(`A Jira at http://127.0.0.1:${port}/jira, any e-mail, token "${TOKEN}". Stop it with Ctrl+C.`);
    });
  } catch (error) {
    console.error(error instanceof ExportError ? `jira: ${error.message}` : 'jira: internal error');
    process.exitCode = 2;
  }
}
