/** Accounts by e-mail address, asked of Jira as the viewer; the app is told none of the addresses. */
import { searchPeople } from '../shared/jira/search-people';

/** Jira allows many at once, and one after the other would take minutes for a large table. */
const AT_ONCE = 8;

/** Ids of active people that Jira finds for each address; the search takes an address only whole. */
export async function findByAddress(addresses: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (let start = 0; start < addresses.length; start += AT_ONCE) {
    await Promise.all(addresses.slice(start, start + AT_ONCE).map(async (address) => { found.set(address, (await searchPeople(address)).map(({ value }) => value)); }));
  }
  return found;
}
