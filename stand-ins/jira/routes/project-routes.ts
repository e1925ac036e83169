/** Projects: the paged search and single ones. */
import type { Hono } from 'hono';
import type { JiraContext, JiraEnvironment, JiraServices } from '../jira-environment';
import { charge } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import type { ProjectRecord } from '../site-export';
import { cutPage } from './cut-page';
import { findVisibleProject } from './find-visible-project';
import { measureInsight } from './measure-insight';
import { readNumber } from './read-number';
import { sortProjects } from './sort-projects';

/** A page never holds more; a larger `maxResults` is cut. */
const LARGEST_PAGE = 100;
/** Projects that `id` or `keys` may name. */
const MOST_NAMED = 50;

export function addProjectRoutes(app: Hono<JiraEnvironment>): void {
  app.get('/rest/api/3/project/search', (context) => {
    const { services } = context.env;
    const startAt = readNumber(context, 'startAt', 0);
    const maxResults = Math.min(readNumber(context, 'maxResults', 50) || 50, LARGEST_PAGE);
    const found = sortProjects(services.index.projects.filter((project) => isAsked(project, context, services)), context.req.query('orderBy') ?? 'key', services.index);
    const { page, isLast, struck } = cutPage(startAt, maxResults, found, context.env.fault);
    // Its pages have no token.
    if (struck !== null && struck !== 'sameToken') context.env.onStrike(struck);
    const expand = new Set((context.req.query('expand') ?? '').split(','));
    const properties = context.req.queries('properties')?.flatMap((keys) => keys.split(',')) ?? [];
    charge(context, { objects: page.length });
    return context.json({
      self: `${services.baseUrl}/rest/api/3/project/search?startAt=${startAt}&maxResults=${maxResults}`,
      startAt,
      maxResults,
      total: found.length,
      isLast,
      values: page.map((project) => answerProject(project, expand, properties, services)),
    });
  });
  app.get('/rest/api/3/project/:project', (context) => {
    const { services } = context.env;
    const project = findVisibleProject(services, context.req.param('project'), context.env.caller);
    charge(context, { objects: 1 });
    return context.json(answerProject(project, new Set(['lead', 'issueTypes']), [], services));
  });
  app.get('/rest/api/3/project/:project/properties', (context) => {
    const { id, properties = {} } = findVisibleProject(context.env.services, context.req.param('project'), context.env.caller);
    return context.json({ keys: Object.keys(properties).map((key) => ({ self: `${context.env.services.baseUrl}/rest/api/3/project/${id}/properties/${key}`, key })) });
  });
  app.get('/rest/api/3/project/:project/properties/:property', (context) => {
    const key = context.req.param('property');
    const { properties = {} } = findVisibleProject(context.env.services, context.req.param('project'), context.env.caller);
    if (!Object.hasOwn(properties, key)) throw new RefusedRequest(404, `The property '${key}' does not exist.`);
    return context.json({ key, value: properties[key] });
  });
}

/** What the contract lets `action` and `status` be. */
const ACTIONS = ['view', 'browse', 'edit', 'create'];
const STATUSES = ['live', 'archived', 'deleted'];

function isAsked(project: ProjectRecord, context: JiraContext, { rights }: JiraServices): boolean {
  const { caller } = context.env;
  const { query, typeKey, categoryId, action = 'view' } = context.req.query();
  const asked = { status: context.req.queries('status') ?? ['live'], keys: context.req.queries('keys'), ids: context.req.queries('id') };
  if ((asked.keys ?? []).length > MOST_NAMED || (asked.ids ?? []).length > MOST_NAMED) throw new RefusedRequest(400, `A request may name at most ${MOST_NAMED} projects.`);
  if (!ACTIONS.includes(action)) throw new RefusedRequest(400, `The value '${action}' of the parameter 'action' is none of ${ACTIONS.join(', ')}.`);
  const odd = asked.status.find((status) => !STATUSES.includes(status));
  if (odd !== undefined) throw new RefusedRequest(400, `The value '${odd}' of the parameter 'status' is none of ${STATUSES.join(', ')}.`);
  return (
    rights.can(caller, 'BROWSE_PROJECTS', project) &&
    (action !== 'edit' || rights.can(caller, 'ADMINISTER_PROJECTS', project)) &&
    asked.status.includes(project.archived === true ? 'archived' : 'live') &&
    (asked.keys?.includes(project.key) ?? true) &&
    (asked.ids?.includes(project.id) ?? true) &&
    (query === undefined || `${project.key}\n${project.name}`.toLowerCase().includes(query.toLowerCase())) &&
    (categoryId === undefined || project.projectCategory?.id === categoryId) &&
    (typeKey === undefined || typeKey.split(',').includes(project.projectTypeKey))
  );
}

function answerProject(project: ProjectRecord, expand: ReadonlySet<string>, propertyKeys: readonly string[], { index, answers, baseUrl }: JiraServices): object {
  const { lead, insight: _insight, properties = {}, ...rest } = project;
  const insight = measureInsight(project, index);
  return {
    self: `${baseUrl}/rest/api/3/project/${project.id}`,
    ...rest,
    style: project.style ?? 'classic',
    simplified: project.simplified ?? project.style === 'next-gen',
    ...(lead !== undefined && expand.has('lead') ? { lead: answers.user(lead.accountId) } : {}),
    ...(expand.has('issueTypes') ? { issueTypes: index.site.issueTypes.map(({ id }) => answers.issueType(id)) } : {}),
    ...(expand.has('insight') && insight !== null ? { insight } : {}),
    ...(propertyKeys.length > 0 ? { properties: Object.fromEntries(Object.entries(properties).filter(([key]) => propertyKeys.includes(key))) } : {}),
  };
}
