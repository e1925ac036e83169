/** What stands afterwards where a step finds everything and nothing is new: the least that a plan must be content with. */
import type { ProjectId } from '../../../src/model/facts';
import type { Reading, RegisterEntry } from '../../../src/model/register';
import type { Step } from '../../../src/model/step';
import { assess } from '../../../src/scan/plan/situation';
import { listServedMarks } from '../../../src/scan/plan/list-served-marks';
import type { PlanInput } from '../../../src/scan/plan/plan-input';
import { UNDER } from './arbitrary-plan';

export function carryOut(input: PlanInput, step: Step): PlanInput {
  const after = bring(input, step);
  const served = new Set(listServedMarks(after, new Set(step.kind === 'whereabouts' ? step.projectIds : [])));
  return { ...after, marks: after.marks.filter((mark) => !served.has(mark)) };
}

function bring(input: PlanInput, step: Step): PlanInput {
  const { at, register, run } = input;
  const reading = (under: string): Reading => ({ at, under, whole: true, failures: 0 });
  const change = (ids: Iterable<ProjectId>, patch: (entry: RegisterEntry) => Partial<RegisterEntry>): PlanInput => {
    const changed = [...ids].flatMap((id) => register.get(id) ?? []).map((entry) => [entry.id, { ...entry, ...patch(entry) }] as const);
    return { ...input, register: new Map([...register, ...changed]) };
  };
  switch (step.kind) {
    case 'vocabulary': return input.vocabulary === null ? input : { ...input, vocabulary: { ...input.vocabulary, readAt: at } };
    case 'catalogue': return { ...change(register.keys(), ({ goneAt }) => (goneAt === null ? { seenAt: at } : {})), run: { ...run, catalogue: { next: null, whole: step.order === 'key', total: register.size } } };
    case 'whereabouts': return change(step.projectIds, ({ goneAt }) => (goneAt === null ? { seenAt: at } : {}));
    case 'seats': return change(step.projectIds, () => ({ seats: reading(UNDER.seats) }));
    case 'items': {
      const { judged } = assess({ ...input, vocabulary: input.vocabulary!, under: UNDER });
      return change(step.projectIds, ({ id, items }) => ({ items: { ...reading(UNDER.items), links: step.links, roadmap: judged.has(id), objects: items?.objects ?? 1 } }));
    }
    case 'samples': return change(step.projectIds, () => ({ samples: reading(UNDER.samples) }));
    case 'accounts': return { ...input, accounts: new Map([...input.accounts, ...step.accountIds.map((id) => [id, { state: 'active', at }] as const)]) };
    case 'ends': return { ...input, ends: input.ends.filter((id) => !step.issueIds.includes(id)) };
  }
}

/** Takes the first step again and again, as a scan does. */
export function carryOutAll(input: PlanInput, plan: (input: PlanInput) => { readonly steps: readonly Step[] }, most = 10_000): { readonly input: PlanInput; readonly steps: readonly Step[] } {
  const taken: Step[] = [];
  let now = input;
  for (let [step] = plan(now).steps; step !== undefined; [step] = plan(now).steps) {
    if (taken.length === most) throw new Error(`Not over after ${most} steps: ${step.id}`);
    taken.push(step);
    now = carryOut(now, step);
  }
  return { input: now, steps: taken };
}
