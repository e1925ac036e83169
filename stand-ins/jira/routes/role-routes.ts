/** Project roles and their actors: readable for who administers the project or Jira. */
import type { Hono } from 'hono';
import type { JiraContext, JiraEnvironment, JiraServices } from '../jira-environment';
import { charge } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import type { ActorRecord, ProjectRecord, RoleRecord } from '../site-export';
import { findVisibleProject } from './find-visible-project';

export function addRoleRoutes(app: Hono<JiraEnvironment>): void {
  app.get('/rest/api/3/project/:project/role', (context) => {
    const { services } = context.env;
    const project = findAdministered(context, context.req.param('project'), services);
    const roles = rolesOf(project, services);
    charge(context, { identities: roles.size });
    return context.json(Object.fromEntries([...roles.values()].map(({ id, name }) => [name, `${services.baseUrl}/rest/api/3/project/${project.id}/role/${id}`])));
  });
  app.get('/rest/api/3/project/:project/role/:role', (context) => {
    const { services } = context.env;
    const project = findAdministered(context, context.req.param('project'), services);
    const id = context.req.param('role');
    const role = rolesOf(project, services).get(id);
    if (role === undefined) throw new RefusedRequest(404, `Can not find project role with id ${id}.`);
    const own = services.index.site.roles?.filter((entry) => entry.projectKey === project.key && entry.id === role.id) ?? [];
    if (wasNotRead(own, services)) throw new RefusedRequest(403, 'This export was saved without the actors of this role.');
    const onlyActive = context.req.query('excludeInactiveUsers') === 'true';
    const actors = own.flatMap((entry) => entry.actors ?? []).filter(({ actorUser }) => !onlyActive || actorUser === undefined || services.index.users.get(actorUser.accountId)?.active === true);
    charge(context, { identities: 1 + actors.length });
    return context.json({
      self: `${services.baseUrl}/rest/api/3/project/${project.id}/role/${role.id}`,
      name: role.name,
      id: role.id,
      actors: actors.map((actor, position) => answerActor(actor, position, services)),
    });
  });
}

/** @throws RefusedRequest (404) where the caller does not administer the project, as the contract has it. */
function findAdministered(context: JiraContext, idOrKey: string, services: JiraServices): ProjectRecord {
  const { caller } = context.env;
  const project = findVisibleProject(services, idOrKey, caller);
  if (services.rights.can(caller, 'ADMINISTER_PROJECTS', project) || services.rights.isAdmin(caller)) return project;
  throw new RefusedRequest(404, 'You cannot edit the configuration of this project.');
}

/** A classic project has every role of the site's classic projects, with or without actors; a team-managed one its own. */
function rolesOf(project: ProjectRecord, { index }: JiraServices): ReadonlyMap<string, RoleRecord> {
  const isOwn = ({ projectKey }: RoleRecord): boolean => projectKey === project.key;
  const isClassic = ({ projectKey }: RoleRecord): boolean => index.findProject(projectKey)?.style !== 'next-gen';
  const roles = (index.site.roles ?? []).filter(project.style === 'next-gen' ? isOwn : isClassic);
  return new Map(roles.map((role) => [String(role.id), role]));
}

/** What a saved export does not hold is unknown, not empty. */
const wasNotRead = (entries: readonly RoleRecord[], { index: { site } }: JiraServices): boolean =>
  site.readProjects !== undefined && entries.every(({ actors }) => actors === undefined);

/** Without `active`: who reads seats must ask for the user. */
function answerActor(actor: ActorRecord, position: number, { index }: JiraServices): object {
  const { type, actorUser, actorGroup } = actor;
  if (actorUser !== undefined) {
    const displayName = index.users.get(actorUser.accountId)?.displayName ?? 'Former user';
    return { id: position + 1, type, displayName, actorUser: { accountId: actorUser.accountId } };
  }
  const name = actorGroup?.name ?? '';
  return { id: position + 1, type, displayName: name, actorGroup: { displayName: name, ...actorGroup } };
}
