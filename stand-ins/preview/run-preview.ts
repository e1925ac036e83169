/** From flags to a dashboard on loopback: open the site, move the clock, take the port, install the app and let it scan, serve. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serveOverBasic } from '../jira/serve-jira';
import { buildPages } from './build-pages';
import { chooseFrames } from './choose-frames';
import { createPreview } from './create-preview';
import { installApp } from './install-app';
import { listSpaces } from './list-spaces';
import { moveClock } from './move-clock';
import { openDoor } from './open-door';
import { openJournal } from './open-journal';
import { openSite } from './open-site';
import type { Flags } from './read-flags';
import { readProjects, sayProjects } from './read-projects';

/** Ignored by git, gone when it stops; one folder a port, so that two previews do not take each other's pages away. */
const PAGES_FOLDER = resolve(__dirname, '../../.rolecall/pages');
/** For `--site http://127.0.0.1:PORT/jira`. */
const TOKEN = 'preview';

export interface RunningPreview {
  /** Without a slash at the end. */
  readonly url: string;
  /** What to tell whoever started it, a line each. */
  readonly lines: readonly string[];
  readonly stop: () => Promise<void>;
}

interface Around {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly progress: (text: string) => void;
}

/** @throws PreviewError or ExportError, each with a sentence for the user */
export async function runPreview(flags: Flags, { environment, progress }: Around): Promise<RunningPreview> {
  const site = await openSite(flags, environment);
  const moved = site.livesAt === undefined ? undefined : moveClock(site.livesAt);
  const door = await openDoor(flags.port);
  progress('Building the pages, scanning the site …');
  const pagesFolder = `${PAGES_FOLDER}-${new URL(door.url).port}`;
  const journal = flags.state === undefined ? {} : { journal: openJournal(flags.state) };
  const [forge] = await Promise.all([installApp(site, { ...journal, latency: flags.latency }), buildPages(pagesFolder)]);
  const list = await readProjects(forge, site.viewers[0]?.accountId ?? '');
  const ids = list.projects.length > 0 ? list.projects.map(({ projectId }) => projectId) : (await listSpaces(site.jira, 'app')).map(({ id }) => id);
  const judged = list.projects.flatMap(({ projectId, band }) => (band === null ? [] : [projectId]));
  const preview = createPreview({
    forge,
    jira: site.jira,
    viewers: site.viewers,
    frames: chooseFrames(ids, judged),
    pagesFolder,
    locale: 'en-US',
    ...(site.siteUrl === undefined ? {} : { siteUrl: site.siteUrl }),
    ...(moved === undefined ? {} : { moved }),
  });
  const jira = site.standIn === null ? null : serveOverBasic(site.standIn, { token: TOKEN, basePath: '/jira' });
  door.open((request) => (jira !== null && new URL(request.url).pathname.startsWith('/jira/') ? jira(request) : preview(request)));
  return {
    url: door.url,
    lines: [
      list.projects.length > 0 ? sayProjects(list) : 'The first scan is under way; the dashboard shows how far it is.',
      ...(moved === undefined ? [] : [`Shown as of ${moved.to.toISOString()}${flags.now === undefined ? ', when the export was last updated; --now says otherwise' : ''}.`]),
      `Open ${door.url}/ in a browser: a dashboard, a space’s page, the apps menu and the administration. Stop it with Ctrl+C.`,
      ...(jira === null ? [] : [`The same site as a Jira: ${door.url}/jira, any e-mail, token "${TOKEN}".`]),
    ],
    stop: async () => {
      await door.close();
      await forge.stop();
      await rm(pagesFolder, { recursive: true, force: true });
    },
  };
}
