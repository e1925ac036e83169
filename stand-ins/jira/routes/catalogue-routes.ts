/** What a site is made of: its address, the caller, fields, types. */
import type { Hono } from 'hono';
import type { JiraEnvironment, JiraServices } from '../jira-environment';
import { charge } from '../jira-environment';

export function addCatalogueRoutes(app: Hono<JiraEnvironment>, { index, answers, baseUrl, clock }: JiraServices): void {
  app.get('/rest/api/3/serverInfo', (context) =>
    context.json({
      baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      serverTime: clock().toISOString(),
      serverTitle: index.site.name ?? 'Jira',
    }),
  );
  app.get('/rest/api/3/myself', (context) => {
    const { caller } = context.env;
    charge(context, { identities: 1 });
    if (caller !== 'app') return context.json(answers.user(caller.accountId));
    return context.json({ accountId: 'app', accountType: 'app', displayName: 'Rolecall', active: true, timeZone: 'Etc/UTC' });
  });
  app.get('/rest/api/3/field', (context) => context.json([...SYSTEM_FIELDS, ...(index.site.fields ?? []).filter(({ custom }) => custom)].map((field) => ({ ...field, key: field.id }))));
  app.get('/rest/api/3/issuetype', (context) => context.json(index.site.issueTypes.map(({ id }) => answers.issueType(id))));
  app.get('/rest/api/3/issueLinkType', (context) =>
    context.json({ issueLinkTypes: index.site.issueLinkTypes.map((type) => ({ self: `${baseUrl}/rest/api/3/issueLinkType/${type.id}`, ...type })) }),
  );
}

/** The system fields that the stand-in can search or return; every Jira has them. */
const SYSTEM_FIELDS = [
  ['summary', 'Summary', 'string'],
  ['issuetype', 'Issue Type', 'issuetype'],
  ['project', 'Project', 'project'],
  ['status', 'Status', 'status'],
  ['priority', 'Priority', 'priority'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
].map(([id, name, type]) => ({ id: id ?? '', name: name ?? '', custom: false, schema: { type: type ?? '', system: id ?? '' } }));
