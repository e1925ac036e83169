/** What the messages of practice checks say of the sample that they rest on: its size and its age. */
import type { BacklogSample, Instant } from '../model/facts';
import { measureAge } from './measure-age';

/** Ends a message. */
export const FROM_A_SAMPLE = 'Seen in a sample of {sampleSize} waiting work items, read {sampleAge}.';

export function describeSample({ items, readAt }: BacklogSample, at: Instant): { readonly sampleSize: number; readonly sampleAge: string } {
  const days = Math.floor(measureAge(readAt, at) ?? 0);
  return { sampleSize: items.length, sampleAge: days === 0 ? 'today' : days === 1 ? 'a day ago' : `${days} days ago` };
}
