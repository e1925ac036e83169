/** The seats as they were before a change of them, by the mark of the settings that the change led to: so a change is undone only where nothing else came after it. */
import { z } from 'zod';
import type { KeyValue } from '../model/ports';
import type { SeatValue } from '../model/settings';
import { seatValueSchema } from '../model/settings';
import { KEYS } from './keys';
import { fromChunks, toChunks } from './packed-chunks';

export interface SeatsBeforeStore {
  /** null where no change led to these settings within the last 30 days, or what was kept cannot be read. */
  read(mark: string): Promise<readonly SeatValue[] | null>;
  write(mark: string, seats: readonly SeatValue[]): Promise<void>;
}

const SECONDS_KEPT = 30 * 86_400;
const seatsSchema = z.array(seatValueSchema);

export const createSeatsBeforeStore = (keyValue: KeyValue): SeatsBeforeStore => ({
  async read(mark) {
    const seats = seatsSchema.safeParse(fromChunks([await keyValue.get(KEYS.seatsBefore(mark))]));
    return seats.success ? seats.data : null;
  },
  async write(mark, seats) {
    const [only, ...more] = toChunks(seats);
    // A table that does not fit a value does not fit the settings' row either.
    if (only !== undefined && more.length === 0) await keyValue.set(KEYS.seatsBefore(mark), only, SECONDS_KEPT);
  },
});
