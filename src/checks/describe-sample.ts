/** What a check says of the sample that it rests on: how many work items, and when they were read (design, "Sampled facts"). */
import type { BacklogSample } from '../model/facts';

/** Ends the message of every finding that rests on a sample. */
export const FROM_A_SAMPLE = 'Seen in a sample of {sampleSize} waiting work items, read on {sampleDay}.';

/** The day (UTC) and not its age, which would change a finding every day, and be wrong wherever it is shown later. */
export const describeSample = ({ items, readAt }: BacklogSample): { readonly sampleSize: number; readonly sampleDay: string } => ({ sampleSize: items.length, sampleDay: readAt.slice(0, 10) });
