/**
 * Whether a permission scheme proves that a person lacks a right: only where every grant of it goes to somebody else for
 * certain. A group, a field of the work item, or everybody with a licence may include the person, and leave it untold; so
 * does a scheme that shows no grant at all.
 */
import type { AccountId, Fact } from '../../model/facts';
import type { PermissionGrant } from '../answers';
import type { ProjectPermission } from '../endpoints';

export interface RoleActors {
  readonly accounts: readonly AccountId[];
  /** Who is in a group cannot be seen. */
  readonly hasGroups: boolean;
}

export interface SchemeInProject {
  readonly grants: readonly PermissionGrant[];
  /** Actors in this project, by role id. */
  readonly roles: ReadonlyMap<string, Fact<RoleActors>>;
  /** null where the lead was not read. */
  readonly leadId: AccountId | null;
}

export const ruleOutRight = (scheme: SchemeInProject, permission: ProjectPermission, person: AccountId): 'denied' | 'untold' =>
  (scheme.grants.length > 0 && grantsOf(scheme.grants, permission).every((grant) => isForOthers(grant, scheme, person)) ? 'denied' : 'untold');

/** Ids of the project roles that have the right. */
export const rolesGranted = (grants: readonly PermissionGrant[], permission: ProjectPermission): readonly string[] =>
  grantsOf(grants, permission).flatMap(({ holder }) => (holder.type === 'projectRole' ? [holderId(holder)] : [])).filter((id) => id !== '');

const grantsOf = (grants: readonly PermissionGrant[], permission: ProjectPermission) => grants.filter((grant) => grant.permission === permission);
const holderId = ({ value, parameter }: PermissionGrant['holder']): string => value ?? parameter ?? '';

function isForOthers({ holder }: PermissionGrant, { roles, leadId }: SchemeInProject, person: AccountId): boolean {
  const id = holderId(holder);
  if (holder.type === 'user') return id !== '' && id !== person;
  if (holder.type === 'projectLead') return leadId !== null && leadId !== person;
  if (holder.type !== 'projectRole') return false;
  const actors = roles.get(id);
  return actors?.known === true && !actors.value.hasGroups && !actors.value.accounts.includes(person);
}
