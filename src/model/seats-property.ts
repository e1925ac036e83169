/** The project property that may name seats: `{"productOwner": [accountId, …], …}`. */
import { z } from 'zod';

export const SEATS_PROPERTY = 'rolecall.seats';

const accounts = z.array(z.string().min(1)).optional();
export const seatsProperty = z.object({ productOwner: accounts, productManager: accounts, projectManager: accounts });
