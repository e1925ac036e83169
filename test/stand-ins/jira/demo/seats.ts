/** Reads seats from the export's role data, on its own: what the product derives is not used here. */
import { demoSite } from './demo-site';

export type SeatState = 'filled' | 'shared' | 'groupOnly' | 'departed' | 'empty' | 'unreadable';

const userOf = new Map(demoSite.users.map((user) => [user.accountId, user]));

export function actorsOf(projectKey: string, roleName: string): { readonly people: readonly string[]; readonly groups: number } {
  const actors = (demoSite.site.roles ?? []).filter((role) => role.projectKey === projectKey && role.name === roleName).flatMap((role) => role.actors ?? []);
  return { people: actors.flatMap(({ actorUser }) => (actorUser ? [actorUser.accountId] : [])), groups: actors.filter(({ actorGroup }) => actorGroup).length };
}

export function activeHolders(projectKey: string, roleName: string): readonly string[] {
  return actorsOf(projectKey, roleName).people.filter((accountId) => {
    const user = userOf.get(accountId);
    return user !== undefined && user.active && user.accountType !== 'app';
  });
}

export function seatState(projectKey: string, roleName: string): SeatState {
  const readable = !(demoSite.site.permissions?.grants ?? []).some(
    (grant) => grant.projectKey === projectKey && grant.permission === 'ADMINISTER_PROJECTS' && !grant.holders.includes('app'),
  );
  if (!readable) return 'unreadable';
  const active = activeHolders(projectKey, roleName).length;
  if (active > 0) return active === 1 ? 'filled' : 'shared';
  const { people, groups } = actorsOf(projectKey, roleName);
  if (groups > 0) return 'groupOnly';
  return people.length > 0 ? 'departed' : 'empty';
}
