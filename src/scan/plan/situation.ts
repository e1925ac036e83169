/** What the parts of a plan share, worked out once: the round, who is live and who is judged, what was asked for and what moved. */
import type { Instant, ProjectFacts, ProjectId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import { matchesName } from '../../model/match-name';
import type { Part, RegisterEntry } from '../../model/register';
import { ROLES } from '../../model/role';
import type { Mark } from '../../model/stores';
import { byCodeUnit } from '../../model/sorted';
import type { Vocabulary } from '../../model/vocabulary';
import { resolveThresholds } from '../../scoring/profile';
import { judgeEligibility } from '../derive/judge-eligibility';
import { chooseFirstWave } from './choose-first-wave';
import { DAY, HOUR, SETTLING } from './periods';
import type { PlanInput } from './plan-input';

export interface Situation extends PlanInput {
  readonly vocabulary: Vocabulary;
  readonly under: Readonly<Record<Part, string>>;
  /** When the round began; null between rounds. Milliseconds, as all that follows. */
  readonly began: number | null;
  /** How far rounds are apart, from an hour to a day. */
  readonly interval: number;
  /** How many of the three seats are read from project roles. */
  readonly askedRoles: number;
  /** How many calls the roles of one company-managed project take. */
  readonly roleCalls: number;
  /** False: the next step of seats asks a company-managed project for the site's roles first. */
  readonly knowsSharedRoles: boolean;
  /** Neither gone nor archived, most recently active first. */
  readonly live: readonly RegisterEntry[];
  /** The live ones that are judged. */
  readonly judged: ReadonlySet<ProjectId>;
  /** When each project was asked for last. */
  readonly asked: ReadonlyMap<ProjectId, number>;
  /** When an event said last that a project came, went or was renamed. */
  readonly changed: ReadonlyMap<ProjectId, number>;
  /** When an event said last that something moved in a project, a known one or not. */
  readonly marked: ReadonlyMap<ProjectId, number>;
  /** The latest sign of any kind that something moved in a live project. */
  readonly moved: ReadonlyMap<ProjectId, number>;
  /** Read wholly before all others on a site that was never judged; empty afterwards. */
  readonly firstWave: ReadonlySet<ProjectId>;
}

export function assess(input: PlanInput & Pick<Situation, 'vocabulary' | 'under'>): Situation {
  const { register, settings, run, at, once } = input;
  const began = run.roundBegan === null ? null : timeOf(run.roundBegan);
  const live = listByActivity([...register.values()].filter(({ archived, goneAt }) => !archived && goneAt === null));
  const marked = latestMarks(input, 'moved');
  const thresholds = resolveThresholds(settings);
  const roles = countRoles(input);
  const judged = live.filter((entry) => (once?.selected?.has(entry.id) ?? true) && judgeEligibility({ ...entry, workItems: insightOf(entry) }, settings, thresholds, at).state === 'eligible');
  const isFirst = once === null && run.judged === null && began !== null && (run.catalogue?.total ?? null) !== null;
  return {
    ...input,
    began,
    interval: Math.min(DAY, Math.max(HOUR, timeOf(run.nextRound) - (began ?? 0))),
    ...roles,
    live,
    judged: new Set(judged.map(({ id }) => id)),
    asked: latestMarks(input, 'asked'),
    changed: latestMarks(input, 'catalogue'),
    marked,
    moved: findMoves(live, marked),
    firstWave: isFirst ? chooseFirstWave(judged, roles.roleCalls, settings) : new Set(),
  };
}

/** Since 1970; minus infinity where there is no instant. What is stored is in UTC, so that the engine's own parser will do, ten thousand times a plan. */
export const timeOf = (instant: Instant | null | undefined): number => {
  const time = instant === null || instant === undefined ? Number.NaN : Date.parse(instant);
  return Number.isNaN(time) ? -Infinity : time;
};

const updatedAt = ({ workItems }: RegisterEntry): number => timeOf(workItems?.lastUpdated);

const listByActivity = (entries: readonly RegisterEntry[]): readonly RegisterEntry[] =>
  entries.map((entry) => ({ entry, updated: updatedAt(entry) }))
    .sort((a, b) => (a.updated === b.updated ? byCodeUnit(a.entry.id, b.entry.id) : b.updated - a.updated))
    .map(({ entry }) => entry);

const insightOf = ({ workItems }: RegisterEntry): ProjectFacts['workItems'] => (workItems === null ? unknownFact('notRead') : known(workItems));

function countRoles({ vocabulary: { sharedRoles }, settings: { synonyms, sources } }: Pick<Situation, 'vocabulary' | 'settings'>): Pick<Situation, 'askedRoles' | 'roleCalls' | 'knowsSharedRoles'> {
  const asked = ROLES.filter((role) => sources[role].includes('projectRole'));
  const roleCalls = sharedRoles.known ? asked.reduce((count, role) => count + sharedRoles.value.filter(([name]) => matchesName(name, synonyms[role])).length, 0) : asked.length;
  return { askedRoles: asked.length, roleCalls, knowsSharedRoles: sharedRoles.known };
}

function latestMarks({ marks }: PlanInput, kind: Mark['kind']): ReadonlyMap<ProjectId, number> {
  const latest = new Map<ProjectId, number>();
  for (const mark of marks) if (mark.kind === kind) latest.set(mark.projectId, Math.max(latest.get(mark.projectId) ?? -Infinity, timeOf(mark.at)));
  return latest;
}

/** A date of an update that lies after the catalogue showed it is none: it would make the project due for ever. */
const findMoves = (live: readonly RegisterEntry[], marked: ReadonlyMap<ProjectId, number>): ReadonlyMap<ProjectId, number> => new Map(live.map((entry) => {
  const updated = updatedAt(entry);
  const isPlausible = updated <= timeOf(entry.seenAt) + SETTLING;
  return [entry.id, Math.max(isPlausible ? updated : -Infinity, timeOf(entry.movedAt), marked.get(entry.id) ?? -Infinity)];
}));
