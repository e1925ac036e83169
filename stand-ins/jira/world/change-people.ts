/** Seats are filled and emptied, accounts come, rest and go. Jira tells no app of any of it. */
import type { RoleRecord, SiteExport, UserRecord } from '../site-export';
import type { PeopleChange } from './world-change';
import { WorldError } from './world-change';
import { findProject, withCatalogue } from './world-state';
import type { WorldState } from './world-state';

/** @throws WorldError where the site has no such project, role or account */
export function changePeople(change: PeopleChange, { site }: WorldState): SiteExport {
  switch (change.kind) {
    case 'setActors':
      return setActors(change, site);
    case 'addUser':
      if (site.users.some(({ accountId }) => accountId === change.user.accountId)) throw new WorldError(`The world has an account ${change.user.accountId} already.`);
      return { ...site, users: [...site.users, change.user] };
    case 'setActive': {
      const user = findUser(site, change.accountId);
      return { ...site, users: site.users.map((one) => (one === user ? { ...user, active: change.active } : one)) };
    }
    case 'deleteUser': {
      const user = findUser(site, change.accountId);
      return { ...site, users: site.users.filter((one) => one !== user) };
    }
  }
}

function setActors({ projectId, roleId, actors }: Extract<PeopleChange, { kind: 'setActors' }>, site: SiteExport): SiteExport {
  const { key, style } = findProject(site, projectId);
  const roles = site.site.roles ?? [];
  const isOwn = ({ id, projectKey }: RoleRecord): boolean => id === roleId && projectKey === key;
  const role = roles.find(isOwn) ?? (style === 'next-gen' ? undefined : roles.find(({ id }) => id === roleId));
  if (role === undefined) throw new WorldError(`The project ${projectId} has no role ${roleId}.`);
  return withCatalogue(site, { roles: [...roles.filter((one) => !isOwn(one)), { id: roleId, name: role.name, projectKey: key, actors }] });
}

function findUser({ users }: SiteExport, accountId: string): UserRecord {
  const user = users.find((one) => one.accountId === accountId);
  if (user === undefined) throw new WorldError(`The world has no account ${accountId}.`);
  return user;
}
