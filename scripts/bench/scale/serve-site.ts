/** A process of its own for a generated site: its shape is its argument, orders are its messages. */
import { z } from 'zod';
import { openSite } from './open-site';
import type { Order } from './orders';

const shapeSchema = z.object({ projects: z.int(), workItems: z.int(), seed: z.int(), now: z.int(), hasFields: z.boolean() });
const site = openSite(shapeSchema.parse(JSON.parse(process.argv[2] ?? '')));
process.on('message', ({ id, order }: { readonly id: number; readonly order: Order }) => {
  site(order).then(
    (value) => process.send?.({ id, value: value ?? null }),
    (error: unknown) => process.send?.({ id, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
  );
});
