/**
 * What it will cost to read the roadmap items, links and teams of some projects. By what Jira returned last time; for the first
 * time by densities. What a sweep can return at most is everything there is, but the reservation stays near what is probable:
 * a step that needs more is cut short and planned again with what was learned.
 */
import type { RegisterEntry } from '../../model/register';
import type { Price } from './price-step';
import { PAGE } from './price-step';
import type { Situation } from './situation';

/** Shares of all work items: open ones above story level, and open ones that bear a dependency link (reference of Jira, "The cheapest plan", steps 4 and 5). */
const ROADMAP_SHARE = 0.02;
const LINKED_SHARE = 0.03;
/** Every link has one outward end. */
const OUTWARD_SHARE = LINKED_SHARE / 2;
/** Derived: nobody says how many ideas of a Discovery project are closed. */
const IDEAS_SHARE = 1;
/** Of a project without insight: 1,000,000 work items in 2,000 projects (the same). */
const USUAL_COUNT = 500;

/** Of one project. */
export function expectObjects(entry: RegisterEntry, links: 'from' | 'both', isJudged: boolean): number {
  const count = entry.workItems?.count ?? USUAL_COUNT;
  const expected = count * shareOf(entry, links, isJudged);
  const last = entry.items;
  if (last === null || !last.whole) return expected;
  return Math.min(mostObjects(entry), last.objects * (shareOf(entry, links, isJudged) / shareOf(entry, last.links, last.roadmap)));
}

const shareOf = ({ type }: RegisterEntry, links: 'from' | 'both', withRoadmap: boolean): number =>
  (links === 'both' ? LINKED_SHARE : OUTWARD_SHARE) + (withRoadmap ? (type === 'product_discovery' ? IDEAS_SHARE : ROADMAP_SHARE) : 0);

/** A sweep returns each work item once, whatever it is wanted for. */
const mostObjects = ({ workItems, items }: RegisterEntry): number => Math.max(workItems?.count ?? 10 * USUAL_COUNT, items?.objects ?? 0);

export function priceItems(entries: readonly RegisterEntry[], links: 'from' | 'both', { vocabulary: { teamFields }, judged }: Pick<Situation, 'vocabulary' | 'judged'>): Price {
  const hasTeams = teamFields.length > 0;
  const expected = entries.reduce((total, entry) => total + expectObjects(entry, links, judged.has(entry.id)), 0);
  const most = entries.reduce((total, entry) => total + mostObjects(entry), 0);
  const requests = countRequests(expected, hasTeams);
  const teams = hasTeams ? MOST_TEAMS : 0;
  // Each work item may have a parent to be asked for.
  return { points: requests + expected, worst: teams + Math.min(countRequests(most, hasTeams) + 2 * most, hedge(requests + expected, entries.length)), requests };
}

/** The sweep is counted first; one query more proves that what it showed of teams is all, as a rule. */
const countRequests = (objects: number, hasTeams: boolean): number => 1 + Math.ceil(objects / PAGE) + (hasTeams ? 1 : 0);

/** Two queries for teams that may return a page of 20 each. */
const MOST_TEAMS = 2 * 21;

/** Errors of many projects' estimates even out with the root of their number: four times for one project, under half as much again for fifty. */
const hedge = (points: number, projects: number): number => 20 + points * (1 + 3 / Math.sqrt(projects));
