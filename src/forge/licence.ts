/** Whether the app is licensed on the site. In development there is no licence at all, which counts as one (platform: licensing). */
import { getAppContext } from '@forge/api';
import { z } from 'zod';

/** `isActive` is the older name of `active`. */
const licenceSchema = z.object({ active: z.boolean().optional(), isActive: z.boolean().optional() });

/** @param licence as the platform gives it to an invocation; pages cannot forge it */
export function isLicensed(licence: unknown): boolean {
  const read = licenceSchema.safeParse(licence);
  return !read.success || (read.data.active ?? read.data.isActive) !== false;
}

/** The same where no page asks: in the schedule and the consumer. */
export const isAppLicensed = (): boolean => isLicensed(getAppContext().license);
