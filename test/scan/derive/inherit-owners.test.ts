/** Owners handed down: through any number of parents, across projects, by whatever is known of each last. */
import fc from 'fast-check';
import type { ProjectFacts, RoadmapItem } from '../../../src/model/facts';
import { known, unknownFact } from '../../../src/model/facts';
import { inheritOwners, listMissingParents } from '../../../src/scan/derive/inherit-owners';

const item = (id: string, owner: string | null, parentId?: string): RoadmapItem => ({ id, named: known(owner), ...(parentId === undefined ? {} : { parentId }), updated: '2026-05-30T00:00:00.000Z' });
const project = (id: string, items: readonly RoadmapItem[], ancestors?: readonly RoadmapItem[]): ProjectFacts => ({
  id, type: 'software', archived: false, programmeId: null, leadId: null, workItems: known({ count: 1, lastUpdated: null }), teamManaged: false,
  readings: { productOwner: known([]), productManager: known([]), projectManager: known([]) }, teams: known([]), roadmapItems: known(items), links: known([]), authority: known([]), backlog: unknownFact('notRead'),
  ...(ancestors === undefined ? {} : { ancestors }),
});
const ownersOf = (projects: readonly ProjectFacts[]) => Object.fromEntries(inheritOwners(projects).flatMap(({ roadmapItems }) => (roadmapItems.known ? roadmapItems.value.map(({ id, named }) => [id, named.known ? named.value : named.reason]) : [])));

it('hands the owner of a parent down, from whatever project', () => {
  expect(ownersOf([project('1', [item('a', null, 'b')]), project('2', [item('b', null, 'c'), item('c', 'ann')])])).toEqual({ a: 'ann', b: 'ann', c: 'ann' });
});

it('leaves untold what hangs on a parent that nobody has read, and names that parent', () => {
  const projects = [project('1', [item('a', null, 'b'), item('d', 'ben')], [item('b', null, 'c')])];
  expect(ownersOf(projects)).toEqual({ a: 'notRead', d: 'ben' });
  expect(listMissingParents(projects)).toEqual(['c']);
});

it('asks a roadmap first, then what was read of a parent in its own project, then what a child’s project noted in vain', () => {
  const stray: RoadmapItem = { id: 'b', named: unknownFact('forbidden'), updated: null };
  const child = project('1', [item('a', null, 'b')], [stray]);
  expect(ownersOf([child])).toEqual({ a: 'forbidden' });
  expect(ownersOf([child, project('0', [], [item('b', 'ben')])])).toMatchObject({ a: 'ben' });
  expect(ownersOf([child, project('0', [], [item('b', 'ben')]), project('2', [item('b', 'ann')])])).toMatchObject({ a: 'ann' });
});

it('ends in circles without an owner, whatever the parents are', () => {
  const ids = fc.constantFrom('1', '2', '3', '4', '5', '6');
  fc.assert(fc.property(fc.array(fc.record({ id: ids, parent: fc.option(ids), owner: fc.option(fc.constantFrom('ann', 'ben')) }), { maxLength: 12 }), fc.nat(2), (drafts, split) => {
    const items = new Map<string, RoadmapItem>(drafts.map(({ id, parent, owner }) => [id, item(id, owner, owner === null && parent !== null ? parent : undefined)]));
    const all = [...items.values()];
    const projects = [project('1', all.slice(0, split)), project('2', all.slice(split))];
    const owners = ownersOf(projects);
    for (const { id } of all) {
      // By hand: as many steps up as there are items, and then a circle is sure.
      let at = items.get(id);
      for (let step = 0; step <= all.length && at?.parentId !== undefined; step += 1) at = items.get(at.parentId);
      expect(owners[id]).toEqual(at === undefined ? 'notRead' : at.parentId !== undefined ? null : at.named.known ? at.named.value : at.named.reason);
    }
    expect(listMissingParents(projects).length > 0).toBe(Object.values(owners).includes('notRead'));
  }));
});
