/** A sample ages: a stale one says nothing about today, so that what rests on it is unknown (design, "Sampled facts"). */
import type { BacklogSample, Fact, Instant } from '../../model/facts';
import { unknownFact } from '../../model/facts';
import { isOlderThan } from '../../checks/measure-age';

export const ageBacklog = (backlog: Fact<BacklogSample>, days: number, at: Instant): Fact<BacklogSample> =>
  (backlog.known && isOlderThan(backlog.value.readAt, days, at) ? unknownFact('incomplete') : backlog);
