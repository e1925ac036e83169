/** What the demo site promises as a whole: repeatable, large enough, without a date that has not come. */
import { createDemoSite } from '../../../../stand-ins/jira/demo/create-demo-site';
import { demoSite, issues, now, projectOf } from './demo-site';

const instantPattern = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000/g;

function instantsOf(text: string): number[] {
  return (text.match(instantPattern) ?? []).map((instant) => Date.parse(instant));
}

describe('createDemoSite', () => {
  const text = JSON.stringify(demoSite);

  it('gives the same bytes for the same instant', () => {
    expect(JSON.stringify(createDemoSite({ now: new Date(now) })) === text).toBe(true);
  });

  it('shifts dates for another instant and changes nothing else', () => {
    const later = JSON.stringify(createDemoSite({ now: new Date(now.getTime() + 1_000_000_007) }));
    expect(later.replace(instantPattern, '') === text.replace(instantPattern, '')).toBe(true);
    const before = instantsOf(text);
    expect(new Set(instantsOf(later).map((instant, index) => instant - (before[index] ?? 0)))).toEqual(new Set([1_000_000_007]));
  });

  it('has no instant after now, none updated before it was created, and no change outside the 90 days', () => {
    const instants = instantsOf(text);
    expect(instants.length).toBeGreaterThan(10_000);
    expect(instants.filter((instant) => instant > now.getTime())).toEqual([]);
    expect(issues.filter(({ created, updated }) => updated < created)).toEqual([]);
    expect(demoSite.changelogs.filter(({ created }) => now.getTime() - Date.parse(created) > 90 * 86_400_000)).toEqual([]);
  });

  it('holds a company of many projects in several categories, with more than 3,000 work items, most of them done', () => {
    expect(demoSite.site.projects.length).toBeGreaterThanOrEqual(16);
    expect(new Set(demoSite.site.projects.map(({ projectCategory }) => projectCategory?.id)).size).toBeGreaterThanOrEqual(4);
    expect(issues.length).toBeGreaterThan(3_000);
    const done = issues.filter(({ category }) => category === 'done').length;
    expect(done / issues.length).toBeGreaterThan(0.55);
  });

  it('has team-managed, Discovery, service, business, archived, dormant and empty projects', () => {
    const teamManaged = demoSite.site.projects.filter(({ style, projectTypeKey }) => style === 'next-gen' && projectTypeKey === 'software');
    expect(teamManaged.length).toBeGreaterThanOrEqual(2);
    expect(teamManaged.every(({ simplified }) => simplified === true)).toBe(true);
    expect(projectOf('IDEA')).toMatchObject({ projectTypeKey: 'product_discovery', style: 'next-gen', simplified: true });
    expect([projectOf('CARE').projectTypeKey, projectOf('MKT').projectTypeKey]).toEqual(['service_desk', 'business']);
    expect(projectOf('WMS').archived).toBe(true);
    expect(issues.filter(({ projectKey }) => projectKey === 'CO2')).toEqual([]);
    const lastMove = Math.max(...issues.filter(({ projectKey }) => projectKey === 'CBP').map(({ updated }) => updated));
    expect(now.getTime() - lastMove).toBeGreaterThan(90 * 86_400_000);
  });

  it('keeps every other project with work items alive', () => {
    const quiet = demoSite.site.projects.filter(({ key }) => !['CO2', 'CBP', 'WMS'].includes(key)).filter(({ key }) => {
      const last = Math.max(...issues.filter(({ projectKey }) => projectKey === key).map(({ updated }) => updated));
      return now.getTime() - last > 14 * 86_400_000;
    });
    expect(quiet.map(({ key }) => key)).toEqual([]);
  });
});
