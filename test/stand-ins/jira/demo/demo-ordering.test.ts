/** Who orders the backlog reads differently from project to project, as the table says. */
import { accountIdOf } from '../../../../stand-ins/jira/demo/builders/opaque-id';
import { demoProjects } from '../../../../stand-ins/jira/demo/tables/demo-projects';
import { demoSite } from './demo-site';
import { movesByAuthor } from './moves';

const ordered = demoProjects.filter(({ ordering = [] }) => ordering.length > 0);

describe('the demo site’s history', () => {
  it.each(ordered.map(({ key }) => key))('%s was ordered in the last 30 days exactly as its row says', (key) => {
    const habits = ordered.find((project) => project.key === key)?.ordering ?? [];
    const field = habits.some(({ by }) => by === 'priority') ? 'priority' : 'Rank';
    const told = Object.fromEntries(habits.filter(({ last30Days }) => last30Days > 0).map(({ who, last30Days }) => [accountIdOf(who), last30Days]));
    expect(movesByAuthor(key, field)).toEqual(told);
  });

  it('has a backlog that its owner orders, one that others order more, and one that nobody touched', () => {
    expect(movesByAuthor('TRK', 'Rank')[accountIdOf('amara')]).toBe(9);
    expect(movesByAuthor('INV', 'Rank')).toEqual({ [accountIdOf('ursula')]: 1, [accountIdOf('viktor')]: 10 });
    expect(movesByAuthor('FLT', 'Rank', 0, 90)).toEqual({});
  });

  it('holds rank, priority, sprint, status and estimate changes, oldest first', () => {
    expect([...new Set(demoSite.changelogs.flatMap(({ items }) => items.map(({ field }) => field)))].sort()).toEqual(['Rank', 'Sprint', 'Story Points', 'priority', 'status']);
    const times = demoSite.changelogs.map(({ created }) => created);
    expect(times).toEqual([...times].sort());
  });
});
