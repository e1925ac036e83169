/** Who may do what: the caller's own rights, and those of others for who may ask. */
import type { Hono } from 'hono';
import { z } from 'zod';
import type { JiraContext, JiraEnvironment, JiraServices } from '../jira-environment';
import { charge } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import type { ProjectPermission, SignedIn } from '../rights';
import { PROJECT_PERMISSIONS } from '../rights';
import type { ProjectRecord } from '../site-export';
import { findVisibleProject } from './find-visible-project';
import { parseBody } from './parse-body';
import { readNumber } from './read-number';

const projectsBody = z.strictObject({ permissions: z.array(z.string()).min(1) });
const checkBody = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).optional(),
  projectPermissions: z.array(z.strictObject({
    permissions: z.array(z.string()).min(1),
    projects: z.array(z.int()).max(1_000).optional(),
    issues: z.array(z.int()).max(1_000).optional(),
  })).optional(),
});

export function addPermissionRoutes(app: Hono<JiraEnvironment>): void {
  app.get('/rest/api/3/mypermissions', (context) => {
    const { caller, services } = context.env;
    const { index, rights } = services;
    const asked = findAskedProject(context, services);
    const holds = (key: string): boolean => {
      if (key === 'ADMINISTER') return rights.isAdmin(caller);
      const permission = readPermission(key);
      return asked === undefined ? index.projects.some((project) => rights.can(caller, permission, project)) : rights.can(caller, permission, asked);
    };
    const permissions = readKeys(context).map((key) => [key, { key, type: key === 'ADMINISTER' ? 'GLOBAL' : 'PROJECT', havePermission: holds(key) }]);
    return context.json({ permissions: Object.fromEntries(permissions) as object });
  });
  app.post('/rest/api/3/permissions/project', (context) => {
    const wanted = parseBody(projectsBody, context.env.body).permissions.map(readPermission);
    const { caller, services } = context.env;
    const projects = services.index.projects.filter((project) => holdsAll(caller, wanted, project, services));
    return context.json({ projects: projects.map(({ id, key }) => ({ id: Number(id), key })) });
  });
  app.post('/rest/api/3/permissions/check', (context) => {
    const { caller, services } = context.env;
    const { index, rights } = services;
    const { accountId, globalPermissions = [], projectPermissions = [] } = parseBody(checkBody, context.env.body);
    const subject: SignedIn = accountId === undefined ? caller : { accountId };
    const isSelf = accountId === undefined || (caller !== 'app' && caller.accountId === accountId);
    if (!isSelf && !rights.isAdmin(caller)) throw new RefusedRequest(403, 'You do not have permission to check the permissions of another user.');
    return context.json({
      globalPermissions: globalPermissions.filter((key) => key === 'ADMINISTER' && rights.isAdmin(subject)),
      projectPermissions: projectPermissions.flatMap(({ permissions, projects = [], issues = [] }) =>
        permissions.map((key) => {
          const permission = readPermission(key);
          const may = (project: ProjectRecord | undefined): boolean => project !== undefined && holdsAll(subject, [permission], project, services);
          return { permission, projects: projects.filter((id) => may(index.findProject(String(id)))), issues: issues.filter((id) => may(index.findIssue(String(id))?.project)) };
        }),
      ),
    });
  });
  app.get('/rest/api/3/user/permission/search', (context) => {
    const { caller, services } = context.env;
    const { index, rights } = services;
    const wanted = readKeys(context).map(readPermission);
    const project = findAskedProject(context, services);
    const accountId = context.req.query('accountId');
    const query = context.req.query('query')?.toLowerCase();
    if (project === undefined) throw new RefusedRequest(400, "Either 'projectKey' or 'issueKey' must be given.");
    if ((accountId === undefined) === (query === undefined)) throw new RefusedRequest(400, "Either 'query' or 'accountId' must be given, and not both.");
    if (index.site.permissions === undefined) throw new RefusedRequest(403, 'This export holds no permissions.');
    if (!rights.isAdmin(caller) && !rights.can(caller, 'ADMINISTER_PROJECTS', project)) throw new RefusedRequest(403, 'You do not have permission to search users by permission.');
    const startAt = readNumber(context, 'startAt', 0);
    const found = [...index.users.values()]
      .filter((user) => (query === undefined ? user.accountId === accountId : user.displayName.toLowerCase().startsWith(query)))
      .filter((user) => user.active && holdsAll({ accountId: user.accountId }, wanted, project, services))
      .slice(startAt, startAt + readNumber(context, 'maxResults', 50));
    charge(context, { identities: found.length });
    return context.json(found.map((user) => services.answers.user(user.accountId)));
  });
}

const holdsAll = (caller: SignedIn, permissions: readonly ProjectPermission[], project: ProjectRecord, { rights }: JiraServices): boolean =>
  rights.can(caller, 'BROWSE_PROJECTS', project) && permissions.every((permission) => rights.can(caller, permission, project));

function readKeys(context: JiraContext): string[] {
  const keys = (context.req.query('permissions') ?? '').split(',').filter((key) => key !== '');
  if (keys.length === 0) throw new RefusedRequest(400, "The parameter 'permissions' is missing.");
  return keys;
}

function readPermission(key: string): ProjectPermission {
  const permission = PROJECT_PERMISSIONS.find((name) => name === key);
  if (permission === undefined) throw new RefusedRequest(400, `Unrecognized permission: ${key}.`);
  return permission;
}

function findAskedProject(context: JiraContext, services: JiraServices): ProjectRecord | undefined {
  const project = context.req.query('projectKey') ?? context.req.query('projectId');
  const issue = context.req.query('issueKey') ?? context.req.query('issueId');
  const idOrKey = project ?? (issue === undefined ? undefined : services.index.findIssue(issue)?.project.id ?? issue);
  return idOrKey === undefined ? undefined : findVisibleProject(services, idOrKey, context.env.caller);
}
