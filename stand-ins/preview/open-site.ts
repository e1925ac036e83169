/** The Jira that the preview shows: the demo site, a site export, or a real site behind the caller's login. */
import { createJira } from '../jira/create-jira';
import type { Jira } from '../jira/create-jira';
import { createDemoSite } from '../jira/demo/create-demo-site';
import { createDemoSettings } from '../jira/demo/demo-settings';
import { demoViewers } from '../jira/demo/demo-viewers';
import { readExport } from '../jira/read-export';
import type { SiteExport } from '../jira/site-export';
import { createRealJira } from './create-real-jira';
import { findLastUpdate } from './find-last-update';
import type { Viewer } from './preview-options';
import type { OwnSettings } from './read-own-settings';
import { readOwnSettings } from './read-own-settings';

type Caller = 'app' | 'anonymous' | { readonly accountId: string };

export interface PreviewSite {
  readonly jira: { fetch(request: Request, caller: Caller): Promise<Response> };
  readonly viewers: readonly Viewer[];
  /** The stand-in, to be served over HTTP too; null for a real site. */
  readonly standIn: Jira | null;
  /** Address of the real site, for links. */
  readonly siteUrl?: string;
  /** What its admins have told the app; absent: nothing. */
  readonly settings?: OwnSettings;
  /** The instant at which it is shown; absent: the present. */
  readonly livesAt?: Date;
}

export interface SiteChoice {
  readonly data?: string;
  readonly site?: string;
  readonly now?: Date;
}

/**
 * What is asked for lives at `now`. Without it the demo site and a real one live in the present, and an export when it was last
 * updated: by a later clock every space of an old export sleeps.
 * @throws ExportError for a folder that cannot be read; PreviewError for an address or login that cannot be used
 */
export async function openSite({ data, site, now }: SiteChoice, environment: Readonly<Record<string, string | undefined>>): Promise<PreviewSite> {
  if (site !== undefined) return livingAt(now, await openRealSite(site, environment));
  const exported = data === undefined ? createDemoSite({ now: now ?? new Date() }) : await readExport(data);
  const jira = createJira(exported, { clock: () => new Date() });
  if (data === undefined) return livingAt(now, { jira, standIn: jira, viewers: demoViewers, settings: { ...createDemoSettings({ now: now ?? new Date() }) } });
  const settings = await readOwnSettings(data);
  return livingAt(now ?? findLastUpdate(exported, new Date()), { jira, standIn: jira, viewers: findViewers(exported), ...(settings === undefined ? {} : { settings }) });
}

const livingAt = (livesAt: Date | undefined, site: PreviewSite): PreviewSite => (livesAt === undefined ? site : { ...site, livesAt });

async function openRealSite(siteUrl: string, environment: Readonly<Record<string, string | undefined>>): Promise<PreviewSite> {
  const jira = createRealJira(siteUrl, environment);
  return { jira, standIn: null, siteUrl, viewers: [await jira.readMyself()] };
}

/** How many people of an export the switch offers. */
const MOST_VIEWERS = 5;

/** Admins of the export first, since they see most. */
function findViewers({ site, users }: SiteExport): readonly Viewer[] {
  const admins = new Set(site.permissions?.admins ?? []);
  const people = users.filter(({ active, accountType }) => active && accountType === 'atlassian');
  const sorted = [...people.filter(({ accountId }) => admins.has(accountId)), ...people.filter(({ accountId }) => !admins.has(accountId))];
  return sorted.slice(0, MOST_VIEWERS).map(({ accountId, displayName }) => ({ accountId, displayName }));
}
