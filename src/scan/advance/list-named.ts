/** Every account that something of the site names, so that the others can be forgotten. */
import type { AccountId, ProjectFacts, ProjectId } from '../../model/facts';
import type { Register } from '../../model/register';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import type { Vocabulary } from '../../model/vocabulary';

export function listNamed(register: Register, facts: ReadonlyMap<ProjectId, ProjectFacts>, { settingsAccounts }: Pick<Vocabulary, 'settingsAccounts'>, { seats }: Pick<Settings, 'seats'>): ReadonlySet<AccountId> {
  // A seat may have been set since the vocabulary was read.
  const named = new Set<AccountId>([...settingsAccounts, ...seats.flatMap(({ accountIds }) => accountIds)]);
  for (const { leadId, property } of register.values()) {
    if (leadId !== null) named.add(leadId);
    if (property !== null && property !== 'malformed') for (const role of ROLES) for (const id of property[role]) named.add(id);
  }
  for (const project of facts.values()) for (const id of namedIn(project)) named.add(id);
  return named;
}

const namedIn = ({ readings, roadmapItems, ancestors = [], links, ends = [], authority, backlog }: ProjectFacts): readonly AccountId[] => [
  ...ROLES.flatMap((role) => (readings[role].known ? readings[role].value.flatMap(({ accounts }) => accounts) : [])),
  // Parents that no roadmap shows hand their owner down.
  ...[...(roadmapItems.known ? roadmapItems.value : []), ...ancestors].flatMap(({ named }) => (named.known && named.value !== null ? [named.value] : [])),
  ...[...(links.known ? links.value.flatMap(({ from, to }) => [from, to]) : []), ...ends].flatMap(({ manager }) => (manager.known && manager.value !== null ? [manager.value] : [])),
  ...(authority.known ? authority.value.map(({ accountId }) => accountId) : []),
  ...(backlog.known && backlog.value.moves.known ? backlog.value.moves.value.map(({ author }) => author) : []),
];
