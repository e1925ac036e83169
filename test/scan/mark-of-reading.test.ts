/** What makes a part due again, and what does not: least of all that a team-managed space comes with types of its own. */
import type { Part } from '../../src/model/register';
import { PARTS } from '../../src/model/register';
import { settingsSchema } from '../../src/model/settings';
import type { Vocabulary } from '../../src/model/vocabulary';
import { markOfReading } from '../../src/scan/mark-of-reading';

const BLOCKS = { id: '100', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const VOCABULARY: Vocabulary = {
  readAt: '2026-06-01T00:00:00.000Z', programmes: [], site: { url: 'https://site.invalid', name: 'Site' },
  issueTypes: [{ id: '10', name: 'Story', level: 0, projectId: null }, { id: '11', name: 'Epic', level: 1, projectId: null }],
  linkTypes: [BLOCKS], roadmapTypes: ['11'], dependencyTypes: [BLOCKS], ownerFields: [], managerFields: [], teamFields: ['customfield_1'],
  backlogFields: { rank: 'customfield_2', sprints: [], estimates: [], acceptanceCriteria: [] }, settingsAccounts: [],
  sharedRoles: { known: true, value: [['Developers', '1'], ['Product Owner', '2']] },
};
const change = (change: Partial<Vocabulary>): Vocabulary => ({ ...VOCABULARY, ...change });

/** Which parts hang on the difference. */
function partsDue(vocabulary: Vocabulary, settings: unknown = {}): readonly Part[] {
  const [before, after] = [settingsSchema.parse({}), settingsSchema.parse(settings)];
  return PARTS.filter((part) => markOfReading(part, before, VOCABULARY) !== markOfReading(part, after, vocabulary));
}

it.each<[string, Vocabulary, unknown, readonly Part[]]>([
  ['nothing', change({ readAt: '2026-06-02T00:00:00.000Z' }), {}, []],
  ['a threshold, an exclusion, a weight', VOCABULARY, { excludedProjects: ['1'], thresholds: { staleItemDays: 1 }, checks: { 'stale-roadmap-items': { weight: 1 } } }, []],
  ['another name for a role', VOCABULARY, { synonyms: { productOwner: ['Chef'] } }, ['seats']],
  ['other sources', VOCABULARY, { sources: ['set', 'projectProperty'] }, ['seats']],
  ['a shared role of that name', change({ sharedRoles: { known: true, value: [['PO', '3'], ['Product Owner', '2']] } }), {}, ['seats']],
  ['a shared role of any other name', change({ sharedRoles: { known: true, value: [['Product Owner', '2'], ['Testers', '3']] } }), {}, []],
  ['shared roles that nobody shows any more', change({ sharedRoles: { known: false, reason: 'forbidden' } }), {}, ['seats']],
  ['a new shared type above story level', change({ issueTypes: [...VOCABULARY.issueTypes, { id: '12', name: 'Theme', level: 2, projectId: null }], roadmapTypes: ['11', '12'] }), {}, ['items', 'samples']],
  ['the types of a new team-managed space', change({ issueTypes: [...VOCABULARY.issueTypes, { id: '20', name: 'Story', level: 0, projectId: '7' }, { id: '21', name: 'Epic', level: 1, projectId: '7' }], roadmapTypes: ['11', '21'] }), {}, []],
  ['roadmap types of the settings', VOCABULARY, { roadmapTypes: ['10'] }, ['items', 'samples']],
  ['dependency types of the settings', VOCABULARY, { dependencyTypes: [] }, ['items']],
  ['another text of a link type', change({ linkTypes: [{ ...BLOCKS, outward: 'stops' }], dependencyTypes: [{ ...BLOCKS, outward: 'stops' }] }), {}, ['items']],
  ['a Team field', change({ teamFields: [] }), {}, ['items']],
  ['a larger sample', VOCABULARY, { thresholds: { backlogSample: 50 } }, ['samples']],
  ['a field for acceptance criteria', change({ backlogFields: { ...VOCABULARY.backlogFields, acceptanceCriteria: ['customfield_3'] } }), {}, ['samples']],
])('%s', (_, vocabulary, settings, due) => {
  expect(partsDue(vocabulary, settings)).toEqual(due);
});

it('is the same whichever of a new space’s types the settings name by one name', () => {
  const settings = (roadmapTypes: readonly string[]) => settingsSchema.parse({ roadmapTypes });
  const grown = change({ issueTypes: [...VOCABULARY.issueTypes, { id: '21', name: 'Epic', level: 1, projectId: '7' }] });
  expect(markOfReading('items', settings(['11', '21']), grown)).toBe(markOfReading('items', settings(['11']), VOCABULARY));
});

it('is short', () => {
  for (const part of PARTS) expect(markOfReading(part, settingsSchema.parse({}), VOCABULARY)).toMatch(/^[0-9a-z]{1,7}\.[0-9a-z]{1,7}$/);
});
