/** Projects: the paged search and single ones. */
import type { Hono } from 'hono';
import type { JiraContext, JiraEnvironment, JiraServices } from '../jira-environment';
import { charge } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import type { ProjectRecord } from '../site-export';
import { findVisibleProject } from './find-visible-project';
import { readNumber } from './read-number';

/** A page never holds more; a larger `maxResults` is cut. */
const LARGEST_PAGE = 100;

export function addProjectRoutes(app: Hono<JiraEnvironment>, services: JiraServices): void {
  app.get('/rest/api/3/project/search', (context) => {
    const startAt = readNumber(context, 'startAt', 0);
    const maxResults = Math.min(readNumber(context, 'maxResults', 50) || 50, LARGEST_PAGE);
    const found = services.index.projects.filter((project) => isAsked(project, context, services));
    const page = found.slice(startAt, startAt + maxResults);
    const expand = new Set((context.req.query('expand') ?? '').split(','));
    charge(context, { objects: page.length });
    return context.json({
      self: `${services.baseUrl}/rest/api/3/project/search?startAt=${startAt}&maxResults=${maxResults}`,
      startAt,
      maxResults,
      total: found.length,
      isLast: startAt + page.length >= found.length,
      values: page.map((project) => answerProject(project, expand, context.req.queries('properties') ?? [], services)),
    });
  });
  app.get('/rest/api/3/project/:project', (context) => {
    const project = findVisibleProject(services, context.req.param('project'), context.env.caller);
    charge(context, { objects: 1 });
    return context.json(answerProject(project, new Set(['lead', 'issueTypes']), [], services));
  });
  app.get('/rest/api/3/project/:project/properties/:property', (context) => {
    const key = context.req.param('property');
    const { properties = {} } = findVisibleProject(services, context.req.param('project'), context.env.caller);
    if (!Object.hasOwn(properties, key)) throw new RefusedRequest(404, `The property '${key}' does not exist.`);
    return context.json({ key, value: properties[key] });
  });
}

function isAsked(project: ProjectRecord, context: JiraContext, { rights }: JiraServices): boolean {
  const { caller } = context.env;
  const asked = { status: context.req.queries('status') ?? ['live'], keys: context.req.queries('keys'), ids: context.req.queries('id'), typeKey: context.req.query('typeKey') };
  const permission = context.req.query('action') === 'edit' ? 'ADMINISTER_PROJECTS' : 'BROWSE_PROJECTS';
  return (
    rights.can(caller, 'BROWSE_PROJECTS', project) &&
    rights.can(caller, permission, project) &&
    asked.status.includes(project.archived === true ? 'archived' : 'live') &&
    (asked.keys?.includes(project.key) ?? true) &&
    (asked.ids?.includes(project.id) ?? true) &&
    (asked.typeKey === undefined || asked.typeKey.split(',').includes(project.projectTypeKey))
  );
}

function answerProject(project: ProjectRecord, expand: ReadonlySet<string>, propertyKeys: readonly string[], { index, answers, baseUrl }: JiraServices): object {
  const { lead, properties = {}, ...rest } = project;
  const insight = index.insights.get(project.id);
  return {
    self: `${baseUrl}/rest/api/3/project/${project.id}`,
    ...rest,
    style: project.style ?? 'classic',
    simplified: project.simplified ?? project.style === 'next-gen',
    ...(lead !== undefined && expand.has('lead') ? { lead: answers.user(lead.accountId) } : {}),
    ...(expand.has('issueTypes') ? { issueTypes: index.site.issueTypes.map(({ id }) => answers.issueType(id)) } : {}),
    ...(expand.has('insight') ? { insight: { totalIssueCount: insight?.count ?? 0, ...lastUpdate(insight?.lastUpdate) } } : {}),
    ...(propertyKeys.length > 0 ? { properties: Object.fromEntries(Object.entries(properties).filter(([key]) => propertyKeys.includes(key))) } : {}),
  };
}

/** In the shape of all of Jira's instants: `2021-11-15T00:00:00.000+0000`. */
const lastUpdate = (instant: number | undefined): object =>
  instant === undefined ? {} : { lastIssueUpdateTime: new Date(instant).toISOString().replace('Z', '+0000') };
