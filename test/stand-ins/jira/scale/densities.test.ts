/** A generated site is as dense as it says, whatever its size; most of all in what is read of it. */
import { createScaleSite } from '../../../../stand-ins/jira/scale/create-scale-site';
import type { ScaleIssue } from '../../../../stand-ins/jira/scale/scale-issue';

const NOW = Date.parse('2026-11-24T09:00:00.000Z');

const shape = { projects: 200, workItems: 100_000, seed: 7, now: NOW, hasFields: true };
const site = createScaleSite(shape).current();
const { state: { model } } = site;
const all = [...site.index.issuesWithin({ common: undefined, rare: undefined })] as ScaleIssue[];
const open = all.filter(({ status, project }) => status.categoryId !== 3 && project.archived !== true);
const epics = open.filter(({ typeId }) => site.index.rareTypes.has(typeId));
const ends = open.filter(({ links }) => links.some(({ far }) => far.status.categoryId !== 3));

it('has as many work items, and each once, in the order of ids', () => {
  expect(all.length).toBe(100_000);
  expect(all.every(({ order }, place) => order === (all[place - 1]?.order ?? order - 1) + 1)).toBe(true);
});

it('has 2 % open roadmap items, a fifth of them of nobody', () => {
  const ideas = epics.filter(({ source }) => source.type === 'product_discovery').length;
  expect(epics.length).toBe(2_000);
  expect(ideas).toBeLessThan(200);
  const unowned = epics.filter(({ assigneeId, managerId }) => assigneeId === undefined && managerId === undefined).length;
  expect(unowned / epics.length).toBeGreaterThan(0.18);
  expect(unowned / epics.length).toBeLessThan(0.26);
});

it('has 3 % work items in open dependency links, one each, a third of them across projects; each link is seen from both ends', () => {
  expect(ends.length).toBe(3_000);
  expect(ends.every(({ order, links }) => links.length === 1 && links[0]?.far.links[0]?.far.order === order && links[0].direction !== links[0].far.links[0].direction)).toBe(true);
  const across = ends.filter(({ project, links }) => links[0]?.far.project.id !== project.id).length;
  expect(across / ends.length).toBeGreaterThan(0.31);
  expect(across / ends.length).toBeLessThan(0.36);
});

it('keeps what hangs together within a project in one team', () => {
  const within = ends.filter(({ project, links }) => links[0]?.far.project.id === project.id);
  expect(within.every(({ teamId, links }) => teamId === (links[0]?.far as ScaleIssue).teamId)).toBe(true);
});

it('has 1.5 actors a role, and people who answer in several spaces', () => {
  const held = (site.site.roles ?? []).filter(({ name }) => name !== 'Members').map(({ actors = [] }) => actors.length);
  expect(held.length).toBe(600);
  expect(held.reduce((sum, count) => sum + count, 0) / held.length).toBeCloseTo(1.5, 0);
});

it('holds no more than its arithmetic of a million work items', () => {
  const large = createScaleSite({ ...shape, projects: 2_000, workItems: 1_000_000 }).current().state.model;
  expect(large.projects.reduce((sum, { places }) => sum + places.length, large.partners.length)).toBeLessThan(150_000);
  expect(model.projects).toHaveLength(200);
});

it('holds of a day only what that changed, however many there were', () => {
  const changing = createScaleSite(shape);
  const before = changing.current();
  for (let day = 1; day <= 3; day += 1) changing.work(0.05, new Date(NOW + day * 86_400_000));
  const { index, state } = changing.current();
  expect(state.model).toBe(before.state.model);
  for (const part of ['site', 'projects', 'rareTypes', 'users'] as const) expect(index[part]).toBe(before.index[part]);
  expect(state.changes.size).toBeGreaterThan(10);
  expect(state.changes.size).toBeLessThan(60);
  expect([...state.changes.values()].every(({ patches }) => patches.size <= 6)).toBe(true);
});
