/** A small app whose consumer keeps what it was given, for the tests of the queue. */
import { Queue } from '@forge/events';
import type { AsyncEvent } from '@forge/events';
import { handClock, smallApp } from '../small-app';
import type { SmallApp, SmallAppOptions } from '../small-app';

export const scanQueue = new Queue({ key: 'scan' });
export const body = (id: number): { body: { id: number } } => ({ body: { id } });
export const idOf = (event: AsyncEvent): number => Number(event.body.id);

/** An app whose consumer keeps what it was given and answers as told. */
export function listeningApp(answer: (event: AsyncEvent, delivery: number) => unknown = () => undefined, options: SmallAppOptions = {}): SmallApp & { readonly seen: { event: AsyncEvent; at: number }[] } {
  const seen: { event: AsyncEvent; at: number }[] = [];
  const app = smallApp({
    ...options,
    handlers: {
      scan: async (event: AsyncEvent) => {
        seen.push({ event, at: (app.clock.now().getTime() - handClock().now().getTime()) / 1_000 });
        return answer(event, seen.length);
      },
      ...options.handlers,
    },
  });
  return { ...app, seen };
}

/** The client's classes of errors share one name, so instances are told apart by class. */
export async function classOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return (error as Error).constructor;
  }
  return undefined;
}
