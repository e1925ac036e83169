/** Takes the run for a delivery, unless that is a repeated one, another has the run, or the run waits for an instant. */
import type { Instant, ProjectId } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { HeldRun, Mark, Run } from '../../model/stores';
import type { Next } from './give-back';
import { giveBack } from './give-back';
import type { ScanParts } from './scan-parts';
import { LEASE_MS } from './scan-parts';

/** How a delivery came about. */
export interface Delivery {
  /** Under this name it takes the run; unlike any other's. */
  readonly holder: string;
  /** The mark under which it was pushed, and when. */
  readonly id: string;
  readonly at: Instant;
  /** It goes on with a run that knows its mark; the others begin a chain of deliveries. */
  readonly isContinued: boolean;
  /** The platform delivers it again, since the delivery before did not come to its end. */
  readonly isRetried: boolean;
  /** Spaces that a viewer asked for. */
  readonly projectIds: readonly ProjectId[];
}

export interface TakenRun {
  readonly holder: string;
  readonly began: Instant;
  readonly run: Run;
  readonly asked: readonly Mark[];
}

export async function takeRun(parts: ScanParts, delivery: Delivery): Promise<TakenRun | Next> {
  const { stores, clock } = parts;
  const held = await stores.run.read();
  if (isRepeated(delivery, held)) return { kind: 'rest' };
  const { holder } = delivery;
  const began = clock.now();
  const run = await stores.run.take(holder, began, instantAfter(began, LEASE_MS));
  if (run === null) return whenFree(delivery, held, began);
  const { state, waitsFor, waitsUntil } = run.progress;
  if (state === 'waiting' && waitsUntil !== null && waitsUntil > began) return giveBack(parts, { holder, run }, { state, waitsFor, until: waitsUntil });
  return { holder, began, run, asked: delivery.projectIds.map((projectId) => ({ kind: 'asked', projectId, at: delivery.at })) };
}

const isRepeated = ({ id, isContinued, isRetried }: Delivery, held: HeldRun | null): boolean => isContinued && !isRetried && held?.run.next?.id !== id;

/** Who begins a chain has something to say that the holder may not have heard; who is retried may find that the holder is dead. */
function whenFree({ isContinued, isRetried }: Delivery, held: HeldRun | null, now: Instant): Next {
  if (isContinued && !isRetried) return { kind: 'rest' };
  const until = held?.heldUntil ?? instantAfter(now, LEASE_MS);
  return { kind: 'held', seconds: Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000)) };
}
