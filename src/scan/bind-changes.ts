/** What-if names spaces by key and people by account id; from here on both are known to exist. */
import { InputError } from '../model/errors';
import type { AccountId, AccountState } from '../model/facts';
import type { Role } from '../model/role';
import { ROLE_WORDS } from '../model/role';
import { isRoleMapped } from '../model/role-mapping';
import type { ScannedSite } from './scan-site';
import type { Change } from './what-if';

export type GivenChange =
  | { readonly kind: 'leaves'; readonly accountId: AccountId }
  /** The project by key in any case, or by id. */
  | { readonly kind: 'assign'; readonly project: string; readonly role: Role; readonly accountId: AccountId };

/** @throws InputError for an account, a space or a role that the change cannot be about, and for changes that contradict each other */
export function bindChanges(given: readonly GivenChange[], { facts, directory, settings }: ScannedSite): readonly Change[] {
  const leavers = new Set(given.flatMap(({ kind, accountId }) => (kind === 'leaves' ? [accountId] : [])));
  const ids = new Map([...directory.projects].flatMap(([id, { key }]) => [[key.toUpperCase(), id], [id, id]]));
  const taken = new Set<string>();
  return given.map((change): Change => {
    const { accountId } = change;
    refuseNobody(`--${change.kind} names the account "${accountId}"`, facts.accounts[accountId]);
    if (change.kind === 'leaves') return change;
    const { project, role } = change;
    const seat = `the ${ROLE_WORDS[role].name} of "${project}"`;
    const projectId = ids.get(project.toUpperCase());
    if (projectId === undefined) throw new InputError(`--assign names the space "${project}", which the site does not have, this account may not see, or --projects leaves out.`);
    if (!isRoleMapped(role, facts.offers, settings)) throw new InputError(`--assign names ${seat}, but the site has no source for that role; map it first, as rolecall detect shows.`);
    if (leavers.has(accountId)) throw new InputError(`the account "${accountId}" both leaves and becomes ${seat}; choose one.`);
    if (taken.has(`${projectId} ${role}`)) throw new InputError(`--assign names ${seat} twice; a seat is for one person.`);
    taken.add(`${projectId} ${role}`);
    return { kind: 'assign', projectId, role, accountId };
  });
}

const WHY_NOT: Readonly<Record<Exclude<AccountState, 'active'>, string>> = {
  deactivated: 'which has left already: it is deactivated',
  deleted: 'which Jira does not know; an account id stands at the end of the address of a Jira profile',
  app: 'which is an app and no person',
};

function refuseNobody(where: string, state: AccountState | undefined): void {
  if (state === undefined) throw new InputError(`${where}, whose state could not be read; this login needs to see users.`);
  if (state !== 'active') throw new InputError(`${where}, ${WHY_NOT[state]}.`);
}
