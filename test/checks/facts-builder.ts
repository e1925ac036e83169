/** Facts of one healthy project, for tests that change one thing at a time. */
import type { CheckFacts, Dependency } from '../../src/model/check';
import { known } from '../../src/model/facts';
import type { Role } from '../../src/model/role';
import type { Seat } from '../../src/model/seat';

export const buildSeat = (role: Role, overrides: Partial<Seat> = {}): Seat => ({
  role, state: 'filled', holders: [`${role}-1`], source: 'projectRole:Role', disagreeing: [], inherited: false, ...overrides,
});

export const buildFacts = (overrides: Partial<CheckFacts> = {}): CheckFacts => ({
  projectId: '10',
  productOwner: buildSeat('productOwner'),
  productManager: buildSeat('productManager'),
  projectManager: buildSeat('projectManager'),
  teams: known(1),
  roadmapItems: known([]),
  dependencies: known([]),
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
