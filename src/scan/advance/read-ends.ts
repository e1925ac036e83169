/** Reads the far ends of links that can matter, before the site is judged: only then all projects' links stand side by side. */
import type { IssueId } from '../../model/facts';
import { assembleSite } from '../assemble-site';
import { wantedEnds } from '../derive/wanted-ends';
import { openWorthAsking } from '../worth-asking';
import type { Desk } from './desk';
import { goOnAt, waitFor } from './give-back';
import type { Judgeable } from './judge-desk';
import { planDesk } from './plan-desk';
import type { ScanParts } from './scan-parts';
import type { Turn } from './take-step';
import { takeStep } from './take-step';

type Facts = Judgeable['facts'];
type EndsTurn = Turn & { readonly facts: Facts };

/** @param latest milliseconds of a function's life after which no step begins @param mayLeave ends that the hour does not bear are left for later */
export async function readEnds(parts: ScanParts, given: Desk, site: Judgeable, latest: number, mayLeave: boolean): Promise<EndsTurn> {
  let turn: EndsTurn = { desk: given, facts: site.facts, pause: null };
  for (const worthAsking = openWorthAsking(); turn.pause === null; ) {
    const { desk, facts } = turn;
    const now = parts.clock.now();
    const ends = worthAsking.of(listEnds(desk, { ...site, facts }, now));
    if (ends.length === 0) return turn;
    if (Date.parse(now) - Date.parse(desk.began) > latest) return { ...turn, pause: goOnAt(now) };
    const planned = await planDesk(parts, desk, now, ends);
    const step = planned.plan.steps.find(({ kind }) => kind === 'ends');
    if (step === undefined) return mayLeave ? turn : { ...turn, pause: waitFor('budget', planned.nextHour) };
    const { changed, isWhole, ...taken } = await takeStep(parts, planned, step, facts);
    if (isWhole && step.kind === 'ends') worthAsking.note(step.issueIds);
    turn = { ...taken, facts: new Map([...facts, ...changed.map((one) => [one.id, one] as const)]) };
  }
  return turn;
}

const listEnds = ({ register, accounts }: Desk, { facts, vocabulary, settings }: Judgeable, now: string): readonly IssueId[] =>
  wantedEnds(assembleSite({ register, facts, accounts, vocabulary }, settings, now), settings);
