/** The machine's clock; passed in wherever the rules need an instant. */
import type { Clock } from '../model/ports';

export const clock: Clock = {
  now: () => new Date().toISOString(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
