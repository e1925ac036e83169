/** The app's first scan beside other ways of reading the same site, and beside the least that any exact plan must spend. */
import { leastCost, leastOfSpaces, leastRoles } from './least-cost';
import { sumPlan } from './measure-baselines';
import type { Measured } from './measured';
import { virtualHours } from './measured';
import type { Cost } from './orders';
import { count, table } from './say';
import { costOf } from './span';

export function tabulateBaselines({ shape, played: { census, firstScan, firstWave }, baselines }: Measured): string {
  const core = costOf(firstScan, 'core');
  const roles = costOf(firstScan, 'roles');
  const row = (name: string, cost: Cost, ours: Cost): readonly string[] => [name, count(cost.requests), count(cost.points), count(virtualHours(cost), 1), count(cost.points / ours.points, 2), count(cost.requests / ours.requests, 2)];
  const withRoles = add(core, roles);
  const least = leastCost(census);
  const others = baselines === null ? [] : [
    row('every work item, jira.js', baselines.sweep, core),
    row('the reference’s plan, all ends of links', sumPlan(baselines.plan, { links: 'all ends', roles: false }), core),
    row('the reference’s plan, one direction and far ends', sumPlan(baselines.plan, { links: 'one direction', roles: false }), core),
    row('the same with roles', sumPlan(baselines.plan, { links: 'one direction', roles: true }), withRoles),
  ];
  const rows = [
    row('Rolecall, core facts', core, core),
    row('Rolecall, core facts and roles', withRoles, withRoles),
    ...others,
    row('the least of any exact plan, core facts', least, core),
    row('the least for roles', leastRoles(census), roles),
  ];
  const sum = least.terms.map(({ what, objects }) => `${count(objects)} ${what}`).join(' + ');
  const swept = baselines === null ? '' : `\nThe sweep read ${count(baselines.sweep.read)} work items in ${count(baselines.sweep.seconds, 0)} s with ${count(baselines.sweep.cpuSeconds, 0)} s of CPU and ${count(baselines.sweep.peakResident / 1e6, 0)} MB, over HTTP on this machine.`;
  return `${table(`A first scan of ${count(shape.projects)} spaces and ${count(shape.workItems)} work items, beside other ways`, ['', 'calls', 'points', 'virtual hours', 'points ÷ Rolecall', 'calls ÷ Rolecall'], rows)}
The least: ${sum}, each once, and a point a call of 100: ${count(least.points)} points in ${count(least.requests)} calls. Of ${count(census.allRoadmapItems)} open roadmap items those of the ${count(census.judged)} spaces are read that are judged. ${count(census.linksAcross)} links join two spaces: where such a space has several teams, or a manager field decides, the far end itself must be read too.${swept}
The first wave: ${count(firstWave.spaces)} spaces cost ${count(leastOfSpaces(firstWave.spaces, census))} points at least, each itself, ${count(census.roadmapItems / Math.max(1, census.judged), 1)} open roadmap items, ${count((2 * census.links) / census.projects, 1)} links that start or end in it, and ${count(leastRoles(census).points / census.projects, 1)} for its three roles; beside calls, a page of the catalogue that shows more than these, and whether people are still there.`;
}

const add = (a: Cost, b: Cost): Cost => ({ requests: a.requests + b.requests, points: a.points + b.points });
