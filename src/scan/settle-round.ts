/**
 * What follows on reading: the site is judged as far as it is read, where there is something new, and at a round's end the books
 * are closed. Done again after a kill it stores nothing twice.
 */
import { closeRound } from './advance/close-round';
import type { Desk } from './advance/desk';
import type { Judgeable } from './advance/judge-desk';
import { judgeDesk } from './advance/judge-desk';
import { listNamed } from './advance/list-named';
import { markOfAll } from './advance/mark-of-settings';
import type { PlannedDesk } from './advance/plan-desk';
import { readEnds } from './advance/read-ends';
import { forgetLost, readFacts } from './advance/read-facts';
import type { ScanParts } from './advance/scan-parts';
import type { Turn } from './advance/take-step';

/** @param time `over`: nothing is left to read, so that the run comes to rest; `meanwhile`: reading goes on after @param latest milliseconds of a function's life after which no step begins */
export async function settleRound(parts: ScanParts, desk: PlannedDesk, time: 'over' | 'meanwhile', latest: number): Promise<Turn> {
  const { vocabulary, settings } = desk.input;
  const close = (settled: Desk): Promise<Turn> | Turn => (time === 'over' ? closeRound(parts, settled) : { desk: settled, pause: null });
  if (vocabulary === null || !isJudgingDue(desk, markOfAll(desk.settings, parts.digest), parts.clock.now())) return close(desk);
  const { facts, lost } = await readFacts(parts, desk.register, desk.register.keys());
  if (lost.length > 0) return { desk: await forgetLost(parts, desk, lost), pause: null };
  const site: Judgeable = { settings, vocabulary, facts, gone: time === 'over' || desk.run.judged !== null ? desk.gone : [] };
  const ended = await readEnds(parts, desk, site, latest, time === 'meanwhile');
  if (ended.pause !== null) return ended;
  const judged = await judgeDesk(parts, ended.desk, { ...site, facts: ended.facts });
  if (judged.pause !== null) return judged;
  if (time === 'over') await parts.stores.accounts.keepOnly(listNamed(judged.desk.register, ended.facts, vocabulary, settings));
  return close(judged.desk);
}

/** Ages go by days and trends have one point a day, so that the site is judged once a day also where nothing is new. */
function isJudgingDue({ run: { judged, hasNews } }: Desk, mark: string, now: string): boolean {
  return hasNews || judged === null || judged.under !== mark || judged.at.slice(0, 10) !== now.slice(0, 10);
}
