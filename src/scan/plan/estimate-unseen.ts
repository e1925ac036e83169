/** What a round will find to do that no step names yet: the catalogue's other pages, and the projects on them. */
import type { Candidate } from './order-steps';
import type { PlanInput } from './plan-input';
import { PAGE } from './price-step';

/** One project's seats (18 points) and items (18), as price-step.ts and price-items.ts have them for a project of usual size. */
const POINTS_A_PROJECT = 36;
/** Of seats some 35 go into a step, of items 150. */
const STEPS_A_PROJECT = 1 / 35 + 1 / 150;

/** @param planned the steps that are named: a page among them is not counted again */
export function estimateUnseen({ run: { catalogue }, register }: PlanInput, planned: readonly Candidate[]): { readonly steps: number; readonly points: number } {
  const next = catalogue?.next ?? null;
  if (catalogue === null || next === null || catalogue.total === null) return { steps: 0, points: 0 };
  const { total } = catalogue;
  const known = [...register.values()].filter(({ goneAt }) => goneAt === null).length;
  const toRead = next.order === 'key' ? total - next.startAt : known === total ? 0 : total;
  const pages = Math.max(0, Math.ceil(toRead / PAGE) - planned.filter(({ step }) => step.kind === 'catalogue').length);
  const projects = Math.max(0, total - known);
  return { steps: pages + Math.ceil(projects * STEPS_A_PROJECT), points: pages * (1 + PAGE) + projects * POINTS_A_PROJECT };
}
