/** What of an hour's points the scan may take: some are left for the pages, whose viewers' rights are asked of Jira. */
import type { Settings } from '../../model/settings';

/** Two points a viewer and minute: one in twenty of the default 10,000 is 250 of these. */
const FOR_VIEWERS = 1 / 20;

export const scanCeiling = ({ pointsPerHour }: Pick<Settings, 'pointsPerHour'>): number => pointsPerHour - Math.ceil(pointsPerHour * FOR_VIEWERS);
