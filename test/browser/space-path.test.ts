/** What people do on the gadget and on the page of a space, on the real app over a Jira that changes: clear a finding, claim a seat, confirm and dispute one, accept a gap and take that back. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { IssueRecord, SiteExport } from '../../stand-ins/jira/site-export';
import { buildPages } from '../../stand-ins/preview/build-pages';
import { createPreview } from '../../stand-ins/preview/create-preview';
import { installApp } from '../../stand-ins/preview/install-app';
import { ADDRESSES } from '../../stand-ins/preview/places';
import { gatedSite, LED, PAY, VAULT_IS_CLOSED } from '../forge/gated-site';
import { newFolder } from '../new-folder';
import { openBrowser } from './open-browser';
import { watchPage } from './watch-page';

jest.setTimeout(180_000);

const jiraDate = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().replace('Z', '+0000');

/** `clerk` administers Ledger, where nobody is product owner; `owner` is product owner of Payments. @param untouched days since its one epic was touched */
function siteWith(untouched: number): SiteExport {
  const site = gatedSite({ permissions: {
    admins: ['admin'],
    grants: [...VAULT_IS_CLOSED, ...['PAY', 'LED', 'OPS', 'VAULT'].map((projectKey) => ({ projectKey, permission: 'ADMINISTER_PROJECTS' as const, holders: projectKey === 'LED' ? ['clerk', 'app'] : ['app'] }))],
  } });
  const [first] = site.issues;
  const epic: IssueRecord = { ...first!, id: '1009', key: 'PAY-2', fields: { ...first!.fields, summary: 'Pay by invoice', issuetype: { id: '11' }, updated: jiraDate(untouched) } };
  return {
    ...site,
    site: { ...site.site, issueTypes: [...site.site.issueTypes, { id: '11', name: 'Epic', subtask: false, hierarchyLevel: 1 }] },
    issues: [...site.issues.map((issue) => ({ ...issue, fields: { ...issue.fields, created: jiraDate(400), updated: jiraDate(4) } })), { ...epic, fields: { ...epic.fields, created: jiraDate(400) } }],
  };
}

const VIEWERS = ['admin', 'owner', 'clerk', 'outsider'].map((accountId) => ({ accountId, displayName: `Name of ${accountId}` }));
/** So much earlier was the first scan: one that is fresh is not repeated for a viewer. */
const AGO_MS = 10 * 60_000;

