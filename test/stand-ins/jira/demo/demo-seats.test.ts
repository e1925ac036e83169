/** The seats of the demo site show every state, and the people in them are who the story says. */
import { demoSite, issues, openIssuesOf } from './demo-site';
import { activeHolders, actorsOf, seatState } from './seats';
import { accountIdOf } from '../../../../stand-ins/jira/demo/builders/opaque-id';

const roleNames = ['Product Owner', 'Product Manager', 'Project Manager'];

describe('the demo site’s seats', () => {
  it('show every state that a mapped seat can have', () => {
    const states = new Set(demoSite.site.projects.flatMap(({ key }) => roleNames.map((role) => seatState(key, role))));
    expect([...states].sort()).toEqual(['departed', 'empty', 'filled', 'groupOnly', 'shared', 'unreadable']);
  });

  it('exist in every project, with the same role id everywhere', () => {
    const roles = demoSite.site.roles ?? [];
    expect(roles.length).toBe(5 * demoSite.site.projects.length);
    expect(new Set(roles.map(({ id, name }) => `${id} ${name}`)).size).toBe(5);
  });

  it('are held by a leaver in two projects, who still carries open epics', () => {
    const leaver = accountIdOf('tomasz');
    expect(demoSite.users.find(({ accountId }) => accountId === leaver)?.active).toBe(false);
    expect(demoSite.site.projects.filter(({ key }) => roleNames.some((role) => actorsOf(key, role).people.includes(leaver))).map(({ key }) => key)).toEqual(['DRV', 'LKR']);
    expect(issues.filter(({ assignee, category, type }) => assignee === leaver && category !== 'done' && type === 'Epic').length).toBeGreaterThanOrEqual(10);
  });

  it('are left by a deactivated, a deleted and an app account', () => {
    expect([seatState('DRV', 'Product Owner'), seatState('INV', 'Project Manager'), seatState('INS', 'Product Owner')]).toEqual(['departed', 'departed', 'departed']);
    expect(demoSite.users.some(({ accountId }) => actorsOf('INV', 'Project Manager').people.includes(accountId))).toBe(false);
  });

  it('combine Product Owner and Product Manager of one team, and of three', () => {
    expect(activeHolders('TRK', 'Product Owner')).toEqual(activeHolders('TRK', 'Product Manager'));
    expect(new Set(openIssuesOf('TRK').map(({ team }) => team))).toEqual(new Set([undefined]));
    expect(activeHolders('ROU', 'Product Owner')).toEqual(activeHolders('ROU', 'Product Manager'));
    expect(new Set(openIssuesOf('ROU').map(({ team }) => team)).size).toBe(3);
  });

  it('leave one Product Owner without the right to rank, and one space hidden', () => {
    const grants = demoSite.site.permissions?.grants ?? [];
    const rank = grants.find(({ permission }) => permission === 'SCHEDULE_ISSUES');
    expect(rank?.projectKey).toBe('INV');
    expect(activeHolders('INV', 'Product Owner').filter((owner) => rank?.holders.includes(owner))).toEqual([]);
    expect(grants.filter(({ permission }) => permission === 'BROWSE_PROJECTS').map(({ projectKey }) => projectKey)).toEqual(['SEC']);
  });
});
