/**
 * Which work items have to be read by themselves, because a judgement hangs on them: far ends of links, for want of which a
 * dependency, its manager or whether it still lives cannot be told, and parents that no roadmap shows. All others cost points and
 * change nothing.
 */
import { CHECKS } from '../../checks';
import type { DependencyEnd, DependencyLink, Fact, IssueId, ProjectFacts, SiteFacts } from '../../model/facts';
import type { Settings } from '../../model/settings';
import { sortedUnique } from '../../model/sorted';
import { resolveRules } from '../../scoring/profile';
import type { DependencyContext } from './derive-dependencies';
import { deriveDependency, isDead, openContext } from './derive-dependencies';
import { listMissingParents } from './inherit-owners';

/** @param site assembled: an end is read where its own project knows it @param settings bound */
export function wantedEnds(site: SiteFacts, settings: Settings): readonly IssueId[] {
  const context = openContext(site, settings, resolveRules(settings, CHECKS, site.at));
  const links = new Map(site.projects.flatMap((project) => (project.links.known ? project.links.value : [])).map((link) => [link.id, link]));
  return sortedUnique([...listMissingParents(site.projects), ...[...links.values()].flatMap((link) => wantedOf(link, context))]);
}

function wantedOf(link: DependencyLink, context: DependencyContext): readonly IssueId[] {
  const ends = [link.from, link.to];
  if (ends.every(({ updated }) => updated !== null)) return [];
  const derived = deriveDependency(link, context);
  if (derived === null) return [];
  const unread = ends.filter(({ updated }) => updated === null);
  if (derived === 'unknown') return unread.filter(({ team, projectId }) => isUnread(team) && !isStillToBeRead(context.projects.get(projectId)?.teams)).map(({ issueId }) => issueId);
  const isManagerNeeded = derived.managed === null && !ends.some(({ projectId }) => isSeatToCome(context.projects.get(projectId)));
  const isWanted = (end: DependencyEnd) => (isManagerNeeded && isUnread(end.manager)) || ends.some((other) => other !== end && isDead(other, context));
  return unread.filter(isWanted).map(({ issueId }) => issueId);
}

const isUnread = (fact: Fact<unknown>): boolean => !fact.known && fact.reason === 'notRead';

/** Its own reading may bring the end, or tell that the project has one team at most. */
const isStillToBeRead = (teams: ProjectFacts['teams'] | undefined): boolean => teams === undefined || isUnread(teams);

/** Whoever holds the seat manages all dependencies of the project, so that nobody need be looked for on the work item; an archived one's seats are never read. */
const isSeatToCome = (project: ProjectFacts | undefined): boolean => project !== undefined && !project.archived && isUnread(project.readings.projectManager);
