/** What the next scan would read again only because other settings come into force, in points. */
import type { RereadEffect } from '../../model/admin-api';
import type { Instant } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { Part } from '../../model/register';
import { PARTS } from '../../model/register';
import type { Settings } from '../../model/settings';
import type { Step } from '../../model/step';
import type { Run } from '../../model/stores';
import type { StoredSite } from '../assemble-site';
import { markOfReading } from '../mark-of-reading';
import { planScan } from '../plan/plan-scan';

const DAY_MS = 86_400_000;

/** @param from bound, in force @param to bound @param run as it is stored */
export function foreseeReading(site: Omit<StoredSite, 'facts'>, { from, to }: { readonly from: Settings; readonly to: Settings }, run: Pick<Run, 'corrections' | 'judged'>, at: Instant): RereadEffect {
  // The day's share of samples goes by the budget, which is no reason to read anything again.
  const [before, after] = [from, to].map((settings) => listSteps(site, { ...settings, pointsPerHour: from.pointsPerHour }, run, at)) as [Steps, Steps];
  const parts = PARTS.map((part) => {
    const due = spacesOf(before, part);
    const shares = after.map((step) => (step.kind === part ? { fresh: step.projectIds.filter((id) => !due.has(id)).length, of: step.projectIds.length, points: step.points } : NONE));
    return { part, spaces: sum(shares.map(({ fresh }) => fresh)), points: sum(shares.map(({ fresh, of, points }) => points * (fresh / of))) };
  });
  return { points: Math.round(sum(parts.map(({ points }) => points))), parts: parts.filter(({ spaces }) => spaces > 0).map(({ part, spaces }) => ({ part, spaces })) };
}

const NONE = { fresh: 0, of: 1, points: 0 };
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

type Steps = readonly Step[];

/** As in a round that has looked over the catalogue already; without those whose turn it is anyway, which may wait. */
function listSteps(site: Omit<StoredSite, 'facts'>, settings: Settings, { corrections, judged }: Pick<Run, 'corrections' | 'judged'>, at: Instant): Steps {
  const { vocabulary, register, accounts } = site;
  const under: Record<Part, string> = { seats: markOfReading('seats', settings, vocabulary), items: markOfReading('items', settings, vocabulary), samples: markOfReading('samples', settings, vocabulary) };
  const run = { roundBegan: vocabulary.readAt, nextRound: instantAfter(vocabulary.readAt, DAY_MS), catalogue: null, corrections, judged: judged ?? { at, under: '' } };
  return planScan({ settings, vocabulary, under, register, accounts, run, marks: [], ends: [], at, points: Number.MAX_SAFE_INTEGER, once: null }).steps.filter(({ reason }) => reason !== 'rotation');
}

const spacesOf = (steps: Steps, part: Part): ReadonlySet<string> => new Set(steps.flatMap((step) => (step.kind === part ? step.projectIds : [])));
