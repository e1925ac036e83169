/**
 * A project that alone costs more than an hour may: what it would have told is unknown, and it is due again with patience that
 * grows. Else it would take every hour's points from all others, for ever.
 */
import type { Instant, ProjectFacts, ProjectId } from '../../model/facts';
import { unknownFact } from '../../model/facts';
import type { Step } from '../../model/step';
import { describeBare } from '../assemble-project';
import type { PlanInput } from '../plan/plan-input';
import { EMPTY_RESULT } from '../step/empty-result';
import { nextReading } from '../step/next-reading';
import type { EntryPatch, StepResult } from '../step/step-result';

const UNREAD = unknownFact('incomplete');

/** @param points that did not suffice @returns null for a step that a smaller one can take the place of */
export function giveUp(step: Step, { register, under }: Pick<PlanInput, 'register' | 'under'>, stored: ReadonlyMap<ProjectId, ProjectFacts>, at: Instant, points: number): StepResult | null {
  if (step.kind !== 'seats' && step.kind !== 'items' && step.kind !== 'samples') return null;
  const entry = register.get(step.projectIds[0] ?? '');
  if (entry === undefined || under === null || step.projectIds.length > 1) return null;
  const reading = nextReading(entry[step.kind], { at, under: under[step.kind], whole: false });
  const patch: EntryPatch = step.kind === 'items' ? { items: { ...reading, links: step.links, roadmap: entry.items?.roadmap ?? false, objects: points } } : { [step.kind]: reading };
  const facts = { ...(stored.get(entry.id) ?? describeBare(entry)), ...UNTOLD[step.kind] };
  return { ...EMPTY_RESULT, patches: new Map([[entry.id, patch]]), facts: [facts] };
}

const UNTOLD: Readonly<Record<'seats' | 'items' | 'samples', Partial<ProjectFacts>>> = {
  seats: { readings: { productOwner: UNREAD, productManager: UNREAD, projectManager: UNREAD } },
  items: { teams: UNREAD, roadmapItems: UNREAD, links: UNREAD },
  samples: { authority: UNREAD, backlog: UNREAD },
};