describe('on a site that changes', () => {
  let forge: Awaited<ReturnType<typeof installApp>>;
  let browser: Browser;
  let url: string;
  let close: () => Promise<unknown>;
  let jira = createJira(siteWith(300), { clock: () => new Date() });

  beforeAll(async () => {
    browser = await openBrowser();
    const pagesFolder = newFolder();
    await buildPages(pagesFolder);
    const changing = { fetch: (request: Request, caller: Parameters<typeof jira.fetch>[1]) => jira.fetch(request, caller) };
    jest.useFakeTimers({ now: Date.now() - AGO_MS, advanceTimers: true, doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    forge = await installApp({ jira: changing });
    jest.useRealTimers();
    const gadget = (id: string, projectId: string) => ({ id, title: id, config: { projectIds: [projectId] }, host: 'gadget' as const });
    const preview = createPreview({ forge, jira: changing, viewers: VIEWERS, frames: [gadget('pay', PAY), gadget('led', LED)], pagesFolder, locale: 'en-US' });
    const server = serve({ fetch: preview, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => new Promise((resolve) => server.close(resolve));
  });
  afterAll(async () => {
    await browser.close();
    await close();
    await forge.stop();
  });

  const open = async (viewer: string, path = '/') => {
    const watched = await watchPage(browser, 1180);
    await watched.page.goto(`${url}${path}?viewer=${viewer}`);
    return watched;
  };
  const gadgetOf = (page: Page, id: string) => page.frameLocator(`[data-gadget="${id}"] iframe`);
  const spaceOf = (page: Page) => page.frameLocator('.app-page iframe');
  const expectQuiet = ({ breaches, errors }: { readonly breaches: readonly string[]; readonly errors: readonly string[] }) => { expect({ breaches, errors }).toEqual({ breaches: [], errors: [] }); };
  const scoreOn = async (page: Page): Promise<number> => Number(await spaceOf(page).locator('.score-ring text').first().textContent());

  it('a product owner follows a finding to Jira, clears it, rescans on the page of the space, and sees the score move', async () => {
    const watched = await open('owner');
    const { page } = watched;
    const gadget = gadgetOf(page, 'pay');
    await gadget.getByText('Gap: Roadmap items have not been touched for a long time').waitFor();
    await gadget.locator('.check', { hasText: 'Roadmap items have not been touched' }).getByText('Show where and why').click();
    const popup = page.waitForEvent('popup');
    await gadget.getByRole('link', { name: 'PAY-2' }).click();
    expect(new URL((await popup).url()).pathname).toBe('/browse/PAY-2');
    jira = createJira(siteWith(1), { clock: () => new Date() });

    const [tab] = await Promise.all([page.waitForEvent('popup'), gadget.getByRole('button', { name: /^All of this space/ }).click()]);
    await spaceOf(tab).getByRole('button', { name: /Roadmap items have not been touched/ }).waitFor();
    const before = await scoreOn(tab);
    await spaceOf(tab).getByRole('button', { name: 'Scan now' }).click();
    await spaceOf(tab).getByRole('button', { name: /Roadmap items have not been touched/ }).waitFor({ state: 'detached', timeout: 60_000 });
    expect(await scoreOn(tab)).toBeGreaterThan(before);
    expectQuiet(watched);
    await watched.close();
  });

  it('an admin of the space accepts a gap with a reason, and takes it back; others see both and can do neither', async () => {
    const path = ADDRESSES.projectPage(LED);
    const admin = await open('clerk', path);
    const space = spaceOf(admin.page);
    const check = space.locator('.check-group-doNow .check-head, .check-group-agree .check-head').first();
    const title = (await check.locator('.check-item-title').innerText()).replace(/\s+\d+ of \d+$/, '');
    await check.click();
    await space.getByRole('button', { name: 'Accept this gap …' }).click();
    await space.getByLabel('Reason').fill('Until spring we settle this in the weekly.');
    await space.getByText('with this gap left out it is').waitFor();
    await space.getByRole('button', { name: 'Accept', exact: true }).click();
    await space.getByText('Accepted by Name of clerk until').waitFor();
    await space.getByRole('heading', { name: 'Accepted for a while' }).waitFor();

    const other = await open('outsider', path);
    await spaceOf(other.page).locator('.check-group-accepted .check-head', { hasText: title }).click();
    await spaceOf(other.page).getByText('Until spring we settle this in the weekly.').waitFor();
    expect(await spaceOf(other.page).getByRole('button', { name: 'Take it back' }).count()).toBe(0);
    await other.close();

    await space.getByRole('button', { name: 'Take it back' }).click();
    await space.getByRole('heading', { name: 'Accepted for a while' }).waitFor({ state: 'detached' });
    expectQuiet(admin);
    await admin.close();
  });

  it('somebody claims an empty seat on the gadget, and an admin of the space accepts it in one click on its page', async () => {
    const claimer = await open('outsider');
    const gadget = gadgetOf(claimer.page, 'led');
    await gadget.getByRole('button', { name: 'I am the product owner' }).click();
    await gadget.getByText('accepts it in one click').waitFor();
    expect(await gadget.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    expectQuiet(claimer);
    await claimer.close();

    const admin = await open('clerk', ADDRESSES.projectPage(LED));
    const space = spaceOf(admin.page);
    await space.getByText('Name of outsider says they are the product owner').waitFor();
    await space.getByRole('button', { name: 'Accept Name of outsider' }).click();
    await space.getByText('claimed in Rolecall').waitFor({ timeout: 60_000 });
    await space.getByText('confirmed').first().waitFor();
    expectQuiet(admin);
    await admin.close();
  });

  it('a holder confirms the seat, then says that it is not theirs, and takes that back', async () => {
    const watched = await open('owner');
    const gadget = gadgetOf(watched.page, 'pay');
    await gadget.getByText('Are you still the product owner here?').waitFor();
    await gadget.getByRole('button', { name: 'Still me' }).click();
    await gadget.getByText('Noted: this seat is yours.').waitFor();
    await gadget.getByText(/role Product Owner · confirmed/).waitFor();
    await gadget.getByRole('button', { name: 'Not you any more?' }).click();
    await gadget.getByRole('button', { name: 'Not me' }).click();
    await gadget.getByText('You said that this seat is not yours.').waitFor();

    const other = await open('outsider', ADDRESSES.projectPage(PAY));
    await spaceOf(other.page).getByText('Name of owner says that this seat is not theirs.').waitFor();
    await other.close();
    await gadget.getByRole('button', { name: 'Take that back' }).click();
    await gadget.getByText('Noted: this seat is yours.').waitFor();
    expectQuiet(watched);
    await watched.close();
  });

  it('a holder offers the seat to somebody, who says yes', async () => {
    const watched = await open('owner', ADDRESSES.projectPage(PAY));
    const space = spaceOf(watched.page);
    await space.getByRole('button', { name: 'Not you any more?' }).click();
    await space.getByRole('button', { name: 'Hand over to …' }).click();
    await space.getByLabel('Hand over to').fill('Name of out');
    await space.getByRole('option', { name: 'Name of outsider' }).click();
    await space.getByRole('button', { name: 'Offer the seat' }).click();
    await space.getByText('Offered.').waitFor();
    expectQuiet(watched);
    await watched.close();

    const other = await open('outsider', ADDRESSES.projectPage(PAY));
    await spaceOf(other.page).getByText('Name of owner wants to hand this seat over to you.').waitFor();
    await spaceOf(other.page).getByRole('button', { name: 'I am the product owner' }).click();
    await spaceOf(other.page).getByText('accepts it in one click').waitFor();
    await other.close();
  });
});
