/** One project's facts: what the catalogue says always from the register, each other part from storage where it is read. */
import type { Fact, Instant, ProjectFacts, SourceReading } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import type { RegisterEntry } from '../model/register';
import type { Role } from '../model/role';
import { byRole } from '../model/role';
import { SEATS_PROPERTY } from '../model/seats-property';
import type { Settings } from '../model/settings';
import { resolveThresholds } from '../scoring/profile';
import { judgeEligibility } from './derive/judge-eligibility';

const UNREAD = unknownFact('notRead');

/** @param stored undefined where nothing was stored yet @param settings bound @returns its own copies of links, which merge-links.ts joins with others' */
export function assembleProject(entry: RegisterEntry, stored: ProjectFacts | undefined, settings: Settings, at: Instant): ProjectFacts {
  const bare = describeBare(entry);
  const readings = (role: Role) => (entry.archived ? UNREAD : joined([
    settings.sources[role].includes('projectRole') ? (entry.seats === null ? UNREAD : stored?.readings[role] ?? UNREAD) : known([]),
    settings.sources[role].includes('projectProperty') ? readProperty(entry, role) : known([]),
  ]));
  const own = { ...bare, readings: byRole(readings) };
  if (stored === undefined) return own;
  const kept = { ...own, ...(stored.ancestors === undefined ? {} : { ancestors: stored.ancestors }) };
  if (entry.archived) return kept;
  const { items, samples } = entry;
  // What was read while a project was judged says nothing once it is not.
  const isJudged = judgeEligibility(bare, settings, resolveThresholds(settings), at).state === 'eligible';
  return {
    ...kept,
    ...(items === null ? {} : { teams: stored.teams, links: stored.links }),
    ...(isJudged && items?.roadmap === true ? { roadmapItems: stored.roadmapItems } : {}),
    ...(isJudged && samples !== null ? { authority: stored.authority, backlog: stored.backlog } : {}),
  };
}

/** Nothing but what the catalogue shows. */
export const describeBare = ({ id, type, archived, programmeId, leadId, workItems, teamManaged }: RegisterEntry): ProjectFacts => ({
  id,
  type,
  archived,
  programmeId,
  leadId,
  workItems: workItems === null ? UNREAD : known(workItems),
  readings: { productOwner: UNREAD, productManager: UNREAD, projectManager: UNREAD },
  teams: UNREAD,
  roadmapItems: UNREAD,
  links: UNREAD,
  teamManaged,
  authority: UNREAD,
  backlog: UNREAD,
});

/** A property that is not of the agreed shape tells nothing, which is not the same as naming nobody. */
function readProperty({ property }: RegisterEntry, role: Role): Fact<readonly SourceReading[]> {
  if (property === null) return known([]);
  return property === 'malformed' ? unknownFact('failed') : known([{ source: `projectProperty:${SEATS_PROPERTY}`, kind: 'projectProperty', accounts: property[role], groups: 0 }]);
}

/** The readings of all sources; unknown as soon as one is, since it might name somebody else. */
function joined(facts: ReadonlyArray<Fact<readonly SourceReading[]>>): Fact<readonly SourceReading[]> {
  const unread = facts.find((fact) => !fact.known);
  return unread ?? known(facts.flatMap((fact) => (fact.known ? fact.value : [])));
}
