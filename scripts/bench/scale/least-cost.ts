/** The least that any exact plan must spend on a first scan: what Jira has to return at least once, a hundred a call. */
import type { Census, Cost } from './orders';

/** The largest page with fields. */
const PAGE = 100;

export interface LeastCost extends Cost {
  /** The sum, as it is made. */
  readonly terms: ReadonlyArray<{ readonly what: string; readonly objects: number }>;
}

/**
 * Projects, judged projects' open roadmap items, each open dependency link at one of its ends. Not counted, since a better plan may avoid it: the
 * words, proofs that nothing is missing, and far ends across projects, whose own team or manager may decide.
 */
export function leastCost({ projects, roadmapItems, links }: Census): LeastCost {
  const terms = [{ what: 'spaces', objects: projects }, { what: 'open roadmap items of spaces that are judged', objects: roadmapItems }, { what: 'open dependency links, each at one end', objects: links }];
  const requests = terms.reduce((sum, { objects }) => sum + Math.ceil(objects / PAGE), 0);
  return { terms, requests, points: requests + terms.reduce((sum, { objects }) => sum + objects, 0) };
}

/** Of so many spaces read wholly, at the site's densities: each itself, its open roadmap items, the links that start or end in it, and its roles. */
export function leastOfSpaces(spaces: number, census: Census): number {
  const { projects, judged, roadmapItems, links } = census;
  return Math.floor(spaces * (1 + roadmapItems / Math.max(1, judged) + (2 * links) / projects + leastRoles(census).points / projects));
}

/** Roles, which no call of Jira gives for more than one project: a call a role, and 2 points each role and actor. */
export function leastRoles({ projects, actors }: Census, roles = 3): Cost {
  return { requests: roles * projects, points: 3 * roles * projects + 2 * actors };
}
