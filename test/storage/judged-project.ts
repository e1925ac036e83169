/** A judged project for the stores' tests, healthy unless told otherwise. */
import type { HealthProject } from '../../src/storage/health-rows';
import { buildSeat } from '../checks/facts-builder';

export const buildJudged = (id: string, overrides: Partial<HealthProject> = {}): HealthProject => ({
  id,
  programmeId: null,
  eligibility: { state: 'eligible', reason: 'The space is judged.' },
  seats: { productOwner: buildSeat('productOwner'), productManager: buildSeat('productManager'), projectManager: buildSeat('projectManager') },
  checks: [],
  operatingModel: { has: [], needs: [], undecided: [], reason: '' },
  score: 100, floor: 100, coverage: 1, band: 'healthy', adjustedScore: 100, adjustedBand: 'healthy',
  ...overrides,
});
