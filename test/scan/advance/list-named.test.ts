/** Whoever is named anywhere in what was read is not forgotten: an account that nobody knows leaves seats and owners untold. */
import fc from 'fast-check';
import { listNamed } from '../../../src/scan/advance/list-named';
import { RUNS } from '../../runs';
import { arbitraryProject } from '../../storage/arbitrary-facts';

/** Members of facts that hold accounts, wherever they are. */
const HOLDERS = new Set(['accounts', 'named', 'manager', 'accountId', 'author']);

function findAccounts(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => (HOLDERS.has(name) ? listHeld(member) : findAccounts(member)));
}

/** One, several, or a fact of one. */
function listHeld(member: unknown): readonly unknown[] {
  if (Array.isArray(member)) return member;
  const held: unknown = typeof member === 'object' && member !== null ? ('value' in member ? member.value : null) : member;
  return held === null ? [] : [held];
}

it('names all accounts of a space’s facts, and no others', () => {
  fc.assert(fc.property(arbitraryProject, (project) => {
    const named = listNamed(new Map(), new Map([[project.id, project]]), { settingsAccounts: [] }, { seats: [] });
    expect([...named].sort()).toEqual([...new Set(findAccounts(project))].sort());
  }), RUNS);
});
