/** Who may do what where: `permissions` of the export over the defaults that its docstring names. */
import type { SiteIndex } from './site-index';
import type { ProjectRecord } from './site-export';

export type Caller = 'app' | 'anonymous' | { readonly accountId: string };
export type SignedIn = Exclude<Caller, 'anonymous'>;
/** The account under which the app calls; Jira gives every installed app one. */
export const APP_ACCOUNT_ID = 'app';
export const PROJECT_PERMISSIONS = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'SCHEDULE_ISSUES', 'EDIT_ISSUES'] as const;
export type ProjectPermission = (typeof PROJECT_PERMISSIONS)[number];

export interface Rights {
  can(caller: SignedIn, permission: ProjectPermission, project: ProjectRecord): boolean;
  /** Administer Jira. The app has it nowhere. */
  isAdmin(caller: SignedIn): boolean;
}

export function createRights({ site }: SiteIndex): Rights {
  const admins = new Set(site.permissions?.admins ?? []);
  const grants = new Map(site.permissions?.grants?.map((grant) => [`${grant.permission} ${grant.projectKey}`, grant.holders]) ?? []);
  const members = membersByProject(site.roles ?? []);
  const isAdmin = (caller: SignedIn): boolean => caller !== 'app' && admins.has(caller.accountId);
  return {
    isAdmin,
    can: (caller, permission, { key }) => {
      const holders = grants.get(`${permission} ${key}`);
      const name = caller === 'app' ? 'app' : caller.accountId;
      if (holders !== undefined) return holders.includes('*') || holders.includes(name);
      if (permission === 'BROWSE_PROJECTS') return true;
      if (permission === 'ADMINISTER_PROJECTS') return caller === 'app' || isAdmin(caller);
      return caller === 'app' || isAdmin(caller) || (members.get(key)?.has(name) ?? false);
    },
  };
}

/** A project's members: the accounts in its roles; who is in a group, an export does not tell. */
function membersByProject(roles: NonNullable<SiteIndex['site']['roles']>): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { projectKey, actors = [] } of roles) {
    const accounts = members.get(projectKey) ?? new Set<string>();
    for (const { actorUser } of actors) if (actorUser !== undefined) accounts.add(actorUser.accountId);
    members.set(projectKey, accounts);
  }
  return members;
}
