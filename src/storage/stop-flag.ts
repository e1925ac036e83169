/** Whether a Jira admin has stopped scanning, and since when. */
import { z } from 'zod';
import type { KeyValue } from '../model/ports';
import type { StopFlag } from '../model/stores';
import { KEYS } from './keys';
import { readStored } from './read-stored';

export const createStopFlag = (keyValue: KeyValue): StopFlag => ({
  async read() {
    const stored = await keyValue.get(KEYS.stopped);
    return stored === undefined ? null : readStored(z.iso.datetime(), stored, 'stop', 'stop or start scanning again as a Jira admin');
  },
  write: (since) => (since === null ? keyValue.delete(KEYS.stopped) : keyValue.set(KEYS.stopped, since)),
});
