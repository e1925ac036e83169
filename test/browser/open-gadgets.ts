/** The built gadget behind the preview, on a socket, with an app that answers what the test says and the demo site's Jira. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createJira } from '../../stand-ins/jira/create-jira';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { buildPages } from '../../stand-ins/preview/build-pages';
import { createPreview } from '../../stand-ins/preview/create-preview';
import type { ForgeCall, Frame } from '../../stand-ins/preview/preview-options';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { newFolder } from '../new-folder';
import type { Ids } from './gadget-answers';

export interface Gadgets {
  /** Address of a gadget's page alone. */
  address(frame: string, query?: string): string;
  readonly url: string;
  readonly ids: Ids;
  readonly calls: readonly ForgeCall[];
  /** Names that no text of the pages may be taken for: of spaces and people, keys and summaries. */
  readonly names: readonly string[];
  /** The configuration that was saved last is served from then on. */
  close(): Promise<void>;
}

const NOW = new Date('2026-11-24T08:00:00Z');
const LONG_SPACE = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, its successors and everything else that nobody ever found a shorter name for';
const LONG_PERSON = 'Wolfeschlegelsteinhausenbergerdorff Maximiliane Konstantinopolitanischedudelsackpfeifenmachergesellin';

/** The demo site with a space, a person and a work item whose names are as long as Jira takes them. */
function nameAtLength(site: SiteExport): SiteExport {
  const people = site.users.filter(({ accountType, active }) => accountType === 'atlassian' && active);
  return {
    ...site,
    site: { ...site.site, projects: site.site.projects.map((project, index) => (index === 2 ? { ...project, name: LONG_SPACE } : project)) },
    users: site.users.map((user) => (user.accountId === people[3]?.accountId ? { ...user, displayName: LONG_PERSON } : user)),
    issues: site.issues.map((issue, index) => (index === 2 ? { ...issue, fields: { ...issue.fields, summary: `${LONG_SPACE} `.repeat(2).slice(0, 255) } } : issue)),
  };
}

/** @param answer what the app answers to a call; throws where the platform would fail @param changeTexts what the pages say in place of the English texts */
export async function openGadgets(frames: (ids: Ids) => readonly Frame[], answer: (call: ForgeCall, ids: Ids) => unknown, changeTexts?: (text: string) => string): Promise<Gadgets> {
  const pagesFolder = newFolder();
  await buildPages(pagesFolder);
  if (changeTexts !== undefined) rewriteTexts(join(pagesFolder, 'locales/en-US.json'), changeTexts);
  const site = nameAtLength(createDemoSite({ now: NOW }));
  const jira = createJira(site, { clock: () => NOW });
  const people = site.users.filter(({ accountType, active }) => accountType === 'atlassian' && active).map(({ accountId }) => accountId);
  const ids: Ids = {
    project: site.site.projects[0]!.id,
    otherProject: site.site.projects[1]!.id,
    longProject: site.site.projects[2]!.id,
    people: [people[0]!, people[1]!, people[2]!],
    longPerson: people[3]!,
    issues: [site.issues[0]!.id, site.issues[1]!.id, site.issues[2]!.id],
    manyIssues: [...site.issues.slice(0, 19).map(({ id }) => id), '999999'],
  };
  const calls: ForgeCall[] = [];
  const preview = createPreview({
    forge: {
      invoke: async (call) => {
        calls.push(call);
        return answer(call, ids);
      },
    },
    jira,
    viewers: [{ accountId: ids.people[0], displayName: 'Viewer' }],
    frames: frames(ids),
    pagesFolder,
    locale: 'en-US',
    // The pages live at the same instant, whatever day the tests run on.
    moved: { to: NOW, shiftMs: NOW.getTime() - Date.now() },
  });
  const server = serve({ fetch: preview, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    ids,
    calls,
    names: [...site.site.projects.flatMap(({ key, name }) => [key, name]), ...site.users.map(({ displayName }) => displayName), ...site.issues.map(({ fields }) => String(fields['summary']))],
    address: (frame, query = '') => `${url}/frames/${frame}/index.html?${query}`,
    close: async () => { await new Promise((resolve) => server.close(resolve)); },
  };
}

function rewriteTexts(file: string, change: (text: string) => string): void {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, change(text)]))));
}
