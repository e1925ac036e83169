/** A generated site in a process of its own. */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { ScaleShape } from '../../../stand-ins/jira/scale/scale-shape';
import type { Site } from './orders';

const replySchema = z.object({ id: z.int(), value: z.unknown(), error: z.string().optional() });

export interface ForkedSite {
  readonly site: Site;
  readonly close: () => void;
}

export function forkSite(shape: ScaleShape): ForkedSite {
  const child = fork(resolve(__dirname, 'serve-site.ts'), [JSON.stringify(shape)], { execArgv: ['--import', 'tsx'] });
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly fail: (error: Error) => void }>();
  let sent = 0;
  child.on('message', (message) => {
    const { id, value, error } = replySchema.parse(message);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.done(value);
    else asked?.fail(new Error(error));
  });
  child.on('exit', (code) => {
    for (const { fail } of waiting.values()) fail(new Error(`The site's process ended with ${String(code)}.`));
  });
  return {
    site: (order) => new Promise((done, fail) => {
      sent += 1;
      waiting.set(sent, { done, fail });
      child.send({ id: sent, order });
    }),
    close: () => void child.kill(),
  };
}
