/** One process of a simulation: plays the ranges that it is given, one after the other. */
import { z } from 'zod';
import { playRange } from './check-schedules';

const rangeSchema = z.object({ seed: z.int(), from: z.int(), count: z.int() });

process.on('message', (message) => {
  void playRange(rangeSchema.parse(message)).then((failures) => process.send?.(failures));
});
