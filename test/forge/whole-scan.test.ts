/** A whole first scan over the real packages, from the installation on, and the days that follow while the site changes. */
import { judgeAfresh, readStored, withoutSamples } from './compare-judgements';
import { ADMIN, AND, PAY, START, linkedSite } from './linked-site';
import { dataOf } from './install-app';
import { TEAM_FIELD } from '../stand-ins/jira/small-site';
import { installVirtually } from './virtual-app';
import type { VirtualApp, VirtualOptions } from './virtual-app';

jest.setTimeout(60_000);

async function installed(options: VirtualOptions = {}): Promise<VirtualApp> {
  const app = installVirtually(linkedSite, { start: START, ...options });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  return app;
}

async function expectOneScansJudgements(app: VirtualApp): Promise<void> {
  const stored = await readStored(app);
  expect(stored.judgements).toEqual(await judgeAfresh(app, stored.at!));
}

async function expectOneScansCoreJudgements(app: VirtualApp): Promise<void> {
  const stored = await readStored(app);
  expect(withoutSamples(stored.judgements)).toEqual(withoutSamples(await judgeAfresh(app, stored.at!)));
}

describe('a first scan', () => {
  it('begins with the installation and ends in what one scan of the site says', async () => {
    const app = await installed();
    await app.run(app.forge.drain());
    await expectOneScansJudgements(app);
    const { scan, projects } = await dataOf(app.ask('getIndicator', { projectIds: [PAY, AND] }, ADMIN));
    expect(scan).toMatchObject({ state: 'done', progress: null });
    expect(projects).toHaveLength(2);
    expect(Object.keys((await readStored(app)).judgements)).toEqual(['1', '2', '3', '4']);
  });

  it('has patience where the app may not ask Jira yet, and says so', async () => {
    let isOpen = false;
    const app = await installed({ misbehave: () => (isOpen ? undefined : { status: 403 }) });
    app.forge.startQueue();
    await app.run(new Promise((resolve) => { setTimeout(resolve, 30_000); }));
    const { scan } = await app.inStorage(async ({ run }) => ({ scan: (await run.read())!.run.progress }));
    expect(scan).toMatchObject({ state: 'waiting', waitsFor: 'jira', waitsUntil: expect.stringContaining('2026-03-10T12:06:00') as unknown });
    isOpen = true;
    await app.pass(0.1);
    await expectOneScansJudgements(app);
  });

  it.each(['hideProject', 'deleteProject', 'archiveProject'] as const)('comes to its end where a project goes midway: %s', async (kind) => {
    let requests = 0;
    const app: VirtualApp = await installed({
      misbehave: () => {
        requests += 1;
        if (requests === 8) app.world.change({ kind, projectId: AND });
        return undefined;
      },
    });
    await app.pass(30);
    expect(requests).toBeGreaterThan(8);
    await expectOneScansJudgements(app);
  });
});

describe('the days after', () => {
  it('bring judgements up to date with a site that changes', async () => {
    const app = await installed();
    await app.pass(4);
    app.world.change({ kind: 'updateIssue', issueId: '203', fields: { assignee: { accountId: 'ann' } } });
    app.world.change({ kind: 'setActors', projectId: AND, roleId: 500, actors: [{ type: 'atlassian-user-role-actor', actorUser: { accountId: 'ann' } }] });
    app.world.change({ kind: 'createIssue', projectId: PAY, fields: { summary: 'New', issuetype: { id: '11' }, status: { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new' } } } });
    app.world.change({ kind: 'createLink', typeId: '900', fromId: '105', toId: '205' });
    await app.pass(26);
    await expectOneScansCoreJudgements(app);
    app.world.change({ kind: 'setActive', accountId: 'ann', active: false });
    app.world.change({ kind: 'createProject', project: { key: 'NEW', name: 'New space', projectTypeKey: 'software', style: 'classic' } });
    app.world.change({ kind: 'updateIssue', issueId: '205', fields: { [TEAM_FIELD]: { id: 'team-green', name: 'Green' } } });
    await app.pass(26);
    await expectOneScansCoreJudgements(app);
    expect(Object.keys((await readStored(app)).judgements)).toHaveLength(5);
    expect(app.told('scan.done').length).toBeGreaterThan(40);
  });

  it('read the roadmap and the links only of what moved', async () => {
    const app = await installed();
    await app.pass(25);
    const before = app.told('scan.step').filter(({ step }) => step === 'items').length;
    await app.pass(24);
    expect(app.told('scan.step').filter(({ step }) => step === 'items')).toHaveLength(before);
    expect(app.told('scan.failed')).toEqual([]);
  });
});
