/** One process of a simulation: plays the ranges that it is given, one after the other. */
import { z } from 'zod';
import { playRange } from './check-schedules';

const rangeSchema = z.object({ seed: z.int(), from: z.int(), count: z.int() });

process.on('message', (message) => void play(message));

async function play(message: unknown): Promise<void> {
  const before = process.cpuUsage();
  const played = await playRange(rangeSchema.parse(message));
  const { user, system } = process.cpuUsage(before);
  process.send?.({ ...played, cpuSeconds: (user + system) / 1e6 });
}
