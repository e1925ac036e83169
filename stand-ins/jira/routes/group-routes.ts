/** Groups: found by part of their name, and named by their ids. Who is in one, only each member is told (`myself`). */
import type { Hono } from 'hono';
import type { JiraEnvironment } from '../jira-environment';
import { charge } from '../jira-environment';
import type { GroupRecord, SiteFile } from '../site-export';

export const listGroups = ({ groups = [] }: Pick<SiteFile, 'groups'>): readonly GroupRecord[] => groups;
export const nameGroup = ({ name, groupId }: GroupRecord) => ({ name, groupId });

const MOST_PICKED = 20;

export function addGroupRoutes(app: Hono<JiraEnvironment>): void {
  app.get('/rest/api/3/groups/picker', (context) => {
    const query = (context.req.query('query') ?? '').toLowerCase();
    const found = listGroups(context.env.services.index.site).filter(({ name }) => name.toLowerCase().includes(query));
    const page = found.slice(0, MOST_PICKED);
    charge(context, { identities: page.length });
    return context.json({ header: `Showing ${page.length} of ${found.length} matching groups`, total: found.length, groups: page.map((group) => ({ ...nameGroup(group), html: group.name, labels: [] })) });
  });
  app.get('/rest/api/3/group/bulk', (context) => {
    const asked = context.req.queries('groupId') ?? [];
    const found = listGroups(context.env.services.index.site).filter(({ groupId }) => asked.length === 0 || asked.includes(groupId));
    charge(context, { identities: found.length });
    return context.json({ startAt: 0, maxResults: 50, total: found.length, isLast: true, values: found.map(nameGroup) });
  });
}
