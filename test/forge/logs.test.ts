/**
 * The app's log tells nothing of the site: no name, no e-mail, no summary, no key. install-app.ts holds every test of this room
 * to that; here everything goes wrong at once, with data in each error.
 */
import { defaultSettings } from '../../src/model/settings';
import { digest } from '../../src/forge/digest';
import { openStorage } from '../../src/storage/open-storage';
import { findPersonal } from './find-personal';
import { gatedSite, PAY } from './gated-site';
import { holdClock, installApp } from './install-app';

const TELLING = 'Name of owner <owner@example.com> may not see PAY-1 "Summary of PAY" in Space PAY';
const refusal = (status: number) => ({ status, headers: { 'Retry-After': '0' }, body: { errorMessages: [TELLING], errors: { [TELLING]: TELLING } } });
const eventsOf = ({ forge }: ReturnType<typeof installApp>) => forge.logs.map(({ text }) => text);

beforeEach(() => holdClock('2026-11-24T08:00:00.000Z'));

describe('the log', () => {
  it.each([
    ['refuses', refusal(403)], ['fails', refusal(500)], ['answers no JSON', 'notJson'], ['answers another shape', { status: 200, body: [TELLING] }],
  ] as const)('of a scan says nothing of the site where Jira %s', async (_, answer) => {
    const app = installApp(gatedSite());
    app.jira().faults.add({ path: /project\/search/, times: 30, answer });
    await app.scan();
    expect(eventsOf(app).some((text) => text.includes('scan.failed'))).toBe(true);
  });

  it('of a scan says nothing of the site where the line drops', async () => {
    const app = installApp(gatedSite());
    app.jira().faults.add({ path: /project\/search/, times: 2, answer: 'drop' });
    await app.scan();
    expect(eventsOf(app).some((text) => text.includes('cutShort'))).toBe(true);
  });

  it('of a page says nothing of the site where Jira refuses, or the page sends what is none of it', async () => {
    const app = installApp(gatedSite());
    app.jira().faults.add({ path: /permissions/, times: 1, answer: refusal(403) });
    await app.ask('getIndicator', { projectIds: [PAY] }, 'owner');
    await app.ask('getIndicator', { projectIds: [TELLING] }, 'owner');
    await app.ask('publish', { scope: TELLING, [TELLING]: TELLING }, 'owner');
    expect(eventsOf(app).filter((text) => text.includes('resolver.failed'))).toHaveLength(3);
  });

  it('says nothing of the site where what is stored is damaged', async () => {
    const app = installApp(gatedSite());
    await app.inStorage(async (keyValue) => {
      await keyValue.setMany([{ entity: 'settings', key: 'settings', value: { number: 1, version: '1', earlier: '', text: JSON.stringify({ version: 1, teamCounts: { PAY: 'Name of owner' } }) } }]);
      await keyValue.set('publication', { scope: TELLING });
    });
    await app.scan();
    await app.ask('getIndicator', { projectIds: [PAY] }, 'admin');
    expect(new Set(eventsOf(app).filter((text) => text.includes('StorageError')).map((text) => (JSON.parse(text) as { event: string }).event))).toEqual(new Set(['scan.failed', 'resolver.failed']));
  });

  it('says nothing of the site where the store fails in the middle', async () => {
    // It is asked four times before the scan breaks off.
    let calls = 0;
    const response = () => Response.json({ code: 'INTERNAL', message: TELLING }, { status: 500 });
    const app = installApp(gatedSite(), { faults: { interfere: ({ to, body }) => (to === 'keyValue' && body.includes('facts:') && (calls += 1) <= 4 ? { response: response() } : 'none') } });
    await app.scan();
    expect(eventsOf(app).some((text) => text.includes('scan.failed'))).toBe(true);
  });

  it('says nothing of the site where settings name what is gone', async () => {
    const app = installApp(gatedSite());
    await app.inStorage((keyValue) => openStorage(keyValue, { random: Math.random, digest }).settings.write({ ...defaultSettings(), excludedProjects: ['PAY-OLD'], oneProductProgrammes: ['Name of owner'] }));
    await app.scan();
    expect(eventsOf(app).some((text) => text.includes('scan.done'))).toBe(true);
  });

  it('is really read: a planted name, address, summary or key is found', () => {
    const line = (text: string) => ({ at: '2026-11-24T08:00:00.000Z', level: 'info', functionKey: 'resolver', invocationId: '1', text }) as const;
    const planted = ['by Name of owner', 'to a@example.com', 'of Summary of PAY', 'in Space LED', 'at PAY-1', 'of "LED"'];
    expect(findPersonal(planted.map(line), gatedSite())).toHaveLength(planted.length);
    expect(findPersonal([line('{"event":"scan.done","projects":4}')], gatedSite())).toEqual([]);
  });
});
