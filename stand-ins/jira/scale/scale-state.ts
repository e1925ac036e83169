/** A generated site at one instant: as it was generated, and what has changed since, project by project. */
import type { IssuePatch, IssueFinder } from './scale-issue';
import { FIRST_ISSUE_ID, FIRST_NEW_ID, ScaleIssue } from './scale-issue';
import type { ScaleModel, ScaleProject } from './scale-model';
import { projectAt } from './scale-model';

export interface ProjectChanges {
  /** In ms. */
  readonly lastUpdate: number;
  /** Work items beyond those that it began with. */
  readonly added: number;
  readonly patches: ReadonlyMap<number, IssuePatch>;
}

export interface ScaleState extends IssueFinder {
  readonly changes: ReadonlyMap<number, ProjectChanges>;
  /** Work items that were created since, in the order of their ids. */
  readonly created: ReadonlyArray<{ readonly project: ScaleProject; readonly number: number }>;
  byOrder(order: number): ScaleIssue | undefined;
  byKey(key: string): ScaleIssue | undefined;
}

export function openState(model: ScaleModel, changes: ScaleState['changes'], created: ScaleState['created']): ScaleState {
  const { projects, shape, named } = model;
  const issue = (project: ScaleProject, number: number): ScaleIssue => new ScaleIssue(state, project, number, changes.get(project.index)?.patches.get(number));
  const state: ScaleState = {
    model, changes, created, issue,
    byOrder: (order) => {
      if (order >= FIRST_NEW_ID) {
        const found = created[order - FIRST_NEW_ID];
        return found && issue(found.project, found.number);
      }
      const place = order - FIRST_ISSUE_ID;
      if (!Number.isInteger(order) || place < 0 || place >= shape.workItems) return undefined;
      const project = projectAt(projects, place, ({ first }) => first);
      return project && issue(project, place - project.first + 1);
    },
    byKey: (key) => {
      const [, name = '', digits = ''] = /^([A-Z]+)-(\d+)$/.exec(key.toUpperCase()) ?? [];
      const project = named.get(name.toLowerCase())?.find(({ record }) => record.key === name);
      const number = Number(digits);
      return project !== undefined && number >= 1 && number <= project.size + (changes.get(project.index)?.added ?? 0) ? issue(project, number) : undefined;
    },
  };
  return state;
}
