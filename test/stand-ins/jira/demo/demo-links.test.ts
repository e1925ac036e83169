/** Links read the same from both ends, and the dependencies that the story tells are there. */
import { demoSite, issues, now } from './demo-site';

const byId = new Map(issues.map((issue) => [issue.id, issue]));
const ends = issues.flatMap((issue) => issue.links.map((link) => ({ ...link, here: issue })));
const outward = ends.filter((link) => link.outward);
const halfAYear = 180 * 86_400_000;

function openBetween(from: string, to: string): typeof outward {
  return outward.filter((link) => {
    const other = byId.get(link.otherId);
    return ['Blocks', 'Depends on'].includes(link.type) && link.here.projectKey === from && other?.projectKey === to && link.here.category !== 'done' && other.category !== 'done';
  });
}

function isDead(link: (typeof outward)[number]): boolean {
  return [link.here, byId.get(link.otherId)].every((end) => end !== undefined && now.getTime() - end.updated > halfAYear);
}

describe('the demo site’s links', () => {
  it('are seen from both ends, once each, in opposite directions', () => {
    expect(outward.length).toBeGreaterThan(200);
    expect(new Set(outward.map(({ id }) => id)).size).toBe(outward.length);
    const inward = new Map(ends.filter((link) => !link.outward).map((link) => [link.id, link]));
    expect(inward.size).toBe(outward.length);
    const wrong = outward.filter((link) => {
      const back = inward.get(link.id);
      return back?.here.id !== link.otherId || back.otherId !== link.here.id || back.type !== link.type || back.here.key !== link.otherKey;
    });
    expect(wrong).toEqual([]);
  });

  it('use every link type of the site, and no other', () => {
    expect([...new Set(ends.map(({ type }) => type))].sort()).toEqual(demoSite.site.issueLinkTypes.map(({ name }) => name).sort());
  });

  it('join epics with the ideas that they implement', () => {
    const polaris = outward.filter(({ type }) => type === 'Polaris work item link');
    expect(polaris.length).toBeGreaterThan(5);
    expect(polaris.every(({ here, otherId }) => here.type === 'Epic' && byId.get(otherId)?.type === 'Idea')).toBe(true);
  });

  it('make ten spaces wait with the platform, three for the hidden space, and three pairs unmanaged on a large scale', () => {
    const withPlatform = demoSite.site.projects.filter(({ key }) => key !== 'PLT' && openBetween('PLT', key).length + openBetween(key, 'PLT').length > 0);
    expect(withPlatform.length).toBe(10);
    expect(openBetween('SEC', 'CHK').length).toBe(3);
    expect([openBetween('ROU', 'DRV').length, openBetween('DRV', 'LKR').length, openBetween('PAY', 'INV').length].every((count) => count >= 3)).toBe(true);
  });

  it('include dead ones, whose ends nobody touched for half a year, and settled ones', () => {
    expect(openBetween('LKR', 'DRV').filter(isDead).length).toBe(3);
    expect(openBetween('ROU', 'DRV').filter(isDead)).toEqual([]);
    const settled = outward.filter(({ type, here, otherId }) => type === 'Blocks' && here.projectKey === 'TRK' && byId.get(otherId)?.projectKey === 'RET');
    expect(settled.map(({ otherId }) => byId.get(otherId)?.category)).toEqual(['done', 'done', 'done', 'done']);
  });
});
