/** A report of two invented spaces, made by the engine itself, so that the example can never lag behind. */
import type { ProjectFacts, SiteFacts, SourceReading } from '../../src/model/facts';
import { known, unknownFact } from '../../src/model/facts';
import type { Report } from '../../src/model/report';
import type { Role } from '../../src/model/role';
import { defaultSettings } from '../../src/model/settings';
import { buildReport } from '../../src/scan/build-report';
import { judgeSite } from '../../src/scan/judge-site';

const AT = '2026-11-24T09:00:00.000Z';
const RECENTLY = '2026-11-20T10:00:00.000Z';

const NAMES = { productOwner: ['Product Owner'], productManager: ['Product Manager'], projectManager: ['Project Manager'] } as const;
const reading = (role: Role, accounts: readonly string[]): SourceReading => ({ source: `projectRole:${NAMES[role][0]}`, kind: 'projectRole', accounts, groups: 0 });

const end = (issueId: string, projectId: string) => ({ issueId, projectId, team: known(null), manager: known(null), updated: RECENTLY });
const links = known([{ id: '900', type: 'Blocks', from: end('101', '1'), to: end('201', '2') }]);

const project = (id: string, owners: readonly string[], roadmapItems: ProjectFacts['roadmapItems']): ProjectFacts => ({
  id, type: 'software', archived: false, programmeId: null, leadId: null, teamManaged: false,
  workItems: known({ count: 40, lastUpdated: RECENTLY }),
  readings: { productOwner: known([reading('productOwner', owners)]), productManager: known([reading('productManager', ['person-2'])]), projectManager: known([reading('projectManager', [])]) },
  teams: known([]), roadmapItems, links, authority: unknownFact('notRead'), backlog: unknownFact('notRead'),
});

const SITE: SiteFacts = {
  version: 1,
  at: AT,
  offers: { roleNames: known(NAMES), nearMisses: { productOwner: [], productManager: [], projectManager: [] }, ownerFields: [], managerFields: [], teamFields: [], dependencyTypes: ['1'] },
  accounts: { 'person-1': 'active', 'person-2': 'active' },
  projects: [project('1', ['person-1'], known([{ id: '102', named: known('person-2'), updated: RECENTLY }])), project('2', [], known([]))],
};

export function exampleReport(): Report {
  const settings = defaultSettings();
  const judgement = judgeSite(SITE, settings, { write: () => undefined });
  return buildReport(judgement, {
    site: { url: 'https://your-site.atlassian.net', name: 'Your site' },
    projects: new Map([['1', { key: 'PAY', name: 'Payments' }], ['2', { key: 'LED', name: 'Ledger' }]]),
    issueKeys: new Map([['101', 'PAY-7'], ['102', 'PAY-2'], ['201', 'LED-3']]),
    teamNames: new Map(),
    programmeNames: new Map(),
  }, settings, { requests: 24, points: 61, seconds: 1.9 }, new Set(['1', '2']));
}
