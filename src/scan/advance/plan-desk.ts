/** Plans from what lies on the desk, the marks that came meanwhile and the points that the hour still bears. */
import type { Instant, IssueId } from '../../model/facts';
import type { Part } from '../../model/register';
import type { Settings } from '../../model/settings';
import type { Vocabulary } from '../../model/vocabulary';
import { bindSite } from '../bind-site';
import type { SetupFinding } from '../find-setup';
import { markOfReading } from '../mark-of-reading';
import type { PlanInput } from '../plan/plan-input';
import type { Plan } from '../plan/plan-scan';
import { planScan } from '../plan/plan-scan';
import { beginRound } from './begin-round';
import type { Desk } from './desk';
import { scanCeiling } from './scan-ceiling';
import type { ScanParts } from './scan-parts';
import { leaveOutServed } from './serve-marks';
import { showProgress } from './show-progress';

export interface PlannedDesk extends Desk {
  readonly plan: Plan;
  readonly input: PlanInput;
  /** When the hour bears points again. */
  readonly nextHour: Instant;
  /** What the settings name and the site lacks. */
  readonly gone: readonly SetupFinding[];
}

/** A site's marks take many queries, so that they are not listed before every step. */
const MARKS_MS = 15_000;

/** Begins a round where one is due. @param ends far ends of links that the facts call for */
export async function planDesk({ stores, site }: ScanParts, desk: Desk, at: Instant, ends: readonly IssueId[] = []): Promise<PlannedDesk> {
  const marks = desk.marks !== null && Date.parse(at) - Date.parse(desk.marks.at) < MARKS_MS ? desk.marks : { listed: await stores.marks.list(), at };
  const budget = await stores.budget.read(at);
  const { register, accounts } = desk;
  const { vocabulary } = desk;
  const { settings, setup } = vocabulary === null ? { settings: desk.settings, setup: [] } : bindSite(desk.settings, vocabulary, register, { leavesOutGone: true });
  const under = vocabulary === null ? null : marksOf(settings, vocabulary);
  const ceiling = scanCeiling(settings);
  const points = desk.rest === null ? Math.max(0, ceiling - budget.used - budget.forgone) : 0;
  const input: PlanInput = { settings, vocabulary, under, register, accounts, run: desk.run, marks: leaveOutServed([...marks.listed, ...desk.asked], desk), ends, at, points, once: null };
  const run = beginRound(desk.run, input, site, at);
  const plan = planScan({ ...input, run });
  return { ...desk, marks, run: showProgress(run, plan, { points, ceiling, nextHour: budget.nextHour }, at), plan, input: { ...input, run }, nextHour: budget.nextHour, gone: setup };
}

const marksOf = (settings: Settings, vocabulary: Vocabulary): Readonly<Record<Part, string>> => ({
  seats: markOfReading('seats', settings, vocabulary),
  items: markOfReading('items', settings, vocabulary),
  samples: markOfReading('samples', settings, vocabulary),
});
