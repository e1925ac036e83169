/** How many work items a project holds and when one was last updated: what project/search gives as `insight` and sorts by. */
import type { ProjectRecord } from '../site-export';
import type { SiteIndex } from '../site-index';

/** As the export tells it; null where Jira did not tell; else measured on the project's own issues. */
export function measureInsight({ id, insight }: ProjectRecord, { insights }: SiteIndex): NonNullable<ProjectRecord['insight']> | null {
  if (insight !== undefined) return insight;
  const { count = 0, lastUpdate } = insights.get(id) ?? {};
  return { totalIssueCount: count, ...(lastUpdate === undefined ? {} : { lastIssueUpdateTime: writeInstant(lastUpdate) }) };
}

/** In the shape of all of Jira's instants: `2021-11-15T00:00:00.000+0000`. */
const writeInstant = (instant: number): string => new Date(instant).toISOString().replace('Z', '+0000');
