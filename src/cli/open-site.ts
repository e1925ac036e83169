/** Opens what the flags name: a real Jira Cloud, a site export behind the stand-in Jira, or the demo site. */
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { createJira } from '../../stand-ins/jira/create-jira';
import { readExport } from '../../stand-ins/jira/read-export';
import { InputError } from '../model/errors';
import type { JiraTransport } from '../model/ports';
import { createHttpTransport } from './create-http-transport';

/** The slowest call that a patient person would wait for. */
const TIMEOUT_MS = 30_000;

interface Around {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** For tests; a person's is 30 s. */
  readonly timeoutMs?: number;
}

export interface OpenedSite {
  readonly transport: JiraTransport;
  /** A saved export only: ids of the projects whose roadmap it holds. */
  readonly readProjects?: readonly string[];
  /** A saved export only: ids of the projects whose samples it holds. */
  readonly sampledProjects?: readonly string[];
}

/** @throws InputError for an address or a login that cannot be used; ExportError for a folder that cannot be read */
export async function openSite(given: { readonly data?: string; readonly site?: string; readonly now?: string }, { environment, now, timeoutMs = TIMEOUT_MS }: Around): Promise<OpenedSite> {
  if (given.site !== undefined) return { transport: openRealSite(given.site, environment, timeoutMs) };
  const at = given.now === undefined ? now() : new Date(given.now);
  const site = given.data === undefined ? createDemoSite({ now: at }) : await readExport(given.data);
  const jira = createJira(site, { clock: () => at });
  const { readProjects, sampledProjects } = site.site;
  return {
    transport: createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs, send: (request) => jira.fetch(request, 'app') }),
    ...(readProjects === undefined ? {} : { readProjects }),
    ...(sampledProjects === undefined ? {} : { sampledProjects }),
  };
}

function openRealSite(address: string, environment: Around['environment'], timeoutMs: number): JiraTransport {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new InputError(`--site "${address}" is no web address; write it like https://your-site.atlassian.net.`);
  }
  const { username, password } = new URL(address);
  // Not repeated in the sentence: it may be shown to others.
  if (username !== '' || password !== '') throw new InputError('--site must not hold a login; write it like https://your-site.atlassian.net, and set ROLECALL_EMAIL and ROLECALL_TOKEN.');
  const { ROLECALL_EMAIL: email, ROLECALL_TOKEN: token } = environment;
  if (!email || !token) throw new InputError('--site needs your login: set ROLECALL_EMAIL to your e-mail address and ROLECALL_TOKEN to an API token.');
  const login = Buffer.from(`${email}:${token}`).toString('base64');
  return createHttpTransport({ siteUrl: address, headers: { Authorization: `Basic ${login}` }, timeoutMs, send: (request) => fetch(request) });
}
