/**
 * Every number that a rule hangs on: its default, its unit, what it decides and where it comes from. The one table behind the
 * settings' schema, the presets, the checks and docs/settings.md. Sources are those of the design's evidence; "derived" is our
 * own arithmetic and is labelled so.
 */

export type ThresholdUnit = 'days' | 'per cent' | 'teams' | 'people' | 'items' | 'dependencies' | 'moves' | 'spaces';

export interface Threshold {
  readonly value: number;
  readonly unit: ThresholdUnit;
  /** Completes "This number says …". */
  readonly decides: string;
  readonly source: string;
}

const threshold = (value: number, unit: ThresholdUnit, decides: string, source: string): Threshold => ({ value, unit, decides, source });

const SAFE = 'SAFe Reference Guide, ch. 31: a product owner serves one team, at most two';
const SAFE_SPAN = 'SAFe: a product manager leads up to four product owners';
const MAGENNIS = 'Magennis, Agile Alliance: each dependency halves the odds of being on time, three leave under 13 %';
const FULL_WEEK = 'Derived from Product Focus (35 % do both; it takes just under two days a week, 40 %) and Enthiosys (+40 %): 40 % of a week a team';

export const THRESHOLDS = {
  dormantDays: threshold(90, 'days', 'after how long without any update a space is dormant and not judged', 'Jira Optimizer 60, OSSF Scorecard 90'),
  deadDependencyDays: threshold(180, 'days', 'after how long without an update of either end a dependency is possibly dead: listed, not judged', 'Derived: twice the dormant time'),
  ownedItemsPass: threshold(95, 'per cent', 'the share of owned roadmap items from which the checks on owners pass', 'Derived: one in twenty may wait for its owner'),
  ownedItemsWarn: threshold(80, 'per cent', 'the share of owned roadmap items under which the checks on owners fail', 'Derived: one in five is no exception any more'),
  staleItemDays: threshold(90, 'days', 'after how long without an update an open roadmap item is stale', 'OSSF Scorecard: maintained within 90 days'),
  staleItemsWarn: threshold(20, 'per cent', 'the share of stale roadmap items above which the check warns', 'Derived: one in five'),
  staleItemsFail: threshold(50, 'per cent', 'the share of stale roadmap items above which the check fails', 'Derived: more than half'),
  unmanagedPairFail: threshold(3, 'dependencies', 'how many unmanaged dependencies of one pair of teams fail', MAGENNIS),
  managedDeliveryFail: threshold(3, 'dependencies', 'from how many open dependencies a project manager with a product role fails', MAGENNIS),
  productManagerTeams: threshold(2, 'teams', 'from how many teams a space calls for a product manager', 'Derived from SAFe: beyond one team market work and full dedication exceed one person'),
  productManagerItems: threshold(10, 'items', 'from how many open roadmap items a space calls for a product manager', 'Derived: a roadmap longer than two quarters of one team'),
  projectManagerTeams: threshold(3, 'teams', 'from how many teams a space calls for a project manager', 'SVPG: for significant-sized projects, yes; the number is derived'),
  projectManagerProjects: threshold(3, 'spaces', 'from how many linked spaces a programme calls for a project manager', 'ThoughtWorks: 80 % of programme managers name dependencies; the number is derived'),
  combinedTeamsWarn: threshold(2, 'teams', 'from how many teams one person as product owner and product manager warns', FULL_WEEK),
  combinedTeamsFail: threshold(3, 'teams', 'from how many teams one person as product owner and product manager fails', FULL_WEEK),
  ownerTeamsWarn: threshold(3, 'teams', 'from how many teams one product owner warns', SAFE),
  ownerTeamsFail: threshold(4, 'teams', 'from how many teams one product owner fails', SAFE),
  managerOwnersWarn: threshold(5, 'people', 'from how many product owners one product manager warns', SAFE_SPAN),
  managerOwnersFail: threshold(6, 'people', 'from how many product owners one product manager fails', SAFE_SPAN),
  movesByOthers: threshold(5, 'moves', 'from how many moves by others the order of a backlog can be judged', 'Derived: fewer are a favour, not a habit'),
  movesDays: threshold(30, 'days', 'how far back moves of a backlog count', 'Derived: one or two sprints and a month of Kanban'),
  neglectedWarnDays: threshold(30, 'days', 'after how long without ordering or refining a backlog warns', 'Swarmia 14, Jira Optimizer 60: between the two'),
  neglectedFailDays: threshold(90, 'days', 'after how long without ordering or refining a backlog fails', 'OSSF Scorecard: maintained within 90 days'),
  storiesWithoutItem: threshold(50, 'per cent', 'the share of open stories without a roadmap item above which the check fails', 'Derived: more than half'),
  unreadyTopsWarn: threshold(20, 'per cent', 'the share of the next items that are not ready above which the check warns', 'Derived: one in five'),
  unreadyTopsFail: threshold(50, 'per cent', 'the share of the next items that are not ready above which the check fails', 'Derived: more than half'),
  nextItems: threshold(10, 'items', 'how many items at the top of a backlog count as next', 'Derived: about one sprint of one team'),
  backlogSample: threshold(100, 'items', 'how many items at the top of a backlog are looked at', 'One page of Jira’s search'),
  sampleDays: threshold(14, 'days', 'after how long a sample is stale, so that what rests on it is unknown', 'Derived: one sprint'),
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdName, number>>;

export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as readonly ThresholdName[];
