/** The seven spaces that must never raise a false alarm are what they are said to be. */
import { specialSpaces } from '../../../../stand-ins/jira/demo/special-spaces';
import { demoSite, issues, now, openIssuesOf, projectOf } from './demo-site';
import { movesByAuthor } from './moves';
import { activeHolders, seatState } from './seats';

function ownerMoves(key: string, field: 'Rank' | 'priority' = 'Rank'): { readonly owner: number; readonly others: number } {
  const owners = activeHolders(key, 'Product Owner');
  const moves = Object.entries(movesByAuthor(key, field));
  const sum = (list: typeof moves): number => list.reduce((total, [, count]) => total + count, 0);
  return { owner: sum(moves.filter(([author]) => owners.includes(author))), others: sum(moves.filter(([author]) => !owners.includes(author))) };
}

function openRoadmapItems(key: string): ReturnType<typeof openIssuesOf> {
  return openIssuesOf(key).filter(({ level }) => level >= 1);
}

const judged = specialSpaces.map(({ key }) => key).filter((key) => projectOf(key).projectTypeKey === 'software');

describe('specialSpaces', () => {
  it('are seven, each with one sentence', () => {
    expect(specialSpaces.map(({ key }) => key).sort()).toEqual(['ADR', 'CARE', 'HUB', 'ITQ', 'NTF', 'OPS', 'PLT']);
    expect(specialSpaces.every(({ reason }) => /^[A-Z].+\.$/.test(reason))).toBe(true);
  });

  it.each(judged)('%s has a Product Owner and nobody departed in a seat', (key) => {
    expect(['filled', 'shared']).toContain(seatState(key, 'Product Owner'));
    expect(['Product Owner', 'Product Manager', 'Project Manager'].map((role) => seatState(key, role))).not.toContain('departed');
  });

  it.each(judged)('%s is ordered by its Product Owner, or by others less often than five times a month', (key) => {
    const { owner, others } = ownerMoves(key, key === 'ITQ' ? 'priority' : 'Rank');
    expect(others < 5 || owner >= others).toBe(true);
  });

  it.each(judged)('%s has owners for its roadmap, in the Product Manager seat where scale calls for one, and keeps it fresh', (key) => {
    const items = openRoadmapItems(key);
    const teams = new Set(openIssuesOf(key).flatMap(({ team }) => team ?? [])).size;
    const seat = teams >= 2 || items.length >= 10 ? 'Product Manager' : 'Product Owner';
    const managers = activeHolders(key, seat);
    expect(items.length === 0 || managers.length > 0).toBe(true);
    const named = items.map(({ productManager, assignee }) => productManager ?? assignee);
    if (seat === 'Product Manager') expect(named.filter((owner) => owner !== undefined && !managers.includes(owner))).toEqual([]);
    expect(items.filter(({ updated }) => now.getTime() - updated > 90 * 86_400_000).length).toBeLessThanOrEqual(items.length * 0.2);
  });

  it.each(judged)('%s manages every dependency across projects', (key) => {
    const byId = new Map(issues.map((issue) => [issue.id, issue]));
    const pairs = openIssuesOf(key).flatMap(({ links }) =>
      links.filter(({ type }) => ['Blocks', 'Depends on'].includes(type)).flatMap(({ otherId }) => {
        const other = byId.get(otherId);
        return other !== undefined && other.category !== 'done' && other.projectKey !== key ? [other.projectKey] : [];
      }),
    );
    expect(pairs.filter((other) => [key, other].every((end) => activeHolders(end, 'Project Manager').length === 0))).toEqual([]);
  });

  it.each(judged)('%s keeps stories below epics and its waiting items ready', (key) => {
    const stories = openIssuesOf(key).filter(({ type }) => type === 'Story');
    expect(stories.filter(({ parent }) => parent === undefined).length).toBeLessThanOrEqual(stories.length * 0.5);
    const waiting = new Set(openIssuesOf(key).filter(({ category, level }) => category === 'new' && level === 0).map(({ id }) => id));
    const ready = demoSite.issues.filter(({ id, fields }) => waiting.has(id) && fields.description !== null && fields.customfield_10051 !== null);
    expect(ready.length).toBeGreaterThanOrEqual(waiting.size * 0.7);
  });

  it('the train has four teams and four owners, a manager and a train engineer of its own', () => {
    expect(new Set(openIssuesOf('HUB').map(({ team }) => team))).toEqual(new Set(['Inbound Dock', 'Conveyor', 'Manifest', 'Outbound']));
    expect(activeHolders('HUB', 'Product Owner').length).toBe(4);
    const seats = ['Product Manager', 'Project Manager'].map((role) => activeHolders('HUB', role));
    expect(seats.map((holders) => holders.length)).toEqual([1, 1]);
    expect(new Set([...seats.flat(), ...activeHolders('HUB', 'Product Owner')]).size).toBe(6);
  });

  it('the operations team works without sprints, its crew ranks only what is in progress', () => {
    expect(openIssuesOf('OPS').filter(({ activeSprint }) => activeSprint)).toEqual([]);
    const inProgress = new Set(openIssuesOf('OPS').filter(({ category }) => category === 'indeterminate').map(({ id }) => id));
    const crewMoves = demoSite.changelogs.filter(({ issueId, items }) => inProgress.has(issueId) && items.some(({ field }) => field === 'Rank'));
    expect(crewMoves.length).toBeGreaterThanOrEqual(5);
    expect(ownerMoves('OPS').others).toBe(0);
  });

  it('the ticket queue has no epics and no ranks; agents and a bot touch priorities without ordering', () => {
    expect(openIssuesOf('ITQ').filter(({ level, type }) => level !== 0 || type === 'Story')).toEqual([]);
    const queue = new Set(issues.filter(({ projectKey }) => projectKey === 'ITQ').map(({ id }) => id));
    const changes = demoSite.changelogs.filter(({ issueId }) => queue.has(issueId));
    expect(changes.filter(({ items }) => items.some(({ field }) => field === 'Rank'))).toEqual([]);
    expect(changes.filter(({ items }) => items.some(({ field }) => field === 'priority')).length).toBeGreaterThanOrEqual(20);
    expect(ownerMoves('ITQ', 'priority')).toEqual({ owner: 3, others: 0 });
  });

  it('the space with a Team on a third of its items links those with items that have none', () => {
    const open = openIssuesOf('NTF');
    const withTeam = open.filter(({ team }) => team !== undefined);
    expect(withTeam.length / open.length).toBeGreaterThan(0.28);
    expect(withTeam.length / open.length).toBeLessThan(0.39);
    const without = new Set(open.filter(({ team }) => team === undefined).map(({ id }) => id));
    const mixed = withTeam.flatMap(({ links }) => links.filter(({ type, otherId }) => type === 'Blocks' && without.has(otherId)));
    expect(mixed.length).toBeGreaterThanOrEqual(5);
  });

  it('the Product Owner on leave is active, silent for more than four weeks, and was busy before', () => {
    const [owner] = activeHolders('ADR', 'Product Owner');
    const days = demoSite.changelogs.filter(({ author }) => author?.accountId === owner).map(({ created }) => (now.getTime() - Date.parse(created)) / 86_400_000);
    expect(days.length).toBeGreaterThanOrEqual(10);
    expect(Math.min(...days)).toBeGreaterThan(28);
    expect(issues.filter(({ people, created }) => people.includes(owner!) && now.getTime() - created < 28 * 86_400_000)).toEqual([]);
    expect(ownerMoves('ADR')).toEqual({ owner: 0, others: 3 });
  });
});
