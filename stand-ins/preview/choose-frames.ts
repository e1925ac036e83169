/** The gadgets of a fresh preview: the worst space alone, a fair sample as a list, and the worst once more, wide and on the other dashboard. */
import type { Frame } from './preview-options';

/** Rows of the list: what fits on a screen. */
const MOST_ROWS = 12;

/** @param projectIds worst first @param judgedIds those that have a score, worst first */
export function chooseFrames(projectIds: readonly string[], judgedIds: readonly string[]): readonly Frame[] {
  const worst = (judgedIds.length > 0 ? judgedIds : projectIds).slice(0, 1);
  return [
    { id: 'one', title: 'Role health', width: 380, config: { projectIds: worst }, host: 'gadget' },
    { id: 'several', title: 'Role health: several spaces', config: { projectIds: sample(projectIds) }, host: 'gadget' },
    { id: 'wide', title: 'Role health: the new dashboards', config: { projectIds: worst }, host: 'widget' },
  ];
}

/** Evenly over the list, first and last included. */
function sample(projectIds: readonly string[]): readonly string[] {
  if (projectIds.length <= MOST_ROWS) return projectIds;
  return Array.from({ length: MOST_ROWS }, (_, row) => projectIds[Math.round((row * (projectIds.length - 1)) / (MOST_ROWS - 1))] ?? '');
}
