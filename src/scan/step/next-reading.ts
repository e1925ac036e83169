/** A reading beside the one before it: patience grows with each that is not whole. */
import type { Reading } from '../../model/register';

export const nextReading = (before: Reading | null, reading: Omit<Reading, 'failures'>): Reading => ({ ...reading, failures: reading.whole ? 0 : (before?.failures ?? 0) + 1 });
