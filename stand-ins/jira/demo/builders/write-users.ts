/** Writes the accounts that Jira still knows; deleted ones are in no list. */
import { people } from '../tables/people';
import type { PersonKey } from '../tables/people';
import type { UserRecord } from '../../site-export';
import { accountIdOf } from './opaque-id';

const timeZones = ['Europe/Helsinki', 'Europe/Stockholm', 'Europe/Prague', 'Europe/Warsaw', 'Europe/Lisbon', 'Europe/Madrid'] as const;

/** By account id, as code units sort. */
export function writeUsers(): UserRecord[] {
  const known = (Object.keys(people) as PersonKey[]).filter((person) => people[person].state !== 'deleted');
  return known.map(writeUser).sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}

function writeUser(person: PersonKey, index: number): UserRecord {
  const { name, state } = people[person];
  return {
    accountId: accountIdOf(person),
    accountType: state === 'app' || state === 'customer' ? state : 'atlassian',
    displayName: name,
    active: state !== 'deactivated',
    timeZone: timeZones[index % timeZones.length] ?? timeZones[0],
  };
}
