/** Carries out a plan in memory: its first step again and again, until nothing of the kinds asked for is due any more. */
import type { Instant, IssueId, ProjectId } from '../model/facts';
import type { Step } from '../model/step';
import type { CatalogueProgress } from '../model/stores';
import type { BoundSite } from './bind-site';
import { markOfReading } from './mark-of-reading';
import { planScan } from './plan/plan-scan';
import { FIRST_PAGE_BY_KEY, turnPage } from './plan/turn-page';
import type { RunStep } from './run-step';
import type { ScanMemory } from './scan-memory';
import { keepResult } from './scan-memory';

export interface Errand {
  /** Kinds of steps to carry out; those of other kinds wait. */
  readonly kinds: readonly Step['kind'][];
  readonly ends?: readonly IssueId[];
  /** Points that samples may cost; default: none. */
  readonly samplePoints?: number;
  /** The only projects whose samples can be read; null for all. */
  readonly sampled?: ReadonlySet<ProjectId> | null;
}

export interface OneScan {
  plan(errand: Errand, bound: BoundSite): readonly Step[];
  /** @returns points spent @throws JiraError where Jira cannot be read at all, or asks to wait for longer than a call does */
  carryOut(errand: Errand, bound: BoundSite): Promise<number>;
}

export function openScan(runStep: RunStep, memory: ScanMemory, at: Instant): OneScan {
  let catalogue: CatalogueProgress = FIRST_PAGE_BY_KEY;

  function plan({ kinds, ends = [], samplePoints = 0, sampled = null }: Errand, { settings, selected }: BoundSite): readonly Step[] {
    const { vocabulary, register, accounts } = memory;
    const under = vocabulary === null ? null : { seats: markOfReading('seats', settings, vocabulary), items: markOfReading('items', settings, vocabulary), samples: markOfReading('samples', settings, vocabulary) };
    const run = { roundBegan: at, nextRound: at, catalogue, corrections: {}, judged: null };
    return planScan({ settings, vocabulary, under, register, accounts, run, marks: [], ends, at, points: Infinity, once: { selected, samplePoints, sampled } }).steps.filter(({ kind }) => kinds.includes(kind));
  }

  async function take(step: Step, { settings, selected }: BoundSite): Promise<number> {
    const before = new Map(memory.register);
    const result = await runStep(step, { ...memory, settings, at, selected }, Infinity);
    if (result.ending.kind === 'toldToWait') throw result.ending.cause;
    keepResult(memory, result);
    if (result.page !== null) catalogue = turnPage(catalogue, result.page, before, memory.register);
    return result.spent.points;
  }

  return {
    plan,
    async carryOut(errand, bound) {
      const asked = new Set<IssueId>();
      for (let spent = 0; ;) {
        const [step] = plan({ ...errand, ends: (errand.ends ?? []).filter((id) => !asked.has(id)), samplePoints: (errand.samplePoints ?? 0) - spent }, bound);
        if (step === undefined) return spent;
        spent += await take(step, bound);
        if (step.kind === 'ends') for (const id of step.issueIds) asked.add(id);
      }
    },
  };
}
