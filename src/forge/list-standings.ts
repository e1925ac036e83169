/** How every space stands now, worst first; those that are not judged last. */
import type { Standing } from '../model/review';
import type { Storage } from '../storage/open-storage';

/** @throws StorageError */
export const listStandings = async ({ health }: Pick<Storage, 'health'>): Promise<readonly Standing[]> =>
  (await health.list()).map(({ projectId, band, floor, eligibility, violations }) => ({ projectId, band, floor: floor < 0 ? null : floor, eligibility, violations }));
