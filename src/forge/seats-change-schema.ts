/** A change of seats as a page sends it. */
import { z } from 'zod';
import { MOST_SEAT_ROWS } from '../model/admin-api';
import { ROLES } from '../model/role';

const reference = z.string().trim().min(1).max(255).optional();
/** Ids of accounts have letters, digits, hyphens and colons: an e-mail address is none (https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/). */
const accountId = z.string().regex(/^[\w:-]{1,128}$/);
const seatRow = z.strictObject({ role: z.enum(ROLES), project: reference, programme: reference, accountIds: z.array(accountId).max(50) });

export const seatsChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rows'), rows: z.array(seatRow).min(1).max(MOST_SEAT_ROWS) }),
  z.strictObject({ kind: z.literal('undo') }),
]);
