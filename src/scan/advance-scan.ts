/**
 * Goes on with the scan for as long as one function may: takes the run, plans, takes the first step, plans again. What is stored is
 * the only truth, so that whoever is killed here loses one step at most, and whoever comes next plans the same.
 */
import { clearLoose } from './advance/clear-loose';
import type { Desk } from './advance/desk';
import { openDesk } from './advance/desk';
import type { Next } from './advance/give-back';
import { STOPPED, giveBack, goOnAt, waitFor } from './advance/give-back';
import { planDesk } from './advance/plan-desk';
import type { ScanParts } from './advance/scan-parts';
import type { Delivery } from './advance/take-run';
import { takeRun } from './advance/take-run';
import type { Turn } from './advance/take-step';
import { takeStep } from './advance/take-step';
import { whenToJudge } from './advance/when-to-judge';
import { settleRound } from './settle-round';

/** No step begins later than this in a function's life: it may take a minute and more, and the function has two (manifest.yml). */
const WORK_MS = 40_000;
/** A large site takes most of a minute to judge, which does not begin late either. */
const JUDGING_MS = 20_000;

/** @throws JiraError where the site cannot be read at all, and what the stores throw; the run is held then: fail-run.ts gives it back */
export async function advanceScan(parts: ScanParts, delivery: Delivery): Promise<Next> {
  const taken = await takeRun(parts, delivery);
  if ('kind' in taken) return taken;
  let desk = await clearLoose(parts, await openDesk(parts, taken));
  for (;;) {
    const { pause, ...turn } = await takeTurn(parts, desk);
    if (pause === 'lost') return { kind: 'rest' };
    if (pause !== null) return giveBack(parts, turn.desk, pause);
    desk = turn.desk;
  }
}

/** One step, or the judging that is due in its place. */
async function takeTurn(parts: ScanParts, before: Desk): Promise<Turn> {
  if ((await parts.stores.stop.read()) !== null) return { desk: before, pause: STOPPED };
  const now = parts.clock.now();
  const age = Date.parse(now) - Date.parse(before.began);
  const desk = await planDesk(parts, before, now);
  const { steps: [step] } = desk.plan;
  const time = whenToJudge(desk.plan, desk.run, now);
  if (time !== 'later') return age > JUDGING_MS ? { desk, pause: desk.rest ?? goOnAt(now) } : settleRound(parts, desk, time, WORK_MS);
  if (desk.rest !== null) return { desk, pause: desk.rest };
  if (age > WORK_MS) return { desk, pause: goOnAt(now) };
  return step === undefined ? { desk, pause: waitFor('budget', desk.nextHour) } : restAfter(await takeStep(parts, desk, step));
}

/** Before a wait, what was read is judged: who looks at a page meanwhile sees all that there is. */
const restAfter = ({ desk, pause }: Turn): Turn => (pause !== null && pause !== 'lost' && pause.state === 'waiting' ? { desk: { ...desk, rest: pause }, pause: null } : { desk, pause });
