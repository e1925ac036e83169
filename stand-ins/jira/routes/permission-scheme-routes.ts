/** Which scheme grants the rights in a project, and what it grants to whom. Every project has a scheme of its own here. */
import type { Hono } from 'hono';
import type { JiraContext, JiraEnvironment, JiraServices } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import { APP_ACCOUNT_ID, PROJECT_PERMISSIONS, type ProjectPermission } from '../rights';
import type { ProjectRecord } from '../site-export';
import { findVisibleProject } from './find-visible-project';

/** Scheme ids stand apart from project ids, so that a client that mixes them up gets 404. */
const FIRST_SCHEME_ID = 1_000_000;

export function addPermissionSchemeRoutes(app: Hono<JiraEnvironment>): void {
  app.get('/rest/api/3/project/:project/permissionscheme', (context) => {
    const { services, caller } = context.env;
    const { baseUrl } = services;
    const project = findVisibleProject(services, context.req.param('project'), caller);
    if (!mayRead(context, project, services)) throw new RefusedRequest(403, "You do not have permission to view the project's configuration.");
    const id = FIRST_SCHEME_ID + Number(project.id);
    return context.json({ expand: 'permissions,user,group,projectRole,field,all', id, self: `${baseUrl}/rest/api/3/permissionscheme/${id}`, name: `${project.name} permissions` });
  });
  app.get('/rest/api/3/permissionscheme/:scheme/permission', (context) => {
    const { services } = context.env;
    const id = Number(context.req.param('scheme'));
    const project = services.index.findProject(String(id - FIRST_SCHEME_ID));
    if (project === undefined || !mayRead(context, project, services)) throw new RefusedRequest(404, `The permission scheme with id ${context.req.param('scheme')} does not exist.`);
    const grants = PROJECT_PERMISSIONS.flatMap((permission) => holdersOf(permission, project, services).map((holder) => ({ holder, permission })));
    return context.json({ permissions: grants.map((grant, position) => ({ id: position + 1, self: `${services.baseUrl}/rest/api/3/permissionscheme/${id}/permission/${position + 1}`, ...grant })) });
  });
}

/** An export without permissions has no scheme to show. */
const mayRead = ({ env: { caller } }: JiraContext, project: ProjectRecord, { rights, index: { site } }: JiraServices): boolean =>
  site.permissions !== undefined && (rights.isAdmin(caller) || (rights.can(caller, 'BROWSE_PROJECTS', project) && rights.can(caller, 'ADMINISTER_PROJECTS', project)));

interface Holder {
  readonly type: 'applicationRole' | 'user' | 'projectRole';
  readonly parameter?: string;
}

/** As `rights` decides: the export's grants, else everybody who is signed in, the app, or the project's roles. */
function holdersOf(permission: ProjectPermission, project: ProjectRecord, { index: { site } }: JiraServices): Holder[] {
  const named = site.permissions?.grants?.find((grant) => grant.projectKey === project.key && grant.permission === permission);
  if (named !== undefined) return named.holders.map((holder) => (holder === '*' ? { type: 'applicationRole' } : { type: 'user', parameter: holder === 'app' ? APP_ACCOUNT_ID : holder }));
  if (permission === 'BROWSE_PROJECTS') return [{ type: 'applicationRole' }];
  const app: Holder = { type: 'user', parameter: APP_ACCOUNT_ID };
  if (permission === 'ADMINISTER_PROJECTS') return [app];
  const roleIds = new Set((site.roles ?? []).filter(({ projectKey }) => projectKey === project.key).map(({ id }) => id));
  return [app, ...[...roleIds].map((id): Holder => ({ type: 'projectRole', parameter: String(id) }))];
}
