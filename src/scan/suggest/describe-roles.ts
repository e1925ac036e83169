/** What each source would give a role's seats, counted over the spaces that were looked into. */
import type { ProjectId } from '../../model/facts';
import type { Role } from '../../model/role';
import { sortedUnique } from '../../model/sorted';
import type { RoleHolding, SiteSurvey } from '../../model/survey';

export interface RoleGuide {
  readonly role: Role;
  /** Spaces looked into whose roles could be read. */
  readonly readable: number;
  /** Spaces in which a role that is read already names an active person. */
  readonly filled: number;
  /** Project roles that are read: their name is one of the synonyms. */
  readonly read: readonly RoleCount[];
  /** Project roles whose name only resembles one. */
  readonly similar: readonly SimilarRole[];
  /** Product owner only: what the space lead would give. */
  readonly leads: LeadCount | null;
}

/** In how many spaces the role names one active person, several, only a group, only accounts that left, or nobody. */
export interface RoleCount {
  readonly name: string;
  readonly one: number;
  readonly several: number;
  readonly groupOnly: number;
  readonly departed: number;
  readonly nobody: number;
}

export interface SimilarRole extends RoleCount {
  /** Spaces in which it names somebody and no role that is read does. */
  readonly adds: number;
  /** Spaces in which it names others than the roles that are read, or than another that only resembles one. */
  readonly contradicts: number;
}

export interface LeadCount {
  /** Spaces with an active lead. */
  readonly spaces: number;
  /** Of those with a product owner by role, the spaces in which the lead is one of them. */
  readonly agree: number;
  readonly compared: number;
}

export function describeRole(role: Role, survey: SiteSurvey): RoleGuide {
  const holdings = survey.roles.holdings.filter((holding) => holding.role === role);
  const activeOf = ({ accounts }: RoleHolding) => accounts.filter((account) => survey.accounts.get(account) === 'active');
  const named = groupActive(holdings.filter(({ matches }) => matches), activeOf);
  const names = (matches: boolean) => sortedUnique(holdings.filter((one) => one.matches === matches).map(({ name }) => name));
  const similar = new Map(names(false).map((name) => [name, groupActive(holdings.filter((one) => one.name === name), activeOf)]));
  const count = (name: string): RoleCount => {
    const own = holdings.filter((one) => one.name === name);
    const where = (holds: (holding: RoleHolding, active: number) => boolean) => own.filter((holding) => holds(holding, activeOf(holding).length)).length;
    return {
      name,
      one: where((_, active) => active === 1),
      several: where((_, active) => active > 1),
      groupOnly: where(({ groups }, active) => active === 0 && groups > 0),
      departed: where(({ accounts, groups }, active) => active === 0 && groups === 0 && accounts.length > 0),
      nobody: where(({ accounts, groups }) => accounts.length + groups === 0),
    };
  };
  return {
    role,
    readable: survey.lookedInto.length - survey.roles.unreadable.size,
    filled: named.size,
    read: names(true).map(count),
    similar: [...similar.keys()].map((name) => {
      const own = [...(similar.get(name) ?? [])];
      // Roles that are read are joined in a space, so the name is held against all of them together, and against each other near miss alone.
      const others = [named, ...[...similar].flatMap(([other, people]) => (other === name ? [] : [people]))];
      return {
        ...count(name),
        adds: own.filter(([id]) => !named.has(id)).length,
        contradicts: own.filter(([id, people]) => others.some((other) => isAnother(people, other.get(id)))).length,
      };
    }),
    leads: role === 'productOwner' ? countLeads(survey, named) : null,
  };
}

/** Somebody is named on both sides, and not the same people. */
const isAnother = (people: ReadonlySet<string>, others: ReadonlySet<string> | undefined): boolean =>
  others !== undefined && sortedUnique(people).join() !== sortedUnique(others).join();

/** Space → active people; spaces without one are left out. */
function groupActive(holdings: readonly RoleHolding[], activeOf: (holding: RoleHolding) => readonly string[]): ReadonlyMap<ProjectId, ReadonlySet<string>> {
  const groups = new Map<ProjectId, Set<string>>();
  for (const holding of holdings) {
    for (const account of activeOf(holding)) groups.set(holding.projectId, (groups.get(holding.projectId) ?? new Set()).add(account));
  }
  return groups;
}

function countLeads({ lookedInto, accounts }: SiteSurvey, named: ReadonlyMap<ProjectId, ReadonlySet<string>>): LeadCount {
  const led = lookedInto.flatMap(({ id, lead }) => (lead && accounts.get(lead.accountId) === 'active' ? [[id, lead.accountId] as const] : []));
  const compared = led.filter(([id]) => named.has(id));
  return { spaces: led.length, compared: compared.length, agree: compared.filter(([id, lead]) => named.get(id)?.has(lead)).length };
}
