/** The register of the links between two teams: who is in charge of each, who could be, and where somebody can be named. */
import type { Candidate, PairAnswer, Place, RegisteredLink } from '../model/dependencies-api';
import { MOST_LINKS } from '../model/dependencies-api';
import type { AccountId, ProjectId, TeamId } from '../model/facts';
import type { Role } from '../model/role';
import { ROLES } from '../model/role';
import { hasHolder } from '../model/seat';
import { byCodeUnit, sortedUnique } from '../model/sorted';
import type { StoredDependency } from '../model/stored-dependency';
import { resolveRules } from '../scoring/profile';
import { pairTeams, teamsOf } from '../scan/pair-teams';
import { isInPlace, listCoordinators, wouldCover } from '../scan/coordinators';
import { readStoredReferences } from '../scan/site-references';
import type { Storage } from '../storage/open-storage';
import { awaitAll } from '../storage/await-all';
import type { StoredJudgement } from '../storage/stored-judgement';
import { clock } from './clock';
import { readShownDependencies } from './read-shown-dependencies';
import type { Viewer } from './viewer';

/** A team may work in many spaces; of the others nobody is told to be in charge. */
const MOST_SPACES = 40;
type Judgements = ReadonlyMap<ProjectId, StoredJudgement>;

/** @throws JiraError, BudgetError, StorageError */
export async function getDependencyPair(storage: Storage, teams: readonly [TeamId, TeamId], viewer: Viewer): Promise<PairAnswer> {
  const { gate, shown, halfHidden, register } = await readShownDependencies(storage, viewer);
  const wanted = [...teams].sort(byCodeUnit).join();
  const isOfPair = (dependency: StoredDependency) => teamsOf(dependency).join() === wanted;
  const programmeOf = (projectId: ProjectId) => register.get(projectId)?.programmeId ?? null;
  const own = shown.filter(isOfPair).sort(neediestFirst);
  const [pair] = pairTeams(own, programmeOf);
  if (pair === undefined) return { pair: null, links: [], linkTypes: {}, hidden: 0, candidates: [], places: [], mark: null };
  const judgements = await readJudgements(storage, pair.projectIds);
  const { settings, mark } = await storage.settings.readMarked();
  const vocabulary = await storage.vocabulary.read();
  const references = vocabulary === null ? null : readStoredReferences(vocabulary, register);
  const { dependenciesManagedBy } = resolveRules(settings, [], clock.now());
  const places = [{ teams: pair.teams }, ...pair.programmeIds.map((programmeId) => ({ programmeId }))].map((place: Place) => ({
    place,
    people: references === null ? [] : listCoordinators(settings, place, references),
    covers: shown.filter((link) => wouldCover(place, link, programmeOf, dependenciesManagedBy)).length,
  }));
  const coordinatorsOf = (link: StoredDependency) => places.flatMap(({ place, people }) => (isInPlace(place, link, programmeOf) ? people : []));
  return {
    pair,
    links: own.slice(0, MOST_LINKS).map((link) => describeLink(link, judgements, coordinatorsOf(link))),
    linkTypes: Object.fromEntries((vocabulary?.linkTypes ?? []).map(({ name, outward }) => [name, outward])),
    hidden: halfHidden.filter(isOfPair).length,
    candidates: listCandidates(judgements),
    places,
    mark: viewer.isLicensed && await gate.mayReview() ? mark : null,
  };
}

async function readJudgements({ judgements }: Storage, projectIds: readonly ProjectId[]): Promise<Judgements> {
  const read = await awaitAll(projectIds.slice(0, MOST_SPACES).map((projectId) => judgements.readProject(projectId)));
  return new Map(read.flatMap((judgement) => (judgement === null ? [] : [[judgement.projectId, judgement] as const])));
}

/** After every day. */
const NO_DAY = '9999-12-31';
const needOf = (state: StoredDependency['state'], managed: boolean | null): number => (state === 'possiblyDead' ? 3 : managed === false ? 0 : managed === null ? 1 : 2);
const neediestFirst = (a: StoredDependency, b: StoredDependency): number =>
  needOf(a.state, a.managed) - needOf(b.state, b.managed) || byCodeUnit(a.touched ?? NO_DAY, b.touched ?? NO_DAY) || byCodeUnit(a.linkId, b.linkId);

function describeLink({ linkId, type, from, to, state, managed, touched }: StoredDependency, judgements: Judgements, coordinators: readonly AccountId[]): RegisteredLink {
  const managers = [from, to].flatMap(({ projectId }) => holdersOf(judgements.get(projectId), 'projectManager'));
  return {
    linkId, type, state, managed, touched,
    from: { issueId: from.issueId, projectId: from.projectId },
    to: { issueId: to.issueId, projectId: to.projectId },
    inCharge: managed === false ? [] : sortedUnique([...coordinators, ...managers]),
  };
}

const holdersOf = (judgement: StoredJudgement | undefined, role: Role): readonly AccountId[] =>
  (judgement !== undefined && hasHolder(judgement.seats[role]) ? judgement.seats[role].holders : []);

function listCandidates(judgements: Judgements): readonly Candidate[] {
  const seats = new Map<AccountId, { readonly projectId: ProjectId; readonly role: Role }[]>();
  for (const [projectId, judgement] of judgements) {
    for (const role of ROLES) for (const holder of holdersOf(judgement, role)) seats.set(holder, [...seats.get(holder) ?? [], { projectId, role }]);
  }
  return [...seats].map(([accountId, held]) => ({ accountId, seats: held })).sort((a, b) => b.seats.length - a.seats.length || byCodeUnit(a.accountId, b.accountId));
}
