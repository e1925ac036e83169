/** Without an active licence Rolecall only reads what it has: pages show it, nothing is scanned or published. */
import { isLicensed } from '../../src/forge/licence';
import { gatedSite, PAY } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';

beforeEach(() => holdClock('2026-11-24T08:00:10.000Z'));

const requestsOf = ({ jira }: ReturnType<typeof installApp>, path: string) => jira().requests.filter((request) => request.path === path).length;

/** An app that was licensed when it scanned and published; the returned licence can lapse. */
async function published() {
  const licence = { active: true };
  const app = installApp(gatedSite(), { license: licence });
  await app.scan();
  await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
  return { app, licence };
}

describe('a licence that is not active', () => {
  it('leaves what is stored on the pages, and says so', async () => {
    const { app, licence } = await published();
    licence.active = false;
    const answer = await dataOf(app.ask('getIndicator', { projectIds: [PAY] }, 'outsider'));
    expect(answer.projects).toHaveLength(1);
    expect(answer.scan).toEqual({ scannedAt: '2026-11-24T08:00:10.000Z', state: 'done', progress: null, isLicensed: false });
    expect((await dataOf(app.ask('listProjects', {}, 'outsider'))).scan.isLicensed).toBe(false);
  });

  it('refuses a scan and publishing, each in a sentence, and takes no licence from the page', async () => {
    const { app, licence } = await published();
    licence.active = false;
    jest.setSystemTime(new Date('2026-11-24T09:00:00.000Z'));
    for (const context of [{}, { license: { active: true } }]) {
      expect(await app.ask('scanNow', {}, 'admin', context)).toEqual({ ok: false, code: 'FORBIDDEN', message: 'Rolecall’s licence on this site is not active, so nothing new is read; ask a Jira admin to renew it.', sentence: { id: 'refusal.licence.scan', values: {} } });
      expect(await app.ask('publish', { scope: 'nothing' }, 'admin', context)).toEqual({ ok: false, code: 'FORBIDDEN', message: 'Rolecall’s licence on this site is not active, so nothing can be published; renew it first.', sentence: { id: 'refusal.licence.change', values: {} } });
    }
    expect((await dataOf(app.ask('getIndicator', { projectIds: [PAY] }, 'outsider'))).projects).toHaveLength(1);
  });

  it('stops the schedule, by the manifest’s filter and in the handler itself', async () => {
    const { app, licence } = await published();
    licence.active = false;
    expect(await app.forge.fireSchedule('hourly')).toEqual({ statusCode: 204 });
    const unfiltered = installApp(gatedSite(), { license: { active: false }, ignoresFilters: true });
    expect(await unfiltered.forge.fireSchedule('hourly')).toEqual({ statusCode: 200 });
    await unfiltered.forge.drain();
    expect(unfiltered.jira().requests).toEqual([]);
    expect(unfiltered.forge.logs.map(({ text }) => text)).toEqual([JSON.stringify({ event: 'scan.skipped', reason: 'unlicensed' })]);
  });

  it('stops a scan that was asked for while there was one', async () => {
    const { app, licence } = await published();
    jest.setSystemTime(new Date('2026-11-24T09:00:00.000Z'));
    const before = requestsOf(app, '/rest/api/3/project/search');
    await dataOf(app.ask('scanNow', {}, 'admin'));
    licence.active = false;
    await app.forge.drain();
    expect(requestsOf(app, '/rest/api/3/project/search')).toBe(before);
    expect((await dataOf(app.ask('listProjects', {}, 'admin'))).scan.state).toBe('stopped');
  });

  it('is what the platform says it is: absent counts as active, as in development', () => {
    expect([undefined, null, {}, { active: true }, { isActive: true }, { active: true, isActive: false }].map(isLicensed)).toEqual([true, true, true, true, true, true]);
    expect([{ active: false }, { isActive: false }, { active: false, isActive: true, type: 'COMMERCIAL' }].map(isLicensed)).toEqual([false, false, false]);
  });
});
