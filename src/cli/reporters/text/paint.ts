/** Colours of a terminal, or none; never the only carrier of what is said. */
import type picocolors from 'picocolors';
import type { Standing } from '../arrange/rate-space';

export type Paint = ReturnType<typeof picocolors.createColors>;

export const paintStanding = (standing: Standing, text: string, paint: Paint): string =>
  ({ healthy: paint.green, attention: paint.yellow, atRisk: paint.red, none: paint.dim })[standing](text);
