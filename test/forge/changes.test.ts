/** What changed since: told of what the viewer may see, and of nothing else. */
import { dataOf } from './install-app';
import { ADMIN, AND, PAY, START, linkedSite } from './linked-site';
import { installVirtually } from './virtual-app';

jest.setTimeout(60_000);

const site = { ...linkedSite, site: { ...linkedSite.site, permissions: { admins: [ADMIN], grants: [{ projectKey: 'AND', permission: 'BROWSE_PROJECTS' as const, holders: ['app', ADMIN] }] } } };
const BOTH = [PAY, AND];

it('tells seats, bands and checks that are otherwise than before, behind the same gates as the scores', async () => {
  const app = installVirtually(site, { start: START });
  await app.run(app.forge.emit('avi:forge:installed:app', {}));
  await app.pass(2);
  const since = app.now();
  const ask = (viewer: string, from = since) => app.ask('getChanges', { projectIds: BOTH, since: from }, viewer);
  expect(await dataOf(ask(ADMIN))).toEqual({ projects: [], rulesChanged: [], hidden: 0 });
  for (const projectId of BOTH) app.world.change({ kind: 'setActors', projectId, roleId: 500, actors: [{ type: 'atlassian-user-role-actor', actorUser: { accountId: ADMIN } }] });
  await app.pass(26);
  const { projects } = await dataOf(ask(ADMIN));
  expect(projects.map(({ projectId }) => projectId).sort()).toEqual(BOTH);
  expect(projects.flatMap(({ changes }) => changes.map(({ change }) => change))).toContainEqual({ kind: 'seat', role: 'productOwner', from: 'empty', to: 'filled', joined: [ADMIN], left: [] });
  expect(await dataOf(ask('ann'))).toEqual({ projects: [], rulesChanged: [], hidden: 1 });
  await dataOf(app.ask('publish', { scope: 'everything' }, ADMIN));
  expect((await dataOf(ask('ann'))).projects.map(({ projectId }) => projectId)).toEqual([PAY]);
  expect((await dataOf(ask(ADMIN, app.now()))).projects).toEqual([]);
  expect(await app.ask('getChanges', { projectIds: BOTH, since: 'yesterday' }, ADMIN)).toMatchObject({ ok: false, code: 'INPUT' });
});
