/** What a working day does to a generated site: some projects change, each in a few work items. */
import { PURPOSES, drawShare, drawWord } from './draw';
import { memberOf } from './scale-catalogue';
import type { IssuePatch } from './scale-issue';
import { FIRST_NEW_ID } from './scale-issue';
import type { ScaleProject } from './scale-model';
import { numberOf } from './scale-model';
import type { ProjectChanges, ScaleState } from './scale-state';
import { openState } from './scale-state';

/** @param share of the projects that are live @param at when all of it happens, in ms */
export function workADay(state: ScaleState, share: number, at: number): ScaleState {
  const { model } = state;
  const day = Math.floor(at / 1_000);
  const changes = new Map(state.changes);
  const created = [...state.created];
  for (const project of model.projects) {
    if (project.isArchived || project.size === 0 || drawShare(model.shape.seed ^ day, project.index, PURPOSES.active) >= share) continue;
    const before = changes.get(project.index) ?? { lastUpdate: project.lastUpdate, added: 0, patches: new Map<number, IssuePatch>() };
    const { patches, number } = changeProject(project, before, FIRST_NEW_ID + created.length, { state, day, at });
    if (number > project.size + before.added) created.push({ project, number });
    changes.set(project.index, { lastUpdate: at, added: Math.max(before.added, number - project.size), patches });
  }
  return openState(model, changes, created);
}

interface Work {
  readonly state: ScaleState;
  readonly day: number;
  readonly at: number;
}

/** One work item is updated and one created; of ten projects four give a roadmap item another owner, or nobody; one closes a linked one, one a roadmap item. */
function changeProject(project: ScaleProject, { added, patches: before }: ProjectChanges, newId: number, { state: { model: { shape } }, day, at }: Work): { readonly patches: ReadonlyMap<number, IssuePatch>; readonly number: number } {
  const patches = new Map(before);
  const word = drawWord(shape.seed ^ day, project.index, PURPOSES.change);
  const { counts: { openItem, linked }, size } = project;
  const change = (number: number, patch: Partial<IssuePatch>): void => void patches.set(number, { ...patches.get(number), ...patch, updated: at });
  change(1 + (word % size), {});
  if (word % 10 < 4 && openItem > 0) change(numberOf(project, 'openItem', word % openItem), { assigneeId: word % 3 === 0 ? null : memberOf(project.index, word >>> 4, shape) });
  if (word % 10 === 4 && linked > 0) change(numberOf(project, 'linked', word % linked), { isDone: true });
  if (word % 10 === 5 && openItem > 0) change(numberOf(project, 'openItem', word % openItem), { isDone: true });
  const number = size + added + 1;
  change(number, { newId });
  return { patches, number };
}
