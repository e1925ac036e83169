/** What a site is made of: its address, the caller, fields, types. */
import type { Hono } from 'hono';
import type { JiraEnvironment } from '../jira-environment';
import { charge } from '../jira-environment';
import { APP_ACCOUNT_ID } from '../rights';
import { listGroups, nameGroup } from './group-routes';

export function addCatalogueRoutes(app: Hono<JiraEnvironment>): void {
  app.get('/rest/api/3/serverInfo', (context) => {
    const { baseUrl, clock, index } = context.env.services;
    return context.json({
      baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      serverTime: clock().toISOString(),
      serverTitle: index.site.name ?? 'Jira',
    });
  });
  app.get('/rest/api/3/myself', (context) => {
    const { caller, services: { answers } } = context.env;
    const own = caller === 'app' || context.req.query('expand') !== 'groups' ? null : listGroups(context.env.services.index.site).filter(({ members }) => members.includes(caller.accountId));
    charge(context, { identities: 1 + (own?.length ?? 0) });
    if (caller !== 'app') return context.json({ ...answers.user(caller.accountId), ...(own === null ? {} : { groups: { size: own.length, items: own.map(nameGroup) } }) });
    return context.json({ accountId: APP_ACCOUNT_ID, accountType: 'app', displayName: 'Rolecall', active: true, timeZone: 'Etc/UTC' });
  });
  app.get('/rest/api/3/field', (context) => context.json([...SYSTEM_FIELDS, ...(context.env.services.index.site.fields ?? []).filter(({ custom }) => custom)].map((field) => ({ ...field, key: field.id }))));
  app.get('/rest/api/3/issuetype', ({ env: { services: { answers, index } }, json }) => json(index.site.issueTypes.map(({ id }) => answers.issueType(id))));
  app.get('/rest/api/3/projectCategory', (context) => {
    const { baseUrl, index } = context.env.services;
    const used = index.projects.flatMap(({ projectCategory }) => projectCategory ?? []);
    const categories = new Map([...(index.site.projectCategories ?? []), ...used].map((category) => [category.id, category]));
    return context.json([...categories.values()].map((category) => ({ self: `${baseUrl}/rest/api/3/projectCategory/${category.id}`, ...category })));
  });
  app.get('/rest/api/3/issueLinkType', ({ env: { services: { baseUrl, index } }, json }) =>
    json({ issueLinkTypes: index.site.issueLinkTypes.map((type) => ({ self: `${baseUrl}/rest/api/3/issueLinkType/${type.id}`, ...type })) }),
  );
}

/** The system fields that the stand-in can search or return; every Jira has them. */
const SYSTEM_FIELDS = [
  ['summary', 'Summary', 'string'],
  ['description', 'Description', 'string'],
  ['timeoriginalestimate', 'Original estimate', 'number'],
  ['issuetype', 'Issue Type', 'issuetype'],
  ['project', 'Project', 'project'],
  ['status', 'Status', 'status'],
  ['statusCategory', 'Status Category', 'statusCategory'],
  ['priority', 'Priority', 'priority'],
  ['resolution', 'Resolution', 'resolution'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['creator', 'Creator', 'user'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
  ['duedate', 'Due date', 'date'],
  ['parent', 'Parent', 'issuelink'],
  ['issuelinks', 'Linked Issues', 'array', 'issuelinks'],
  ['labels', 'Labels', 'array', 'string'],
  ['components', 'Components', 'array', 'component'],
].map(([id = '', name = '', type = '', items]) => ({ id, name, custom: false, schema: { type, system: id, ...(items === undefined ? {} : { items }) } }));
