/** When a site export was last touched, as far as its work items tell. */
import { instantOf } from '../jira/site-index';
import type { SiteExport } from '../jira/site-export';

/** The newest `updated` that is not after `now`, for a date in the future is an error; undefined where there is none. */
export function findLastUpdate({ issues }: Pick<SiteExport, 'issues'>, now: Date): Date | undefined {
  let newest: number | undefined;
  for (const { fields } of issues) {
    const updated = instantOf(fields['updated']);
    if (updated !== undefined && updated <= now.getTime() && updated > (newest ?? -Infinity)) newest = updated;
  }
  return newest === undefined ? undefined : new Date(newest);
}
