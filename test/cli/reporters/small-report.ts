/** A report made by hand, in which a test changes one thing. */
import type { Report, ReportCheck, ReportFinding, ReportProject } from '../../../src/model/report';

const seat: ReportProject['seats']['productOwner'] = { state: 'filled', holders: ['anna'], source: 'projectRole:Product Owner' };

export const aSpace = (given: Partial<ReportProject> = {}): ReportProject => ({
  id: '1', key: 'A', name: 'Space A', band: 'healthy', score: 100, floor: 100, coverage: 1,
  // Nothing accepted, unless a test says so.
  adjustedScore: given.score === undefined ? 100 : given.score, adjustedBand: given.band === undefined ? 'healthy' : given.band,
  eligibility: { state: 'eligible', reason: 'The space is judged.' },
  seats: { productOwner: seat, productManager: seat, projectManager: seat },
  checks: [{ id: 'projects-without-product-owner', outcome: 'pass', weight: 10, judged: 1, violations: 0, findings: [] }],
  operatingModel: { has: ['productOwner'], needs: ['productOwner'], reason: '1 team: that calls for a product owner. It has what it needs.' },
  ...given,
});

export const aCheck = (given: Partial<ReportCheck>): ReportCheck => ({
  id: 'projects-without-product-owner', outcome: 'pass', weight: 10, judged: 10, violations: given.findings?.length ?? 0, findings: [], ...given,
});

export const aFinding = ({ type, key, message, values = {} }: { readonly type: ReportFinding['subject']['type']; readonly key: string; readonly message: string; readonly values?: ReportFinding['values'] }): ReportFinding =>
  ({ subject: { type, id: key, key }, message, values });

export const aReport = (given: Partial<Report> = {}): Report => ({
  schemaVersion: 1, generatedAt: '2026-11-24T00:00:00.000Z', site: { url: 'https://site.example', name: 'A site' }, settings: { preset: 'default', version: 1 }, setup: [],
  summary: { projects: 1, healthy: 1, attention: 0, atRisk: 0, unrated: 0, score: 100, findings: 0 },
  projects: [aSpace()], people: [], dependencies: [], cost: { requests: 3, points: 9, seconds: 0.1 },
  ...given,
});
