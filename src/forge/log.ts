/** One JSON line an event, which the platform keeps as the app's log. Ids and counts only. */
import type { Log } from '../model/ports';

export const log: Log = {
  write: (event, values) => globalThis.console.info(JSON.stringify({ event, ...values })),
};
