/** Who holds a seat of a judged space, and what each carries over the whole site. */
import type { CheckFacts, PersonLoad } from '../../model/check';
import type { AccountId, ProjectId } from '../../model/facts';
import { ROLES } from '../../model/role';
import type { Role } from '../../model/role';
import type { Seats } from '../../model/seat';
import { hasHolder } from '../../model/seat';
import { sortBy } from '../../model/sorted';
import type { JudgedPerson, LoadRange } from '../../model/judgement-recorder';

export interface HeldProject {
  readonly id: ProjectId;
  readonly eligibility: { readonly state: string };
  readonly seats: Seats;
  readonly facts: Pick<CheckFacts, 'ownerLoads' | 'managerLoads' | 'combinedLoads'>;
}

/** By account id; their seats by project, in the order of the roles. */
export function listHolders(projects: readonly HeldProject[]): readonly JudgedPerson[] {
  const judged = sortBy(projects.filter(({ eligibility }) => eligibility.state === 'eligible'), ({ id }) => id);
  const held = new Map<AccountId, { projectId: ProjectId; role: Role }[]>();
  for (const { id, seats } of judged) {
    for (const role of ROLES) {
      if (!hasHolder(seats[role])) continue;
      for (const holder of seats[role].holders) {
        const own = held.get(holder);
        if (own === undefined) held.set(holder, [{ projectId: id, role }]);
        else own.push({ projectId: id, role });
      }
    }
  }
  // A person's load is the same wherever it is asked.
  const [owner, manager, combined] = (['ownerLoads', 'managerLoads', 'combinedLoads'] as const).map((name) => new Map(judged.flatMap(({ facts }) => facts[name].map((load) => [load.accountId, toRange(load)] as const))));
  const of = (loads: ReadonlyMap<AccountId, LoadRange> | undefined, person: AccountId) => loads?.get(person) ?? null;
  return sortBy([...held], ([accountId]) => accountId).map(([accountId, seats]) => ({ accountId, seats, ownerTeams: of(owner, accountId), managerOwners: of(manager, accountId), combinedTeams: of(combined, accountId) }));
}

const toRange = ({ least, most }: PersonLoad): LoadRange => ({ least, most });
