/** A whole first scan over the real packages: from the installation to the last page, and the rounds that follow. */
import { judgeAfresh, readStored } from './compare-judgements';
import { ADMIN, AND, PAY, START, linkedSite } from './linked-site';
import { dataOf } from './install-app';
import { installVirtually } from './virtual-app';

describe('a first scan', () => {
  it('begins with the installation and ends in what one scan of the site says', async () => {
    const app = installVirtually(linkedSite, { start: START });
    await app.run(app.forge.emit('avi:forge:installed:app', {}));
    await app.run(app.forge.drain());
    const stored = await readStored(app);
    expect(stored.judgements).toEqual(await judgeAfresh(app, stored.at!));
    expect(Object.keys(stored.judgements)).toEqual(['1', '2', '3', '4']);
    const { scan, projects } = await dataOf(app.ask('getIndicator', { projectIds: [PAY, AND] }, ADMIN));
    expect(scan).toMatchObject({ state: 'done', progress: null, scannedAt: stored.at });
    expect(projects).toHaveLength(2);
  });
});
