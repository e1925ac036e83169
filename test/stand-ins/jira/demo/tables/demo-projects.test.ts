/** The project table holds together: whoever adds a row wrongly learns it here. */
import { demoProjects } from '../../../../../stand-ins/jira/demo/tables/demo-projects';
import { dependencies } from '../../../../../stand-ins/jira/demo/tables/dependencies';
import { people } from '../../../../../stand-ins/jira/demo/tables/people';

describe('demoProjects', () => {
  it('have keys that Jira takes, each once', () => {
    const keys = demoProjects.map(({ key }) => key);
    expect(keys.filter((key) => !/^[A-Z][A-Z0-9]{1,9}$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('say what they show', () => {
    expect(demoProjects.filter(({ shows }) => shows.length < 20)).toEqual([]);
  });

  it('mark no more roadmap items as stale than there are', () => {
    const wrong = demoProjects.filter(({ staleRoadmapItems = 0, roadmap = [] }) => staleRoadmapItems > roadmap.reduce((sum, { count }) => sum + count, 0));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('are ordered by people who are at work', () => {
    const absent = demoProjects.flatMap(({ ordering = [] }) => ordering.filter(({ who, last30Days }) => last30Days > 0 && people[who].state !== 'active'));
    expect(absent).toEqual([]);
  });

  it('are the only ends of dependencies, with teams that they have', () => {
    const teamsOf = new Map(demoProjects.map(({ key, teams = [] }) => [key, teams]));
    const wrong = dependencies.filter(({ from, to, fromTeam, toTeam }) =>
      [{ key: from, team: fromTeam }, { key: to, team: toTeam }].some(({ key, team }) => !teamsOf.has(key) || (team !== undefined && !teamsOf.get(key)?.includes(team))),
    );
    expect(wrong).toEqual([]);
  });
});
