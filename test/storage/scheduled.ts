/** A key-value store whose every call waits for its turn, before and after it: fast-check decides whose that is. */
import type fc from 'fast-check';
import type { KeyValue } from '../../src/model/ports';

export const scheduled = (keyValue: KeyValue, scheduler: fc.Scheduler): KeyValue => new Proxy(keyValue, {
  get: (store, name) => async (...given: readonly unknown[]) => {
    await scheduler.schedule(Promise.resolve());
    const answer: unknown = await Reflect.apply(Reflect.get(store, name) as (...all: readonly unknown[]) => Promise<unknown>, store, given);
    await scheduler.schedule(Promise.resolve());
    return answer;
  },
});
