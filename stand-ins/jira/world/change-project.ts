/** Projects come, change, close, hide and go. */
import type { PermissionsRecord, ProjectRecord, SiteExport } from '../site-export';
import type { ProjectPermission } from '../rights';
import { projectEvent } from './product-event';
import type { ProductEvent } from './product-event';
import type { ProjectChange } from './world-change';
import { WorldError } from './world-change';
import { findProject, withCatalogue, withProject } from './world-state';
import type { WorldState } from './world-state';

interface Outcome {
  readonly site: SiteExport;
  readonly events: readonly ProductEvent[];
}

/** @throws WorldError where the site has no such project, or has one of that key already */
export function changeProject(change: ProjectChange, { site, ids }: WorldState): Outcome {
  if (change.kind === 'createProject') return create(change, site, ids.project());
  const project = findProject(site, change.projectId);
  switch (change.kind) {
    case 'changeProject':
      return changed(project, change, site);
    case 'archiveProject':
      return { site: withProject(site, { ...project, archived: true }), events: [projectEvent('archived', project)] };
    case 'unarchiveProject':
      return { site: withProject(site, { ...project, archived: false }), events: [projectEvent('unarchived', project)] };
    case 'deleteProject':
      return { site: withoutProject(project, site), events: [projectEvent('softdeleted', project)] };
    case 'hideProject':
      return { site: barApp(project, 'BROWSE_PROJECTS', site), events: [] };
    case 'closeRoles':
      return { site: barApp(project, 'ADMINISTER_PROJECTS', site), events: [] };
    case 'showProject':
      return { site: letApp(project, 'BROWSE_PROJECTS', site), events: [] };
    case 'openRoles':
      return { site: letApp(project, 'ADMINISTER_PROJECTS', site), events: [] };
  }
}

function create({ project, roles = [] }: Extract<ProjectChange, { kind: 'createProject' }>, site: SiteExport, id: string): Outcome {
  if (site.site.projects.some(({ key }) => key === project.key)) throw new WorldError(`The world has a project ${project.key} already.`);
  const created: ProjectRecord = { ...project, id };
  const ownRoles = roles.map((role) => ({ ...role, projectKey: project.key }));
  return {
    site: withCatalogue(site, { projects: [...site.site.projects, created], roles: [...(site.site.roles ?? []), ...ownRoles] }),
    events: [projectEvent('created', created)],
  };
}

function changed(project: ProjectRecord, { name, leadId, category }: Extract<ProjectChange, { kind: 'changeProject' }>, site: SiteExport): Outcome {
  const { projectCategory, ...rest } = project;
  const kept = category === undefined ? projectCategory : category;
  const after: ProjectRecord = {
    ...rest,
    ...(name === undefined ? {} : { name }),
    ...(leadId === undefined ? {} : { lead: { accountId: leadId } }),
    ...(kept === undefined || kept === null ? {} : { projectCategory: kept }),
  };
  return { site: withProject(site, after), events: [projectEvent('updated', after)] };
}

/** Its issues go with it, and with them one end of each link; the other ends are not updated. */
function withoutProject({ id, key }: ProjectRecord, site: SiteExport): SiteExport {
  const { projects, roles = [], permissions } = site.site;
  const left = withCatalogue(site, {
    projects: projects.filter((project) => project.id !== id),
    roles: roles.filter(({ projectKey }) => projectKey !== key),
  });
  const issues = left.issues.filter(({ fields }) => fields.project.id !== id);
  return withGrants({ ...left, issues }, (permissions?.grants ?? []).filter(({ projectKey }) => projectKey !== key));
}

type Grants = NonNullable<PermissionsRecord['grants']>;

/** Everybody else keeps the permission, for now or until it is the app's again. */
function barApp(project: ProjectRecord, permission: ProjectPermission, site: SiteExport): SiteExport {
  const holders = findGrant(project, permission, site)?.holders ?? ['*'];
  const others = holders.includes('*') ? site.users.map(({ accountId }) => accountId) : holders.filter((holder) => holder !== 'app');
  return withGrant(project, permission, others, site);
}

function letApp(project: ProjectRecord, permission: ProjectPermission, site: SiteExport): SiteExport {
  const holders = findGrant(project, permission, site)?.holders;
  return holders === undefined || holders.includes('app') ? site : withGrant(project, permission, [...holders, 'app'], site);
}

const isOf = ({ key }: ProjectRecord, permission: ProjectPermission, grant: Grants[number]): boolean => grant.projectKey === key && grant.permission === permission;

const findGrant = (project: ProjectRecord, permission: ProjectPermission, { site: { permissions } }: SiteExport) =>
  permissions?.grants?.find((grant) => isOf(project, permission, grant));

const withGrant = (project: ProjectRecord, permission: ProjectPermission, holders: readonly string[], site: SiteExport): SiteExport =>
  withGrants(site, [...(site.site.permissions?.grants ?? []).filter((grant) => !isOf(project, permission, grant)), { projectKey: project.key, permission, holders }]);

const withGrants = (site: SiteExport, grants: Grants): SiteExport => withCatalogue(site, { permissions: { ...site.site.permissions, grants } });
