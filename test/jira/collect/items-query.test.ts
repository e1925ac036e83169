/** What a batch's query asks for: nothing that is not wanted, and everything of a Discovery space only. */
import { buildItemsQuery } from '../../../src/jira/collect/items-query';

const blocks = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const epic = { id: '10', name: 'Epic', level: 1, projectId: null };
const full = { issueTypes: [epic], roadmapTypes: ['10'], dependencyTypes: [blocks] };
const none = { issueTypes: [], roadmapTypes: [], dependencyTypes: [] };
const roadmap = { id: '1', key: 'A', reach: 'roadmap' as const };
const ideas = { id: '2', key: 'B', reach: 'ideas' as const };
const links = { id: '3', key: 'C', reach: 'links' as const };

it('asks for roadmap items and links of judged spaces, links of the others, and everything of Discovery', () => {
  expect(buildItemsQuery([roadmap, ideas, links], full, 'from')).toBe(
    '((project in ("1") AND (issuetype in ("10") OR issueLinkType in ("blocks"))) OR project in ("2") OR (project in ("3") AND (issueLinkType in ("blocks")))) AND statusCategory != Done',
  );
  expect(buildItemsQuery([links], full, 'both')).toBe('((project in ("3") AND (issueLinkType in ("blocks", "is blocked by")))) AND statusCategory != Done');
});

it('asks for nothing where the site has neither roadmap types nor dependency types, and never for all open work in its place', () => {
  expect(buildItemsQuery([roadmap, links], none, 'both')).toBeNull();
  expect(buildItemsQuery([roadmap, ideas, links], none, 'both')).toBe('(project in ("2")) AND statusCategory != Done');
});
