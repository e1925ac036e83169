/** Ids that tell nothing, made from the tables' names: stable when rows are added, removed or moved. */
import { createHash } from 'node:crypto';
import type { TeamName } from '../tables/company';
import { people } from '../tables/people';
import type { PersonKey } from '../tables/people';

const accountIds = new Map((Object.keys(people) as PersonKey[]).map((person) => [person, createAccountId(person)]));

export function accountIdOf(person: PersonKey): string {
  return accountIds.get(person) ?? createAccountId(person);
}

/** Jira's two forms of account id: 24 hexadecimal digits, or (on every third account) a prefixed UUID. */
function createAccountId(person: PersonKey): string {
  const digest = digestOf(`account ${person}`);
  return parseInt(digest.slice(-2), 16) % 3 === 0 ? `712020:${uuid(digest)}` : `5${digest.slice(0, 23)}`;
}

export function teamIdOf(team: TeamName): string {
  return uuid(digestOf(`team ${team}`));
}

export function groupIdOf(group: string): string {
  return uuid(digestOf(`group ${group}`));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function uuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
