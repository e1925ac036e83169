/** A roadmap item without an owner has that of a parent, however many work items that no roadmap shows lie between them. */
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { compose } from '../../src/compose';
import { defaultSettings } from '../../src/model/settings';
import { createJira } from '../../stand-ins/jira/create-jira';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { issue } from '../stand-ins/jira/small-site';
import { judgeAfresh, readStored } from './compare-judgements';
import { AND, PAY, START, linkedSite } from './linked-site';
import { installVirtually } from './virtual-app';

jest.setTimeout(60_000);

/** Epic 110 in Payments, below story 111, below story 210 in Android, which has an owner. */
const family = [
  issue('110', 'PAY-20', { issuetype: { id: '11' }, parent: { id: '111', key: 'PAY-21' } }),
  issue('111', 'PAY-21', { parent: { id: '210', key: 'AND-20' } }),
  issue('210', 'AND-20', { assignee: { accountId: 'root' } }),
];
/** A work item that nobody touched for long, so that it must be known whether the other end of its link still lives: 210 is read for that first. */
const stale = issue('112', 'PAY-22', { updated: '2024-01-01T10:00:00.000+0000', issuelinks: [{ id: '12', type: { id: '900' }, outwardIssue: { id: '210', key: 'AND-20' } }] });

const withWork = (...issues: SiteExport['issues']): SiteExport => ({ ...linkedSite, issues: [...linkedSite.issues, ...issues] });

async function scanOnce(site: SiteExport) {
  const jira = createJira(site, { clock: () => new Date(START) });
  const transport = createHttpTransport({ siteUrl: 'https://once.example', headers: {}, timeoutMs: 60_000, send: (request) => jira.fetch(request, 'app') });
  const { facts } = await compose({ jira: transport, random: () => 0, log: { write: () => undefined } }).scanSite(defaultSettings(), { at: START, projectKeys: [] });
  const items = facts.projects.find(({ id }) => id === PAY)?.roadmapItems;
  return items?.known === true ? items.value.find(({ id }) => id === '110')?.named : items;
}

describe('a parent beyond a parent', () => {
  it.each([['that nothing else hangs on', []], ['that was read already as the end of a link', [stale]]])('%s names the owner in one scan', async (_, more) => {
    expect(await scanOnce(withWork(...family, ...more))).toEqual({ known: true, value: 'root' });
  });

  it.each([['that nothing else hangs on', []], ['that was read already as the end of a link', [stale]]])('%s names the owner in the app’s first scan, which asks for it once the nearer one is read', async (_, more) => {
    const app = installVirtually(withWork(...family, ...more), { start: START });
    await app.run(app.forge.emit('avi:forge:installed:app', {}));
    await app.run(app.forge.drain());
    const { at, judgements } = await readStored(app);
    expect(judgements).toEqual(await judgeAfresh(app, at!));
    const { projects } = await app.inStorage(async ({ judgements: stored }) => ({ projects: await Promise.all([PAY, AND].map((id) => stored.readProject(id))) }));
    expect(projects[0]?.checks.find(({ id }) => id === 'roadmap-items-without-product-manager')?.examples.map(({ subject }) => subject.id)).not.toContain('110');
  });
});
