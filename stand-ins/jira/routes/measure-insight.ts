/** How many work items a project holds and when one was last updated: what project/search gives as `insight` and sorts by. */
import type { ProjectRecord } from '../site-export';
import type { SiteIndex } from '../site-index';
import { writeInstant } from '../write-instant';

/** As the export tells it; null where Jira did not tell; else measured on the project's own issues. */
export function measureInsight({ id, insight }: ProjectRecord, { insights }: SiteIndex): NonNullable<ProjectRecord['insight']> | null {
  if (insight !== undefined) return insight;
  const { count = 0, lastUpdate } = insights.get(id) ?? {};
  return { totalIssueCount: count, ...(lastUpdate === undefined ? {} : { lastIssueUpdateTime: writeInstant(lastUpdate) }) };
}
