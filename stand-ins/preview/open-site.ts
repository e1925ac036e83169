/** The Jira that the preview shows: the demo site, a site export, or a real site behind the caller's login. */
import { createJira } from '../jira/create-jira';
import type { Jira } from '../jira/create-jira';
import { createDemoSite } from '../jira/demo/create-demo-site';
import { demoViewers } from '../jira/demo/demo-viewers';
import { readExport } from '../jira/read-export';
import type { SiteExport } from '../jira/site-export';
import type { Viewer } from './preview-options';
import { createRealJira } from './create-real-jira';

type Caller = 'app' | 'anonymous' | { readonly accountId: string };

export interface PreviewSite {
  readonly jira: { fetch(request: Request, caller: Caller): Promise<Response> };
  readonly viewers: readonly Viewer[];
  /** The stand-in, to be served over HTTP too; null for a real site. */
  readonly standIn: Jira | null;
  /** Address of the real site, for links. */
  readonly siteUrl?: string;
}

export interface SiteChoice {
  readonly data?: string;
  readonly site?: string;
}

/** @throws ExportError for a folder that cannot be read; PreviewError for an address or login that cannot be used */
export async function openSite({ data, site }: SiteChoice, environment: Readonly<Record<string, string | undefined>>): Promise<PreviewSite> {
  if (site !== undefined) return openRealSite(site, environment);
  const exported = data === undefined ? createDemoSite({ now: new Date() }) : await readExport(data);
  const jira = createJira(exported, { clock: () => new Date() });
  return { jira, standIn: jira, viewers: data === undefined ? demoViewers : findViewers(exported) };
}

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
