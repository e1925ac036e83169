/** The picture of dependencies: everything in it, nothing on top of another, the same places every time. */
import fc from 'fast-check';
import { groupConnected } from '../../../../src/model/picture/group-connected';
import { layOutTeams } from '../../../../src/model/picture/lay-out-teams';
import type { TeamPair } from '../../../../src/cli/reporters/arrange/pair-teams';
import { pairTeams } from '../../../../src/cli/reporters/arrange/pair-teams';
import type { ReportDependency } from '../../../../src/cli/reporters/arrange/pair-teams';
import { PICTURE_ROOM as REPORT_ROOM } from '../../../../src/cli/reporters/html/picture-room';
import { PICTURE_ROOM as PAGE_ROOM } from '../../../../static/portfolio/dependencies/picture-room';

const team = fc.constantFrom(...'ABCDEFGHIJ', 'A team with a name that is far too long', '__proto__', 'constructor');
const dependency: fc.Arbitrary<ReportDependency> = fc.record({
  from: fc.record({ issueKey: fc.constant('A-1'), team }), to: fc.record({ issueKey: fc.constant('A-2'), team }),
  type: fc.constant('Blocks'), state: fc.constantFrom('open', 'open', 'possiblyDead'), managed: fc.option(fc.boolean()),
}).filter(({ from, to }) => from.team !== to.team);
const dependencies = fc.array(dependency, { maxLength: 40 });
const teamsOf = (pairs: readonly TeamPair[]) => new Set(pairs.flatMap(({ teams }) => teams));

describe('pairs of teams', () => {
  it('count every open dependency once, whichever way it points, those with nobody in charge first', () => {
    fc.assert(fc.property(dependencies, (some) => {
      const open = some.filter(({ state }) => state === 'open');
      const pairs = pairTeams(some);
      const sum = (count: (pair: TeamPair) => number) => pairs.reduce((total, pair) => total + count(pair), 0);
      expect([sum((pair) => pair.open), sum((pair) => pair.unmanaged), sum((pair) => pair.untold)])
        .toEqual([open.length, open.filter(({ managed }) => managed === false).length, open.filter(({ managed }) => managed === null).length]);
      expect(new Set(pairs.map(({ teams }) => [...teams].sort().join('\n'))).size).toBe(pairs.length);
      expect([...pairs].sort((a, b) => b.unmanaged - a.unmanaged)).toEqual(pairs);
    }));
  });

  it('fall into groups that have no team in common', () => {
    fc.assert(fc.property(dependencies, (some) => {
      const pairs = pairTeams(some);
      const groups = groupConnected(pairs);
      expect(groups.flat()).toHaveLength(pairs.length);
      expect(groups.reduce((sum, group) => sum + teamsOf(group).size, 0)).toBe(teamsOf(pairs).size);
    }));
  });
});

describe.each([['the report', REPORT_ROOM], ['the page', PAGE_ROOM]])('the picture of dependencies on %s', (_, room) => {
  it('has every team and pair in it, inside its frame, and no disc on another', () => {
    fc.assert(fc.property(dependencies, (some) => {
      const pairs = pairTeams(some);
      const { width, height, teams, pairs: placed } = layOutTeams(pairs, room);
      expect(new Set(teams.map(({ team: name }) => name))).toEqual(teamsOf(pairs));
      expect(new Set(placed.map(({ pair }) => pair))).toEqual(new Set(pairs));
      for (const { x, y, radius } of teams) {
        expect(Math.min(x - radius, y - radius)).toBeGreaterThanOrEqual(0);
        expect([x + radius <= width, y + radius <= height]).toEqual([true, true]);
      }
      for (const [index, a] of teams.entries()) for (const b of teams.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
    }), { numRuns: 60 });
  });

  it('leaves a line at the discs it joins', () => {
    fc.assert(fc.property(dependencies, (some) => {
      const { teams, pairs } = layOutTeams(pairTeams(some), room);
      for (const { pair, points } of pairs) {
        const ends = [points[0]!, points.at(-1)!];
        const touched = ends.map((end) => teams.find(({ x, y, radius }) => Math.abs(Math.hypot(end.x - x, end.y - y) - radius) < 0.01)?.team);
        expect(new Set(touched)).toEqual(new Set(pair.teams));
      }
    }), { numRuns: 60 });
  });

  it('is the same every time', () => {
    fc.assert(fc.property(dependencies, (some) => { expect(layOutTeams(pairTeams(structuredClone(some)), room)).toEqual(layOutTeams(pairTeams(some), room)); }), { numRuns: 20 });
  });
});
