/** Facts of one healthy project, for tests that change one thing at a time. */
import { CHECKS } from '../../src/checks';
import type { BacklogItem, BacklogSample } from '../../src/model/facts';
import type { CheckFacts, Dependency, OwnedItem, ScaleVerdict } from '../../src/model/check';
import { known, unknownFact } from '../../src/model/facts';
import type { Role } from '../../src/model/role';
import type { Rules } from '../../src/model/rules';
import type { Seat } from '../../src/model/seat';
import { settingsSchema } from '../../src/model/settings';
import { resolveRules } from '../../src/scoring/profile';

export const AT = '2026-06-01T00:00:00.000Z';

/** The rules of some settings, as a file would give them. */
export const buildRules = (settings: unknown = {}): Rules => resolveRules(settingsSchema.parse(settings), CHECKS, AT);

export const buildSeat = (role: Role, overrides: Partial<Seat> = {}): Seat => ({
  role, state: 'filled', holders: [`${role}-1`], source: 'projectRole:Role', disagreeing: [], allSourcesRead: true, disputed: false, inherited: false, ...overrides,
});

/** A scale that calls for every role. */
export const buildScale = (overrides: Partial<ScaleVerdict> = {}): ScaleVerdict => ({
  roadmapItems: known(10), linkedProjects: known(0), callsForProductManager: known(true), callsForProjectManager: known(true), ...overrides,
});

export const buildItem = (overrides: Partial<OwnedItem> = {}): OwnedItem => ({ id: '1', owner: 'named', ownerId: 'productManager-1', isStale: false, ...overrides });

/** A work item that lacks nothing. */
export const buildBacklogItem = (overrides: Partial<BacklogItem> = {}): BacklogItem => ({
  id: '1', hasDescription: true, hasAcceptanceCriteria: true, hasEstimate: true, hasRoadmapItem: true, updated: AT, ...overrides,
});

/** A sample of the day, of a team that estimates. */
export const buildBacklog = (items: readonly BacklogItem[], overrides: Partial<BacklogSample> = {}): BacklogSample => ({
  readAt: AT, items, estimates: true, moves: known([]), ...overrides,
});

/** That many days before `AT`. */
export const daysBefore = (days: number): string => new Date(Date.parse(AT) - days * 24 * 60 * 60 * 1000).toISOString();

export const buildFacts = (overrides: Partial<CheckFacts> = {}): CheckFacts => ({
  projectId: '10',
  at: AT,
  productOwner: buildSeat('productOwner'),
  productManager: buildSeat('productManager'),
  projectManager: buildSeat('projectManager'),
  teams: known(1),
  scale: buildScale(),
  roadmapItems: known([]),
  dependencies: known([]),
  ownerLoads: [{ accountId: 'productOwner-1', least: 1, most: 1 }],
  managerLoads: [{ accountId: 'productManager-1', least: 1, most: 1 }],
  combinedLoads: [],
  teamManaged: false,
  authority: unknownFact('notRead'),
  backlog: unknownFact('notRead'),
  moves: unknownFact('notRead'),
  ...overrides,
});

export const buildDependency = (overrides: Partial<Dependency> = {}): Dependency => ({
  linkId: '1',
  type: 'Blocks',
  from: { issueId: '100', projectId: '10', team: 'project:10' },
  to: { issueId: '200', projectId: '20', team: 'project:20' },
  state: 'open',
  managed: false,
  ...overrides,
});
